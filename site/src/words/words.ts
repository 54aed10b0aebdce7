import type { AskWords } from './ask.ts'
import type { CausesWords } from './causes.ts'
import type { ChartsWords } from './charts.ts'
import type { OfflineWords } from './offline.ts'
import type { SheetWords } from './sheet.ts'
import type { TakeWords } from './take.ts'

/**
 * The page's own words: buttons, headings and messages. Plain data, so that a language can be
 * fetched as JSON. Words about lending are not here: they come with the catalogue and the answer.
 */
export interface Words {
  readonly ask: AskWords
  readonly charts: ChartsWords
  readonly take: TakeWords
  readonly sheet: SheetWords
  readonly offline: OfflineWords
  readonly causes: CausesWords
  readonly page: {
    readonly title: string
    readonly name: string
    readonly heading: string
    readonly lead: string
    readonly promises: readonly string[]
    readonly otherLanguage: string
    readonly skip: string
    readonly footer: string
  }
  readonly fallback: {
    readonly heading: string
    readonly text: string
    readonly checklist: string
    readonly warnings: string
    readonly noWebAssembly: string
  }
  readonly errors: {
    readonly title: string
    readonly prefix: string
    readonly one: string
    readonly many: string
    readonly found: string
    readonly meant: string
  }
  readonly core: {
    readonly loading: string
    readonly ready: string
    readonly working: string
    readonly waiting: string
    readonly failed: string
    readonly retry: string
    readonly crashed: string
    readonly languageFailed: string
  }
  readonly result: {
    readonly title: string
    readonly change: string
    readonly certainty: string
    readonly urgency: string
    readonly today: string
    readonly todayGo: string
    readonly owe: string
    readonly nextDue: string
    readonly cannotKnow: string
    readonly cannotKnowText: string
    readonly reasons: string
    readonly reasonsNone: string
    readonly perProduct: string
    readonly supports: string
    readonly contradicts: string
    readonly recoverability: string
    readonly window: string
    readonly lenderSide: string
    readonly lenderSideText: string
    readonly messages: string
    readonly informative: string
    readonly uninformative: string
    readonly understood: string
    readonly understoodHelp: string
    readonly denied: string
    readonly notices: string
    readonly privacy: string
    readonly undetermined: string
    readonly undeterminedText: string
    readonly needs: string
    readonly ruledOut: string
    readonly plan: string
    readonly bring: string
    readonly where: string
    readonly confirm: string
    readonly caution: string
    readonly start: string
    readonly check: string
    readonly effect: string
    readonly essential: string
    readonly doNot: string
    readonly rights: string
    readonly outlook: string
    readonly recheck: string
    readonly sources: string
    readonly sourcesText: string
    readonly source: string
    readonly kind: string
    readonly confidence: string
    readonly pastReview: string
    readonly open: string
    readonly receipt: string
    readonly receiptText: string
    readonly profileHash: string
    readonly knowledgeHash: string
    readonly resultHash: string
    readonly coreVersion: string
    readonly knowledgeVersion: string
    readonly date: string
    readonly print: string
  }
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string }
  readonly problems: { readonly title: string; readonly text: string; readonly status: string }
}
