import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { keepRelease } from '../keep.mjs'

/** release writes a build with these assets, and headers for those that end in .js. */
const release = (folder, names) => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  for (const name of names) writeFileSync(join(folder, 'assets', name), `contents of ${name}`)
  writeFileSync(join(folder, 'headers.json'), JSON.stringify(Object.fromEntries(names.filter((name) => name.endsWith('.js')).map((name) => [`/assets/${name}`, { of: name }]))))
  return folder
}

test('the hashed files of one release before stay, with their headers, and those of two before go', () => {
  const folder = mkdtempSync(join(tmpdir(), 'limitcheck-keep-'))
  try {
    const [first, second, third] = [['a.1.js', 'same.0.css'], ['a.2.js', 'same.0.css'], ['a.3.js', 'same.0.css']].map((names, index) => release(join(folder, String(index)), names))
    assert.deepEqual(keepRelease(first, second), ['a.1.js'])
    assert.deepEqual(keepRelease(second, third), ['a.2.js'])
    assert.deepEqual(readdirSync(join(third, 'assets')).sort(), ['a.2.js', 'a.3.js', 'same.0.css'])
    assert.equal(readFileSync(join(third, 'assets', 'a.2.js'), 'utf8'), 'contents of a.2.js')
    assert.deepEqual(JSON.parse(readFileSync(join(third, 'headers.json'), 'utf8')), { '/assets/a.3.js': { of: 'a.3.js' }, '/assets/a.2.js': { of: 'a.2.js' } })
    assert.throws(() => keepRelease(join(folder, 'none'), third), /holds no build/)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
