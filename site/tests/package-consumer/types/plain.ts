// How a page without a framework uses the typings.
import { define, hostedAt, LimitCheckElement } from 'limit-check'
import type { LimitCheckShared, Profile } from 'limit-check'

const element = document.createElement('limit-check')
const isIt: LimitCheckElement = element
element.locale = 'en'
element.mode = 'frame'
element.shareWith = '某某平台'
const profile: Profile = { restrictions: [{ product: 'jiebei', symptoms: ['limit_zero'] }] }
element.profile = profile
element.addEventListener('limit-check-error', ({ detail }) => { const code: 'load' | 'core' | 'blocked' | 'unsupported' = detail.code; return code })
document.addEventListener('limit-check-shared', ({ detail }) => { const shared: LimitCheckShared = detail; return shared })
const nothing: Promise<void> = isIt.assess()
element.reset()
hostedAt('/vendor/limit-check/')
define('my-check')
// @ts-expect-error there is no such mode
element.mode = 'popup'
// @ts-expect-error there is no such product
element.profile = { restrictions: [{ product: 'loan' }] }
export { nothing }
