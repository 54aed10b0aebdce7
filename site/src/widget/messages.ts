/**
 * What the frame and the page around it say to each other. Both are on origins of their own, and either may lie: a message
 * counts where it comes from the other's window and origin, bears the nonce of this frame, and is one of these shapes.
 */
import type { Shared } from './api.ts'

const NAMESPACE = 'limit-check'
const VERSION = 1

/** FromHost is what the page around says: how the check is to look, what is filled in, and what it is to do. */
export type FromHost =
  | { readonly type: 'settings'; readonly locale: 'zh-CN' | 'en'; readonly scheme: 'light' | 'dark'; readonly product: string; readonly shareWith: string; readonly profile: string; readonly look: Readonly<Record<string, string>> }
  | { readonly type: 'assess'; readonly call: number }
  | { readonly type: 'reset' }

/** FromFrame is what the frame says: whole pixels, states and names of events; what was answered never, what is shared only once the merchant has pressed. */
export type FromFrame =
  | { readonly type: 'height'; readonly pixels: number }
  | { readonly type: 'top' }
  | { readonly type: 'state'; readonly state: 'loading' | 'ready' | 'error' | 'unsupported' }
  | { readonly type: 'event'; readonly name: 'ready' | 'answer' | 'result' | 'error'; readonly code: string }
  | { readonly type: 'shared'; readonly shared: string }
  | { readonly type: 'assessed'; readonly call: number }
  | { readonly type: 'warning'; readonly text: string }

type Check = (value: unknown) => boolean

const text: Check = (value) => typeof value === 'string'
const whole: Check = (value) => typeof value === 'number' && value >= 0 && value < 1e6 && value % 1 === 0
const oneOf = (...values: readonly string[]): Check => (value) => values.indexOf(value as string) >= 0
const texts: Check = (value) => typeof value === 'object' && value !== null && Object.keys(value).every((name) => text((value as Record<string, unknown>)[name]))

const FROM_HOST: Readonly<Record<FromHost['type'], Readonly<Record<string, Check>>>> = {
  settings: { locale: oneOf('zh-CN', 'en'), scheme: oneOf('light', 'dark'), product: text, shareWith: text, profile: text, look: texts },
  assess: { call: whole },
  reset: {},
}

const FROM_FRAME: Readonly<Record<FromFrame['type'], Readonly<Record<string, Check>>>> = {
  height: { pixels: whole },
  top: {},
  state: { state: oneOf('loading', 'ready', 'error', 'unsupported') },
  event: { name: oneOf('ready', 'answer', 'result', 'error'), code: text },
  shared: { shared: text },
  assessed: { call: whole },
  warning: { text },
}

/** envelope wraps a message. */
export const envelope = (nonce: string, message: FromHost | FromFrame): object => ({ ...message, ns: NAMESPACE, v: VERSION, nonce })

const opened = <Message>(data: unknown, nonce: string | undefined, shapes: Readonly<Record<string, Readonly<Record<string, Check>>>>): Message | undefined => {
  if (typeof data !== 'object' || data === null) return undefined
  const message = data as Readonly<Record<string, unknown>>
  if (message['ns'] !== NAMESPACE || message['v'] !== VERSION || !text(message['nonce']) || (nonce !== undefined && message['nonce'] !== nonce)) return undefined
  const type = message['type'] as string
  const shape = Object.prototype.hasOwnProperty.call(shapes, type) ? shapes[type] : undefined
  return shape && Object.keys(shape).every((name) => (shape[name] as Check)(message[name])) ? (message as unknown as Message) : undefined
}

/** fromHost opens a message of the page around; the first one brings the nonce. */
export const fromHost = (data: unknown, nonce: string | undefined): (FromHost & { readonly nonce: string }) | undefined => opened(data, nonce, FROM_HOST)

/** fromFrame opens a message of the frame. */
export const fromFrame = (data: unknown, nonce: string): FromFrame | undefined => opened(data, nonce, FROM_FRAME)

/** sharedOf reads what was shared, undefined where it is not of that form. */
export const sharedOf = (json: string): Shared | undefined => {
  try {
    const value = JSON.parse(json) as Partial<Shared>
    return typeof value.as_of === 'string' && Array.isArray(value.explanations) ? (value as Shared) : undefined
  } catch {
    return undefined
  }
}
