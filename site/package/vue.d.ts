/** <limit-check> in Vue's templates: /// <reference types="limit-check/vue" /> */
import type { LimitCheckAttributes, LimitCheckElement, LimitCheckEvents, LimitCheckSettings } from './index.js'

/** Listeners as Vue names them: @limit-check-ready is onLimitCheckReady. */
interface Listeners {
  onLimitCheckReady?: (event: LimitCheckEvents['limit-check-ready']) => void
  onLimitCheckAnswer?: (event: LimitCheckEvents['limit-check-answer']) => void
  onLimitCheckResult?: (event: LimitCheckEvents['limit-check-result']) => void
  onLimitCheckError?: (event: LimitCheckEvents['limit-check-error']) => void
  onLimitCheckShared?: (event: LimitCheckEvents['limit-check-shared']) => void
}

export type LimitCheckComponent = new () => LimitCheckElement & {
  /** For Vue's type check only, the element has none of it. */
  $props: LimitCheckAttributes & LimitCheckSettings & Listeners & { class?: unknown; style?: unknown; id?: string; lang?: string }
}

// Nothing where there is no Vue.
// @ts-ignore
declare module 'vue' {
  interface GlobalComponents {
    'limit-check': LimitCheckComponent
  }
}
