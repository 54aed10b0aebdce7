/// <reference types="limit-check/vue" />
// How Vue's type check sees the element in templates; Vue itself is 60 packages, so its name alone stands in.
import type { GlobalComponents } from 'vue'

type Component = InstanceType<GlobalComponents['limit-check']>
export const props: Component['$props'] = { mode: 'element', shareWith: 'x', onLimitCheckShared: ({ detail }) => detail.receipt }
// @ts-expect-error there is no such mode
export const wrong: Component['$props'] = { mode: 'popup' }
