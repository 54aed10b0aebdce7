import { en as ask } from './ask.ts'
import { en as causes } from './causes.ts'
import { en as charts } from './charts.ts'
import { en as copy } from './copy.ts'
import { en as offline } from './offline.ts'
import { en as result } from './result.ts'
import { en as sheet } from './sheet.ts'
import { en as take } from './take.ts'
import type { Words } from './words.ts'

/** The page's words in English: plain, for somebody who may not read English every day. */
const words: Words = {
  ask,
  charts,
  copy,
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
      'Free. Nothing leaves this phone.',
      'This is an outside view. Only the lender knows its reason.',
      'No one can restore a limit for money. Whoever asks is a fraud.',
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
  errors: {
    title: 'Something needs a correction',
    prefix: 'Correct this: ',
    one: '1 answer could not be read. All you typed is still here',
    many: '{n} answers could not be read. All you typed is still here',
    found: 'You entered “{found}”.',
    meant: 'Did you mean “{suggestion}”?',
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
