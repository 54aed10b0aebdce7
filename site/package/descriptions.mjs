/** What developers of host pages are told of each member of <limit-check>; manifest.mjs holds the names against the source. */

export const ELEMENT = 'A free, offline self-assessment for merchants whose credit limit is gone. It sends nothing.'

export const ATTRIBUTES = {
  locale: 'zh-CN or en; as the nearest lang says where it is left out.',
  theme: 'light or dark; as the text of the page around where it is auto.',
  product: 'The product that stands chosen, such as jiebei.',
  mode: 'As components of the page, in a frame that the page cannot read, or whichever works.',
  loading: 'lazy loads the check once it is near the screen or touched.',
  'share-with': 'Your name, to whom the merchant may hand the findings; empty, and nothing can be handed over.',
  'data-profile': 'What you know already, as JSON text; the merchant confirms or strikes it before it counts.',
}

export const PROFILE = 'What you know already, as an object or JSON text; the merchant confirms or strikes it before it counts.'

export const METHODS = {
  assess: 'Loads the check where it has not come yet, and shows the result of what is known. It resolves to nothing.',
  reset: 'Drops every answer.',
}

export const EVENTS = {
  'limit-check-ready': 'The check can be answered and gives results.',
  'limit-check-answer': 'The merchant has answered something; what, is not said.',
  'limit-check-result': 'A result is shown; which, is not said.',
  'limit-check-error': 'Something did not work; detail.code says what kind.',
  'limit-check-shared': 'The merchant has handed the findings to you, on a press; detail is what was shown to be handed over.',
}

export const SLOTS = {
  '': 'What stands there until the check has come, and where it cannot come.',
  header: 'Above the check, in element mode.',
  footer: 'Below the check, in element mode.',
}

export const LOOK = {
  '--limit-check-brand': 'Buttons and links.',
  '--limit-check-on-brand': 'Text on buttons.',
  '--limit-check-ground': 'Behind everything.',
  '--limit-check-card': 'Behind each card.',
  '--limit-check-ink': 'Text.',
  '--limit-check-soft': 'Quieter text.',
  '--limit-check-line': 'Lines between things.',
  '--limit-check-edge': 'Borders of boxes to fill in.',
  '--limit-check-wash': 'Behind what is set off.',
  '--limit-check-focus': 'The ring around what has the focus.',
  '--limit-check-danger': 'Warnings and mistakes.',
  '--limit-check-radius': 'How round corners are.',
  '--limit-check-font': 'The font, as in font-family.',
}

/** All of them in element mode. */
export const PARTS = {
  frame: 'The box around the check.',
  check: 'The check in it.',
  question: 'What is asked.',
  input: 'Boxes to fill in.',
  'primary-button': 'The button that leads on.',
  'secondary-button': 'Buttons beside it, such as the one that shares.',
  status: 'What is under way.',
  card: 'Each card.',
  headline: 'What the result says first.',
}
