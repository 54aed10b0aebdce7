/** The questions that the core put, by the path they were put at, and those that were passed: none is put twice. */
import type { Assessment } from '../../../wasm/src/contract.ts'
import type { Asked } from '../ask/context.ts'
import { ASK } from '../ask/paths.ts'
import type { Patch } from '../case/patch.ts'
import { takenBack } from '../case/patch.ts'
import type { Json } from '../case/pointer.ts'
import { pruned } from '../case/pointer.ts'
import type { Engine } from './engine.ts'
import type { Profile } from '../../../wasm/src/contract.ts'

interface Put {
  readonly question: Asked
  readonly locale: 'zh-CN' | 'en'
  /** The profile that it was asked of: that alone gives the same question in another language. Not kept on the phone. */
  readonly of?: Json
}

/** A question that is asked again is the same question. */
const asPut = (path: string): string => path.replace(/^change(?=\/)/, ASK)

/** The product is asked for on a screen of the page's own, too. */
const alias = (path: string): string => (path === `${ASK}/restrictions/-/product` ? 'product' : path)

const isPut = (value: unknown): value is Put => {
  const { question, locale } = (value || {}) as { question?: Partial<Asked>; locale?: unknown }
  return (locale === 'en' || locale === 'zh-CN') && typeof question === 'object' && question !== null &&
    [question.pointer, question.question, question.why, question.type].every((text) => typeof text === 'string') &&
    Array.isArray(question.choices) && question.choices.every((choice) => Array.isArray(choice && choice.patch) && choice.patch.every((operation) => operation && typeof operation['path'] === 'string')) &&
    (question.patch === undefined || Array.isArray(question.patch))
}

export class Asking {
  private readonly put = new Map<string, Put>()
  private readonly passed = new Set<string>()

  /** at gives the question at a path; its `lang` tells where its words are not in the language wanted. */
  at(path: string, locale: string): Asked | undefined {
    const put = this.put.get(asPut(path))
    return put && (put.locale === locale ? put.question : { ...put.question, lang: put.locale })
  }

  has(path: string): boolean {
    return this.put.has(asPut(path))
  }

  /** wordsOf gives the words of the question about a pointer, where the core put one. */
  wordsOf(pointer: string): string | undefined {
    const put = this.put.get(`${ASK}${pointer}`)
    return put && put.question.question
  }

  /** next gives the most telling question that was not passed yet, and remembers that it is put. */
  next({ next_questions: questions }: Assessment, of: Json, locale: Put['locale']): string | undefined {
    const question = questions.find(({ pointer }) => !this.hasPassed(`${ASK}${pointer}`))
    if (!question) return undefined
    const path = `${ASK}${question.pointer}`
    this.put.set(path, { question, locale, of })
    return path
  }

  pass(path: string): void {
    this.passed.add(alias(path))
  }

  /** unpass lets a path be shown again by itself. */
  unpass(path: string): void {
    this.passed.delete(alias(path))
  }

  hasPassed(path: string): boolean {
    return this.passed.has(alias(path))
  }

  /** forget drops what leads into a list whose items moved, or everything. */
  forget(list = ''): void {
    const leads = (path: string): boolean => path.indexOf(`${ASK}${list}${list ? '/' : ''}`) === 0 || !list
    Array.from(this.put.keys()).filter(leads).forEach((path) => this.put.delete(path))
    Array.from(this.passed).filter(leads).forEach((path) => this.passed.delete(path))
  }

  /** translate puts the question at a path in another language: the core is asked about the profile as it was, or would be without the answer. */
  async translate(from: string, locale: Put['locale'], now: Json, engine: Engine, today: string): Promise<void> {
    const path = asPut(from)
    const put = this.put.get(path)
    if (!put || put.locale === locale) return
    const { question, of = question.choices.reduce<Json>((profile, { patch }) => takenBack(profile, patch as unknown as Patch), now) } = put
    const { answer } = await engine.assess(pruned(of) as Profile, locale, today)
    const same = answer && answer.next_questions.find(({ pointer }) => pointer === question.pointer)
    if (same && this.put.get(path) === put) this.put.set(path, { question: same, locale, of })
  }

  /** kept is what a reload needs: questions hold no answers. */
  get kept(): unknown {
    const put: Record<string, Put> = {}
    this.put.forEach(({ question, locale }, path) => void (put[path] = { question, locale }))
    return { put, passed: Array.from(this.passed) }
  }

  /** restore takes over what was kept, whatever that is. */
  restore(kept: unknown): void {
    const { put, passed } = (typeof kept === 'object' && kept !== null ? kept : {}) as { put?: unknown; passed?: unknown }
    this.forget()
    if (typeof put === 'object' && put !== null) {
      Object.keys(put).forEach((path) => {
        const one = (put as Record<string, unknown>)[path]
        if (isPut(one)) this.put.set(path, one)
      })
    }
    if (Array.isArray(passed)) passed.forEach((path) => typeof path === 'string' && this.passed.add(path))
  }
}
