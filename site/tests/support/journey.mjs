/**
 * The shortest way through the page, as functions that run in it, in browsers of 2018 too: the floor tests and the measures
 * send their source there. This is the only place of theirs that knows what the questions look like.
 */

/** firstQuestion gives the box of the first question, once it can be used. */
export const firstQuestion = () => {
  const app = document.querySelector('limit-check-app')
  const ask = app && app.shadowRoot && app.shadowRoot.querySelector('limit-check-ask')
  return (ask && ask.shadowRoot && ask.shadowRoot.querySelector('.at-story textarea')) || undefined
}

/** tell goes through the first screens as fast as they come: what happened, 借呗, what the app says; then it asks for the answer. */
export const tell = async () => {
  const find = async (selector) => {
    for (let tries = 0; tries < 3000; tries++) {
      const ask = document.querySelector('limit-check-app').shadowRoot.querySelector('limit-check-ask')
      const found = ask && ask.shadowRoot && ask.shadowRoot.querySelector(selector)
      if (found) return found
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    throw new Error(`there was no ${selector}`)
  }
  const write = async (selector, text) => {
    const box = await find(selector)
    box.value = text
    box.dispatchEvent(new Event('input', { bubbles: true }))
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await write('.at-story textarea', '借呗额度没了')
  ;(await find('button[type=submit]')).click()
  // The second of the products.
  const product = await find('.at-product #f-restrictions-1')
  if (!product.checked) product.click() // it is where answers of an earlier visit are still here
  await new Promise((resolve) => setTimeout(resolve, 20))
  ;(await find('button[type=submit]')).click()
  await write('.at-ask textarea', '身份证已过期')
  ;(await find('button.peek')).click()
}

/** headline gives the headline of the answer, once it is there. */
export const headline = () => {
  const result = document.querySelector('limit-check-app').shadowRoot.querySelector('limit-check-result')
  return (result && result.shadowRoot && result.shadowRoot.querySelector('h1')) || undefined
}

/** openLink takes over what the link of this address carries, and asks for the answer. */
export const openLink = async () => {
  const find = async (look) => {
    for (let tries = 0; tries < 3000; tries++) {
      const found = look(document.querySelector('limit-check-app').shadowRoot)
      if (found) return found
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    throw new Error(`there was no ${look}`)
  }
  ;(await find((app) => app.querySelector('.welcome .primary'))).click()
  ;(await find((app) => {
    const ask = app.querySelector('limit-check-ask')
    return ask && ask.shadowRoot.querySelector('.at-review') && ask.shadowRoot.querySelector('button[type=submit]')
  })).click()
  await find((app) => app.querySelector('limit-check-result') && app.querySelector('limit-check-result').shadowRoot.querySelector('limit-check-what-if'))
}

/** whatIf tries one fact after the other, and gives the milliseconds that each took until what follows was drawn. */
export const whatIf = async () => {
  const result = document.querySelector('limit-check-app').shadowRoot.querySelector('limit-check-result')
  const root = result.shadowRoot.querySelector('limit-check-what-if').shadowRoot
  const select = root.querySelector('select')
  const took = []
  for (let index = 1; index < select.options.length; index++) {
    const start = performance.now()
    select.selectedIndex = index
    select.dispatchEvent(new Event('change'))
    await new Promise((resolve) => setTimeout(resolve))
    while (!root.querySelector('.found h3')) await new Promise((resolve) => setTimeout(resolve))
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    took.push(performance.now() - start)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return took
}

/** until waits in the page for what a function gives. */
export const until = async (what, look) => {
  for (let tries = 0; tries < 300; tries++) {
    const found = look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`there was no ${what}`)
}
