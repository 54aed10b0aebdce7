// Sends 2,000 calls at random to each operation of the API, where `make test` sends 200.
import { installPackages } from './deps.mjs'
import { must } from './rooms.mjs'

try {
  await installPackages('worker')
  await must(process.execPath, ['--test', '--test-reporter=spec', 'worker/tests/generated.test.mjs'], { env: { GENERATED: process.env.GENERATED ?? '2000' } })
} catch (failure) {
  console.error(failure.message)
  process.exitCode = 1
}
