import { en as ask } from './ask.ts'
import { en as causes } from './causes.ts'
import { en as charts } from './charts.ts'
import { en as offline } from './offline.ts'
import { en as result } from './result.ts'
import { en as sheet } from './sheet.ts'
import { en as take } from './take.ts'
import type { Words } from './words.ts'

/** The page's words in English: plain, for somebody who may not read English every day. */
const words: Words = {
  ask,
  charts,
  take,
  sheet,
  offline,
  causes,
  result,
  page: {
    title: 'LimitCheck: why your 网商贷 or 借呗 limit is gone',
    name: 'LimitCheck',
    heading: 'Credit limit gone? Find out why first',
    lead: 'Say what happened. In two minutes you will see the likely reasons and what you can do today.',
    promises: [
      'Free. Nothing you type leaves this phone.',
      'This is an outside view. Only the lender knows its reason.',
      'Nobody can restore a limit for money. Anyone who asks is a fraud.',
    ],
    otherLanguage: '中文',
    skip: 'Skip to the questions',
    footer: 'This is not the site of any bank or platform. It lends no money and recommends no loans.',
  },
  fallback: {
    heading: 'Check these things yourself first',
    text: 'What follows needs no program. You can read it any time.',
    checklist: 'Checklist',
    warnings: 'Never do this',
    noWebAssembly: 'This browser is too old to run the check on your phone. A newer browser will do. The checklist below works right now.',
  },
  form: {
    heading: 'The main thing first',
    narrativeHelp: 'For example: I repaid my 网商贷 last Wednesday, and the next day the limit was 0.',
    narrativePrivacy: 'Leave out names, ID numbers and card numbers.',
    productHelp: 'Choose one. You can add another below.',
    choosesSeveral: 'Choose all that apply',
    messagesHelp: 'One message a line.',
    knownMessages: 'Or pick from common messages',
    entry: 'Product {n}',
    addEntry: 'Another product is restricted too',
    removeEntry: 'Remove this product',
    more: 'A few more facts make the answer better',
    moreHelp: 'All of it is optional. Leave out what you do not know: it never counts as “no”.',
    yes: 'Yes',
    no: 'No',
    unknown: 'Don’t know',
    none: 'None of them',
    noneOfThese: 'None of those left unticked',
    sections: {
      before: { title: 'What happened around that time', text: 'In the three months before the limit went. Add a date where you remember it.' },
      repayment: { title: 'Repayments and late payments', text: 'On any loan of the Ant family, 花呗 included.' },
      account: { title: 'Identity and account', text: 'Your ID card, authorisations, and warnings the platform gave you.' },
      credit: { title: 'Credit report and other loans', text: 'Going by your own report. Leave it out if you have not looked.' },
      funds: { title: 'What the money was used for', text: 'Be honest. Only you will see this.' },
      shop: { title: 'Your shop and your documents', text: 'Recent sales and refunds, and what you handed in.' },
      notices: { title: 'News from the platform and from others', text: 'Announcements, maintenance, or other sellers with the same trouble.' },
      safety: { title: 'Has anybody contacted you', text: 'Calls or messages that promise to restore the limit, or ask you to pay.' },
    },
    sales: 'Sales',
    refunds: 'Refunds',
    month: 'Month',
    monthName: '{month}/{year}',
    yuan: 'CNY',
    monthsHelp: 'Digits only, for example 15000.',
    answered: '{n} answered',
    submit: 'See what can be said now',
    submitHelp: 'You can look at any time and come back to add more.',
    erase: 'Erase everything',
    eraseSure: 'All you typed will be deleted for good. Are you sure?',
    eraseYes: 'Delete it',
    eraseNo: 'Keep it',
    erased: 'Everything was erased.',
    kept: 'What you type is kept only in this tab and is gone when you close it.',
    notKept: 'This browser does not let the page keep a draft. Read your result before you reload.',
  },
  errors: {
    title: 'Something needs a correction',
    prefix: 'Correct this: ',
    one: '1 answer could not be read. All you typed is still here',
    many: '{n} answers could not be read. All you typed is still here',
    found: 'You entered {found}.',
    meant: 'Did you mean “{suggestion}”?',
    unplaced: 'A field that this page does not show',
  },
  core: {
    loading: 'Loading the checker, {percent}%. You can start filling in now.',
    ready: 'The checker is ready and works without a network.',
    working: 'Working it out…',
    waiting: 'Nearly there. Your answer comes as soon as the checker has loaded…',
    failed: 'The checker did not load. The network may be down. All you typed is still here; please try again.',
    retry: 'Try again',
    crashed: 'Something went wrong while working it out. All you typed is still here; try again, or reload the page.',
    languageFailed: 'Chinese has not loaded yet. Try again when you are online.',
  },
  notFound: { title: 'There is no such page', text: 'The link may be wrong, or the page has moved.', home: 'Back to LimitCheck' },
  problems: { title: 'What the error codes mean', text: 'When a program’s request fails, the answer carries one of these codes.', status: 'HTTP status' },
}

export default words
