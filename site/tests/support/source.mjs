/** Modules of src/ for tests without a browser: bundled on the fly. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const src = join(dirname(fileURLToPath(import.meta.url)), '../../src')

/** source imports a module of src/ by its path there. */
export const source = async (path) => {
  const { outputFiles } = await build({ entryPoints: [join(src, path)], bundle: true, write: false, format: 'esm', logLevel: 'warning' })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
