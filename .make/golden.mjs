// Rewrites every generated file from its source. What changed is then to be reviewed like code.
import { installPackages } from './deps.mjs'
import { must } from './rooms.mjs'

try {
  await must('go', ['generate', './core/knowledge'])
  await must('go', ['test', '-count=1', './core/...'], { env: { UPDATE_GOLDEN: '1' } })
  await must('go', ['test', '-count=1', '-run=TheDocumentIsTheGoldenOne', './worker/edge'], { env: { UPDATE_GOLDEN: '1' } })
  await installPackages('wasm')
  await must(process.execPath, ['wasm/contract.mjs'])
  await installPackages('worker/openapi')
  await must(process.execPath, ['worker/openapi/types.mjs'])
  await installPackages('site')
  await must(process.execPath, ['site/package/manifest.mjs'])
} catch (failure) {
  console.error(failure.message)
  process.exitCode = 1
}
