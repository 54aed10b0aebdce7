/** <limit-check> in JSX, for React 19 and for whatever reads the global JSX namespace: /// <reference types="limit-check/jsx" /> */
import type { LimitCheckAttributes, LimitCheckElement, LimitCheckEvents, LimitCheckSettings } from './index.js'

/** Listeners are `on` and the event's whole name: onlimit-check-ready. */
type Listeners = { [Name in keyof LimitCheckEvents as `on${Name}`]?: (event: LimitCheckEvents[Name]) => void }

export type LimitCheckProps = LimitCheckAttributes & LimitCheckSettings & Listeners

/** What every element may have, where no framework says so. */
interface AnyElement {
  id?: string
  class?: string
  className?: string
  style?: unknown
  slot?: string
  lang?: string
  hidden?: boolean
  key?: unknown
  ref?: unknown
  children?: unknown
}

declare global {
  namespace JSX {
    interface IntrinsicElements {
      'limit-check': LimitCheckProps & AnyElement
    }
  }
}

// Both lines are nothing where there is no React.
// @ts-ignore
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      // @ts-ignore
      'limit-check': LimitCheckProps & DetailedHTMLProps<HTMLAttributes<LimitCheckElement>, LimitCheckElement>
    }
  }
}
