/**
 * The shortest way through the page, as functions that run in it, in browsers of 2018 too: the floor tests and the measures
 * send their source there. This is the only place of theirs that knows what the questions look like.
 */

/** firstQuestion gives the box of the first question, once it can be used. */
export const firstQuestion = () => {
  const app = document.querySelector('limit-check-app')
  const form = app && app.shadowRoot && app.shadowRoot.querySelector('limit-check-form')
  return (form && form.shadowRoot && form.shadowRoot.querySelector('textarea')) || undefined
}

/** tell says that 借呗 is gone and what the app says, and asks for the answer. */
export const tell = async () => {
  const form = document.querySelector('limit-check-app').shadowRoot.querySelector('limit-check-form').shadowRoot
  form.querySelector('input[type=radio][value=jiebei]').click()
  const message = form.querySelector('#f-restrictions-0-messages')
  message.value = '身份证已过期'
  message.dispatchEvent(new Event('input', { bubbles: true }))
  message.dispatchEvent(new Event('change', { bubbles: true }))
  await new Promise((resolve) => setTimeout(resolve, 50))
  form.querySelector('button[type=submit]').click()
}

/** headline gives the headline of the answer, once it is there. */
export const headline = () => {
  const result = document.querySelector('limit-check-app').shadowRoot.querySelector('limit-check-result')
  return (result && result.shadowRoot && result.shadowRoot.querySelector('h1')) || undefined
}

/**
 * whatIf changes one thing on the answer, and resolves when the page has been drawn with what follows from it; undefined
 * as long as the page has nothing to try out.
 */
export const whatIf = undefined

/** until waits in the page for what a function gives. */
export const until = async (what, look) => {
  for (let tries = 0; tries < 300; tries++) {
    const found = look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`there was no ${what}`)
}
