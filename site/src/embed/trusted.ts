/** Passes our own addresses where the host demands trusted types. */
import { TAG } from '../widget/api.ts'

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined

/** trusted marks an address of ours; what it gives is used as a string. */
export const trusted = (url: string): string => {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  if (!trustedTypes) return url
  if (!policy) policy = trustedTypes.createPolicy(TAG, { createScriptURL: (text) => text })
  return policy.createScriptURL(url)
}
