/**
 * WeChat's compiler. It weighs 276 MB and only `npm test` needs it, so it is not among the project's own packages; its
 * lock file lies here and its files go to `.cache`.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const installed = path.resolve(here, '../../../.cache/miniprogramCi')

/** Installs it (about a minute) when it is missing or another version. */
export function installCompiler() {
  if (!isInstalled()) install()
}

/** Answers the module `miniprogram-ci`. */
export function miniprogramCi() {
  installCompiler()
  return inside()('miniprogram-ci')
}

/** A library as the compiler itself gets it. */
export const partOfCompiler = (name) => createRequire(inside().resolve('miniprogram-ci'))(name)

const inside = () => createRequire(path.join(installed, 'package.json'))

function isInstalled() {
  const lock = path.join(installed, 'package-lock.json')
  const finished = existsSync(path.join(installed, 'node_modules/.package-lock.json'))
  return finished && readFileSync(lock, 'utf8') === readFileSync(path.join(here, 'package-lock.json'), 'utf8')
}

function install() {
  mkdirSync(installed, { recursive: true })
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
    copyFileSync(path.join(here, file), path.join(installed, file))
  }
  execFileSync('npm', ['ci'], { cwd: installed, stdio: 'inherit' })
}
