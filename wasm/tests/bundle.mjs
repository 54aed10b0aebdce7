// Gives the tests the JavaScript API as a browser gets it: bundled by esbuild, compiled to ES2018.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readFileSync } from 'node:fs'
import { build as bundle } from 'esbuild'
import { build, files } from '../build.mjs'

const room = dirname(dirname(fileURLToPath(import.meta.url)))

/** The text of src/limitcheck.ts as one script in the format: 'esm', or 'iife' with the global LimitCheck. */
export async function bundleText(format = 'esm') {
  const result = await bundle({
    entryPoints: [join(room, 'src', 'limitcheck.ts')],
    bundle: true,
    write: false,
    format,
    globalName: format === 'iife' ? 'LimitCheck' : undefined,
    target: 'es2018',
    logLevel: 'warning',
  })
  return result.outputFiles[0].text
}

/** The API, { load, ProfileRejected, CoreFailed, … }, after building the module where it is out of date. */
export async function importAPI() {
  build()
  return import(`data:text/javascript;base64,${Buffer.from(await bundleText()).toString('base64')}`)
}

/** The bytes of the lowered module, or of another that build() makes. */
export const moduleBytes = (file = files.wasm) => readFileSync(file)

/** The words of both languages, as load takes them. */
export const allWords = () => [files.chinese, files.english].map((file) => readFileSync(file))
