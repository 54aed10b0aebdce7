// Text and elements. Whatever comes from words or the knowledge base passes through text().

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const text = (value) => String(value).replace(/[&<>"]/g, (character) => entities[character])

// "<" is the one character that could end the element: a JSON text may spell it as an escape.
export const json = (value) => JSON.stringify(value).replace(/</g, '\\u003c')

/** fill puts words into the {places} of a sentence. */
export const fill = (sentence, words) => sentence.replace(/\{(\w+)\}/g, (place, name) => (name in words ? String(words[name]) : place))

export const stylesheet = (address) => `<link rel="stylesheet" href="${text(address)}">`

export const anchor = (address, label, attributes = '') => `<a href="${text(address)}"${attributes}>${text(label)}</a>`

/** list writes items that are markup already; nothing where there are none. */
export const list = (tag, items, attributes = '') => (items.length ? `<${tag}${attributes}>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</${tag}>` : '')

/** section is a part of a page with its heading, and nothing where it would stand empty. */
export const section = (id, heading, body) => (body ? `<section id="${id}">\n<h2>${text(heading)}</h2>\n${body}\n</section>` : '')

const icon = `<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%230b5644'/%3E%3Cpath d='M4 8.5l3 3 5-7' fill='none' stroke='%23fff' stroke-width='2'/%3E%3C/svg%3E">`

/** page is a whole document around its body. */
export const page = ({ lang, title, description, style, head = '', body }) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#0b5644">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#12352b">
<meta name="description" content="${text(description)}">
<title>${text(title)}</title>
${icon}
${style}
${head}</head>
${body}
</html>
`
