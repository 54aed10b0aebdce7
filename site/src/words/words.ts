import type { AskWords } from './ask.ts'
import type { CausesWords } from './causes.ts'
import type { ChartsWords } from './charts.ts'
import type { CopyWords } from './copy.ts'
import type { OfflineWords } from './offline.ts'
import type { ResultWords } from './result.ts'
import type { SheetWords } from './sheet.ts'
import type { TakeWords } from './take.ts'

/**
 * The page's own words: buttons, headings and messages. Plain data, so that a language can be
 * fetched as JSON. Words about lending are not here: they come with the catalogue and the answer.
 */
export interface Words {
  readonly ask: AskWords
  readonly charts: ChartsWords
  readonly copy: CopyWords
  readonly take: TakeWords
  readonly sheet: SheetWords
  readonly offline: OfflineWords
  readonly causes: CausesWords
  readonly result: ResultWords
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
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string }
  readonly problems: { readonly title: string; readonly text: string; readonly status: string }
}

/** PartWords are the words that come with a lazy part. */
export type PartWords = Partial<Pick<Words, 'causes' | 'charts' | 'copy' | 'result' | 'sheet' | 'take'>>

/** FirstWords are those of the first screens. */
export type FirstWords = Omit<Words, keyof PartWords>
