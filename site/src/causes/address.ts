import type { Locale } from '../language/pack.ts'

/** causeAddress is where a cause has its own page, seen from the page of the check. */
export const causeAddress = (id: string, locale: Locale): string => `${locale === 'en' ? 'en/' : ''}causes/${id}.html`
