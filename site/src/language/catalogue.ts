/** The words about lending, as `limitcheck export` writes them from the knowledge base: one catalogue a language. */

export interface Choice {
  readonly value: unknown
  readonly label: string
}

export interface Question {
  readonly pointer: string
  readonly question: string
  readonly why: string
  readonly help?: string
  readonly type: 'boolean' | 'integer' | 'number' | 'date' | 'choice' | 'choices' | 'text'
  readonly unit?: string
  readonly choices: readonly Choice[]
}

export interface Titled {
  readonly id: string
  readonly title: string
}

type Terms = Readonly<Record<string, string>>

export interface Catalogue {
  readonly knowledge_version: string
  readonly disclaimer: string
  readonly products: readonly (Titled & { readonly lender: string })[]
  readonly symptoms: readonly Titled[]
  readonly messages: readonly { readonly id: string; readonly text: string; readonly title?: string; readonly informative: boolean }[]
  readonly events: readonly Titled[]
  readonly questions: readonly Question[]
  readonly warnings: readonly (Titled & { readonly why: string })[]
  readonly checklist: readonly { readonly title: string; readonly text: string }[]
  readonly terms: Readonly<Record<
    | 'standing' | 'present' | 'certainty' | 'recoverability' | 'origin' | 'strength' | 'direction'
    | 'source_kind' | 'confidence' | 'urgency' | 'basis' | 'effort',
    Terms
  >>
}

/** patternOf turns a concrete pointer into the one that questions are listed under: /restrictions/0/since → /restrictions/-/since. */
export const patternOf = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/-')

/** questionAt finds the question that fills a pointer, concrete or not. */
export const questionAt = (catalogue: Catalogue, pointer: string): Question | undefined => {
  const pattern = patternOf(pointer)
  return catalogue.questions.find((question) => patternOf(question.pointer) === pattern)
}

/** term words one value of a contract enum, or gives the bare value where the catalogue has no word yet. */
export const term = (catalogue: Catalogue, kind: keyof Catalogue['terms'], value: string): string =>
  (catalogue.terms[kind] || {})[value] || value
