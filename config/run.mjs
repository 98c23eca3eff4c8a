/**
 * The door of the README's commands: `npm start`, `npm test`, `npm run bench`. Plain JavaScript, since on a fresh
 * machine nothing is installed yet: installs what is missing, then hands over to config/tasks/<command>.ts.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { installCompiler } from '../test/weapp/compile/miniprogramCi.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const stamp = path.join(root, 'node_modules', '.cache', 'installed-lock')
const lock = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex')

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) throw error
  return status ?? 1
}

/**
 * Versions come from the lock file. Not `npm ci`: it refuses a lock in which the optional binaries of some other
 * platform are missing. npm leaves a half-written tree when stopped, so only a finished install gets the stamp.
 */
function installWhatIsMissing() {
  const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock
  if (installed) return
  console.log('Installing dependencies (a minute or two on a fresh machine) …')
  if (run('npm', ['install', '--no-save', '--no-audit', '--no-fund']) !== 0) process.exit(1)
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, lock)
}

const [command, ...rest] = process.argv.slice(2)
installWhatIsMissing()
if (command === 'test') installCompiler()
const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
process.exitCode = run(process.execPath, [tsx, path.join(root, 'config', 'tasks', `${command}.ts`), ...rest])
