/** The code that a partner copies: made here for the page, for its preview without a script, and for the tests. */
import type { Locale } from '../language/pack.ts'
import { DEFAULTS } from './choices.ts'
import type { Choices } from './choices.ts'
import { onBrand } from './contrast.ts'

/** HOME stands in for the address of this site where no script can fill it in; it is nobody's. */
export const HOME = 'https://limitcheck.example/'

/** What stands in the page before the check has come, and where it cannot come: a way to it, and to what can be read. */
const FALLBACK = {
  'zh-CN': { start: '额度体检没有打开？', check: '在它自己的网页里做', causes: '看额度没了的各种原因', end: '。', comma: '，或者' },
  en: { start: 'The check has not opened? ', check: 'Do it on its own page', causes: 'read why limits go away', end: '.', comma: ', or ' },
}

const FOLDER = { 'zh-CN': '', en: 'en/' }

const escaped = (value: string): string => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')

const fallback = (base: string, locale: Locale): string => {
  const { start, check, causes, end, comma } = FALLBACK[locale]
  const home = `${base}index.html${locale === 'en' ? '?lang=en' : ''}`
  return `<p>${start}<a href="${home}">${check}</a>${comma}<a href="${base}${FOLDER[locale]}causes/index.html">${causes}</a>${end}</p>`
}

/** attributesOf are the attributes of <limit-check> that differ from what it does by itself. */
export const attributesOf = ({ theme, locale, product, mode, loading, shareWith }: Choices): readonly (readonly [string, string])[] => {
  const all: readonly (readonly [string, string])[] = [
    ['locale', locale],
    ['theme', theme === DEFAULTS.theme ? '' : theme],
    ['product', product],
    ['mode', mode === DEFAULTS.mode ? '' : mode],
    ['loading', loading === DEFAULTS.loading ? '' : loading],
    ['share-with', shareWith.trim()],
  ]
  return all.filter(([, value]) => value)
}

/** stylesOf are the lines of style that go with the choices: the room that is kept, and the colours. */
export const stylesOf = ({ minHeight, brand }: Choices): readonly (readonly [string, string])[] => [
  ...(minHeight ? [['display', 'block'], ['min-height', `${minHeight}px`]] as const : []),
  ...(brand ? [['--limit-check-brand', brand], ['--limit-check-on-brand', onBrand(brand)]] as const : []),
]

const styleElement = (choices: Choices): readonly string[] => {
  const lines = stylesOf(choices)
  return lines.length ? ['<style>', '  limit-check {', ...lines.map(([name, value]) => `    ${name}: ${value};`), '  }', '</style>'] : []
}

/**
 * snippetOf gives the code for a page.
 * @param base the address of this site's folder, with its slash at the end
 * @param page the language of what stands in for the check where the choices leave that to the page
 */
export const snippetOf = (choices: Choices, base: string, page: Locale): string => {
  const attributes = attributesOf(choices)
  const written = (prefix: string, all: typeof attributes): string => all.map(([name, value]) => ` ${prefix}${name}="${escaped(value)}"`).join('')
  const inside = fallback(base, choices.locale || page)
  const script = `<script async src="${base}widget/v1.js"`
  return [
    ...styleElement(choices),
    ...(choices.form === 'script'
      // The script puts a tag behind itself only where it has a data- attribute.
      ? [`${script}${written('data-', attributes.length ? attributes : [['mode', choices.mode]])}></script>`, `<noscript>${inside}</noscript>`]
      : [`${script}></script>`, `<limit-check${written('', attributes)}>`, `  ${inside}`, '</limit-check>']),
  ].join('\n')
}
