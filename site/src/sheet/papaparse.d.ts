/** The little of Papa Parse that is used; it brings no types of its own. */
declare module 'papaparse' {
  export function parse(text: string, options: { delimiter: string; worker: boolean; preview: number }): { data: string[][] }
}
