// How JSX without React sees the element.
import type { LimitCheckProps } from 'limit-check/jsx'

export const props: JSX.IntrinsicElements['limit-check'] = { mode: 'frame', 'share-with': 'x', class: 'wide', 'onlimit-check-ready': (event) => event.type }
export const own: LimitCheckProps = { 'data-profile': '{}' }
// @ts-expect-error there is no such theme
export const wrong: JSX.IntrinsicElements['limit-check'] = { theme: 'pink' }
