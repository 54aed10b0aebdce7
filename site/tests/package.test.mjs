import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { manifest, MANIFEST } from '../package/manifest.mjs'
import { buildPackage } from '../package.mjs'
import { launch, listen } from './support/browser.mjs'
import { bundled, consumer, OTHERS, OURS, tools, typeErrors } from './support/consumer.mjs'
import { serveFolder } from './support/static.mjs'

const readJson = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'))

/** policies are those that the package's README gives: for the element, and for the frame. */
const policies = () => [...readFileSync(new URL('../package/README.md', import.meta.url), 'utf8').matchAll(/^Content-Security-Policy: (.*)$/gm)].map(([, policy]) => policy)

/** answers says what happened, and waits for a result. */
const answers = async (page, check = page) => {
  await check.locator('limit-check-ask textarea').first().fill('借呗昨天提示身份证已过期，额度变成 0')
  await check.locator('limit-check-ask .bar button[type=submit]').click()
  await page.locator('limit-check').evaluate((element) => element.assess())
  await check.locator('limit-check-result h1').waitFor()
}

const isReady = (page) => page.waitForSelector('limit-check[state=ready]')

describe('the npm package', () => {
  let theirs
  let missing
  before(async () => {
    await buildPackage()
    theirs = consumer()
    missing = await tools()
  })
  after(() => theirs && theirs.remove())

  test('it holds the modules, the typings, the manifest, the licences, and the folder to host', () => {
    const own = theirs.files.filter((path) => !path.startsWith('embed/') && !path.startsWith('shared-'))
    assert.deepEqual(own.sort(), ['LICENSE', 'README.md', 'THIRD-PARTY.txt', 'contract.d.ts', 'custom-elements.json', 'element.js', 'frame.js', 'index.d.ts', 'index.js', 'jsx.d.ts', 'package.json', 'vue.d.ts'])
    for (const path of ['widget/v1.js', 'widget/frame.html', 'integrity.json', 'headers.json', 'index.html']) assert.ok(theirs.files.includes(`embed/${path}`), path)
    for (const name of ['limitcheck', 'words.zh-CN', 'words.en', 'catalogue.zh-CN', 'en', 'result', 'sheet', 'qr', 'core-worker']) {
      assert.equal(theirs.files.filter((path) => new RegExp(`^embed/assets/${name}\\.[0-9a-f]{12}\\.`).test(path)).length, 1, name)
    }
    assert.ok(!theirs.files.some((path) => /\.(br|gz|map|ts)$/.test(path) && !path.endsWith('.d.ts')))
    assert.ok(theirs.size < 2_000_000, `${theirs.size} bytes`)
  })

  test('its version is that of site/package.json, and everything that it exports is there', () => {
    const { version, exports, types, customElements, license, sideEffects } = readJson(theirs.installed, 'package.json')
    assert.equal(version, readJson(new URL('../package.json', import.meta.url).pathname).version)
    const targets = Object.values(exports).flatMap((target) => typeof target === 'string' ? target : Object.values(target))
    for (const target of [...targets.filter((path) => !path.includes('*')), types, customElements]) assert.ok(existsSync(join(theirs.installed, target)), target)
    assert.equal(license, 'MIT')
    assert.deepEqual(sideEffects, ['*.js'])
  })

  test('the integrity that it names is that of its script', () => {
    const [[path, integrity]] = Object.entries(readJson(theirs.installed, 'embed/integrity.json'))
    assert.equal(path, 'widget/v1.js')
    assert.equal(integrity, `sha384-${createHash('sha384').update(readFileSync(join(theirs.installed, 'embed', path))).digest('base64')}`)
  })

  test('on a server its import does nothing', async () => {
    const { define, LimitCheckElement } = await import(join(theirs.installed, 'index.js'))
    assert.equal(define(), undefined)
    assert.equal(LimitCheckElement, undefined)
  })

  test('its manifest is what the source says (make golden)', async () => {
    assert.equal(readFileSync(MANIFEST, 'utf8'), await manifest())
  })

  test('its README names every attribute, property, event, custom property, part and slot', () => {
    const readme = readFileSync(join(theirs.installed, 'README.md'), 'utf8')
    const [{ declarations: [element] }] = readJson(MANIFEST).modules
    const { attributes, members, events, cssProperties, cssParts, slots } = element
    for (const { name } of [...attributes, ...members, ...events, ...cssProperties, ...cssParts, ...slots].filter(({ name }) => name)) assert.match(readme, new RegExp(`\`${name}(\\(\\))?\``), name)
  })

  test('its typings hold without a framework, and say what the source says', () => {
    assert.equal(typeErrors(theirs, ['plain.ts', 'jsx.ts', 'source.ts'], { paths: OURS }), '')
  })

  test('its typings hold in React and Vue, and its manifest is of the standard’s form', (t) => {
    if (missing) return t.skip(missing)
    const texts = { 'manifest.ts': `import type { Manifest } from './form.ts'\nexport const manifest: Manifest = ${readFileSync(MANIFEST, 'utf8')}` }
    assert.equal(typeErrors(theirs, ['react.tsx', 'vue.ts', 'vue-stub.d.ts', 'form.ts'], { texts, paths: OTHERS }), '')
  })

  describe('in a browser', () => {
    let browser
    let elsewhere
    const servers = []
    before(async () => {
      if (!missing) bundled(theirs)
      elsewhere = await serveFolder(join(theirs.installed, 'embed'), { under: '/limit-check/', policy: true })
      browser = await launch()
    })
    after(() => Promise.all([browser, elsewhere, ...servers].filter(Boolean).map((each) => each.close())))

    /** visit opens a page of a folder, served with a policy, and notes what went wrong on it. */
    const visit = async (folder, path, policy) => {
      writeFileSync(join(folder, 'headers.json'), JSON.stringify({ '/index.html': policy ? { 'content-security-policy': policy } : {} }))
      writeFileSync(join(folder, 'favicon.ico'), '')
      const server = await serveFolder(folder, { policy: true })
      servers.push(server)
      const page = await browser.newPage()
      const heard = listen(page)
      await page.goto(server.url + path)
      return { page, heard, url: server.url }
    }

    /** hosted opens a page of a host that has put the package at /pkg/ and its folder embed/ at /vendor/x/. */
    const hosted = (body) => {
      const folder = mkdtempSync(join(theirs.folder, 'host-'))
      mkdirSync(join(folder, 'vendor'))
      symlinkSync(theirs.installed, join(folder, 'pkg'))
      symlinkSync(join(theirs.installed, 'embed'), join(folder, 'vendor', 'x'))
      writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>host</title><body>${body}</body></html>`)
      return visit(folder, 'index.html')
    }
    const element = '<limit-check loading="eager"><p>fallback</p></limit-check>'
    const script = (hash = integrity()) => `<script src="/vendor/x/widget/v1.js" integrity="${hash}" crossorigin></script>`
    const integrity = () => readJson(theirs.installed, 'embed/integrity.json')['widget/v1.js']

    test('a page that Vite built shows the check, under the policy of the README, and answers', async (t) => {
      if (missing) return t.skip(missing)
      const { page, heard, url } = await visit(join(theirs.folder, 'dist'), 'index.html', `default-src 'none'; ${policies()[0]}`)
      await isReady(page)
      await answers(page)
      assert.equal(await page.title(), 'result', 'the page has heard of it')
      assert.equal(await page.locator('limit-check-result a.page, limit-check-link').count(), 0, 'there are no pages to read or to link to')
      assert.deepEqual(heard.errors, [])
      assert.ok(heard.requests.every((address) => /^(blob|data):/.test(address) || address.startsWith(url)))
    })

    test('the same page shows it in a frame from where embed/ is hosted, and answers', async (t) => {
      if (missing) return t.skip(missing)
      const { origin } = new URL(elsewhere.url)
      const { page, heard } = await visit(join(theirs.folder, 'dist'), `index.html?mode=frame&embed=${elsewhere.url}`, `default-src 'none'; ${policies()[1].replace('https://check.example.cn', origin)}`)
      await isReady(page)
      await answers(page, page.frameLocator('limit-check iframe'))
      assert.deepEqual(heard.errors, [])
    })

    test('left to itself it takes the frame where the page’s policy lets nothing else in', async (t) => {
      if (missing) return t.skip(missing)
      const { origin } = new URL(elsewhere.url)
      const { page } = await visit(join(theirs.folder, 'dist'), `index.html?embed=${elsewhere.url}`, `default-src 'none'; script-src 'self'; frame-src ${origin}`)
      await isReady(page)
      assert.equal(await page.locator('limit-check iframe').count(), 1)
    })

    test('without a bundler it is a module as it lies, also twice and beside v1.js', async () => {
      const { page, heard } = await hosted(`${element}${script()}<script type="module">import '/pkg/index.js'; import '/pkg/index.js?again'; document.title = 'imported'</script>`)
      await isReady(page)
      await page.waitForFunction(() => document.title === 'imported')
      assert.deepEqual(heard.errors, [])
    })

    test('every part and slot of the manifest can be reached from the page', async () => {
      const [{ declarations: [{ cssParts, slots }] }] = readJson(MANIFEST).modules
      const names = cssParts.map(({ name }) => name)
      const styles = names.map((name) => `limit-check::part(${name}) { --seen-${name}: yes }`)
      const { page } = await hosted(`<style>${styles.join('')}</style>${element.replace('>', ' share-with="host">')}<script type="module" src="/pkg/index.js"></script>`)
      const seen = () => page.locator('limit-check').evaluate(({ shadowRoot }, parts) => {
        const inside = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])])
        return parts.filter((name) => inside(shadowRoot).some((each) => each.part.contains(name) && getComputedStyle(each).getPropertyValue(`--seen-${name}`)))
      }, names)
      await isReady(page)
      const atFirst = await seen()
      await answers(page)
      const reached = [...atFirst, ...(await seen())]
      assert.deepEqual(names.filter((name) => !reached.includes(name)), [])
      assert.deepEqual(await page.locator('limit-check').evaluate(({ shadowRoot }) => [...shadowRoot.children].filter(({ name }) => name).map(({ name }) => name)), slots.map(({ name }) => name).filter(Boolean))
    })

    test('another tag is the check as well', async () => {
      const { page, heard } = await hosted('<my-check loading="eager"></my-check><script type="module">import { define } from "/pkg/index.js"; define("my-check")</script>')
      await page.waitForSelector('my-check[state=ready]')
      assert.deepEqual(heard.errors, [])
    })

    test('the folder works under any path, its script held to the integrity that the package names', async () => {
      const { page, heard } = await hosted(script() + element)
      await isReady(page)
      await answers(page)
      const pageToRead = await page.locator('limit-check-result a.page').first().getAttribute('href')
      assert.equal((await fetch(pageToRead)).status, 200)
      assert.deepEqual(heard.errors, [])
    })

    test('with another integrity the script does not run, and the fallback stays', async () => {
      const { page, heard } = await hosted(script(`sha384-${'A'.repeat(64)}`) + element)
      assert.equal(await page.evaluate(() => customElements.get('limit-check')), undefined)
      assert.ok(await page.getByText('fallback').isVisible())
      assert.match(heard.errors.join(), /integrity/)
    })
  })
})
