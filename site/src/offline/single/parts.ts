/** Stands in for parts/parts.ts in the single file: every part is in the script already and is run when it is first wanted. */
import parts from 'limit-check-parts'

export const FREELY = undefined

/** loadPart gives what a part exports. */
export const loadPart = async <Exports>(url: string): Promise<Exports> => {
  const part = parts[url]
  if (!part) throw new Error(`${url} is no part`)
  return part() as Exports
}
