/** What a partner's Content-Security-Policy has to let through, by mode: the page writes it out, and the tests serve it. */
import type { Mode } from '../widget/api.ts'

/** PLACE stands for the origin that our files come from. */
const PLACE = 'ORIGIN'

/** POLICY are the directives that each mode needs, beside whatever the partner's page needs itself. */
export const POLICY: Readonly<Record<Mode, readonly string[]>> = {
  element: [`script-src ${PLACE} 'wasm-unsafe-eval'`, `connect-src ${PLACE}`, 'worker-src blob:'],
  frame: [`script-src ${PLACE}`, `frame-src ${PLACE}`],
  // Whichever of the two the browser can do.
  auto: [`script-src ${PLACE} 'wasm-unsafe-eval'`, `connect-src ${PLACE}`, 'worker-src blob:', `frame-src ${PLACE}`],
}

/** TRUSTED_TYPES is one more for pages that require trusted types: the names that we give ours. */
export const TRUSTED_TYPES = 'trusted-types limit-check lit-html'

/** policyOf writes a mode's directives as a header's value. */
export const policyOf = (mode: Mode, origin: string): string => POLICY[mode].join('; ').split(PLACE).join(origin)
