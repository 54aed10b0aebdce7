/** The licences of what others wrote and the package carries: npm packages in the scripts, Go modules in the core. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const site = join(dirname(fileURLToPath(import.meta.url)), '..')
const root = dirname(site)

/** licenceIn is the text of a package's licence; a few only name it. */
const licenceIn = (folder) => {
  const name = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
  if (name) return readFileSync(join(folder, name), 'utf8').trim()
  const { license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return `${license}, ${author.name || author}`
}

/** npmPackages are those that come with the scripts, and what they bring; types leave nothing in a script. */
const npmPackages = () => {
  const { packages } = JSON.parse(readFileSync(join(site, 'package-lock.json'), 'utf8'))
  return Object.entries(packages).filter(([path, { dev }]) => path && !dev && !path.includes('@types/'))
    .map(([path, { version }]) => [`${path.replace(/.*node_modules\//, '')} ${version}`, join(site, path)])
}

const go = (...args) => execFileSync('go', args, { cwd: root, encoding: 'utf8', env: { ...process.env, GOOS: 'js', GOARCH: 'wasm' } })

const goModules = () => {
  const listed = go('list', '-deps', '-f', '{{with .Module}}{{if not (or .Main .Replace)}}{{.Path}} {{.Version}}\t{{.Dir}}{{end}}{{end}}', './wasm')
  return [['Go', go('env', 'GOROOT').trim()], ...[...new Set(listed.split('\n').filter(Boolean))].map((line) => line.split('\t'))]
}

/** notices is the text. */
export const notices = () =>
  `This package carries work of others, under these licences.\n${[...npmPackages(), ...goModules()].map(([name, folder]) => `\n== ${name}\n\n${licenceIn(folder)}\n`).join('')}`
