/**
 * `wx.getFileSystemManager()`: each operation is written once and offered twice, as `name` (by callback, after
 * the disk has it) and `nameSync` (from memory). Folders are kept as entries that end in `/`.
 */
import { drop, has, keep, keepTemporary, paths, read, readBytes, userFolder } from '../files'
import { call, failureOf, Refusal } from './call'
import { fromBytes, toBytes } from './textBytes'

type Content = string | ArrayBuffer
interface Options {
  path?: string
  filePath?: string
  dirPath?: string
  srcPath?: string
  destPath?: string
  oldPath?: string
  newPath?: string
  tempFilePath?: string
  data?: Content
  encoding?: string
  recursive?: boolean
}
interface Outcome {
  /** What a `…Sync` call returns and the field under which a callback gets it. */
  field?: string
  value?: unknown
  /** Resolves when the change is on disk. */
  written?: Promise<unknown>
}

const missing = (path: string) =>
  new Refusal(`no such file or directory, open "${path}"`, { errCode: 1300002 })
const isFolder = (path: string) => path === userFolder || has(`${path}/`)

function bytes(path: string): Uint8Array {
  const found = read(path)
  if (!found) throw missing(path)
  return found
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

function write(path: string, content: Uint8Array): Outcome {
  if (path.startsWith(userFolder) && !isFolder(parentOf(path))) throw missing(path)
  return { written: keep(path, content) }
}

function move(from: string, to: string): Outcome {
  const written = write(to, bytes(from)).written
  return { written: Promise.all([written, drop(from)]) }
}

function makeFolder(path: string, recursive = false): Outcome {
  if (isFolder(path)) {
    if (recursive) return {}
    throw new Refusal(`file already exists, mkdir "${path}"`, { errCode: 1301005 })
  }
  if (!isFolder(parentOf(path))) {
    if (!recursive) throw missing(path)
    makeFolder(parentOf(path), true)
  }
  return { written: keep(`${path}/`, new Uint8Array()) }
}

function removeFolder(path: string, recursive = false): Outcome {
  if (!isFolder(path)) throw missing(path)
  const inside = paths().filter((known) => known.startsWith(`${path}/`))
  if (!recursive && inside.length > 1)
    throw new Refusal(`directory not empty, rmdir "${path}"`, { errCode: 1302015 })
  return { written: Promise.all(inside.map(drop)) }
}

function list(path: string): string[] {
  if (!isFolder(path)) throw missing(path)
  const inside = paths().filter((known) => known.startsWith(`${path}/`) && known !== `${path}/`)
  return [...new Set(inside.map((known) => known.slice(path.length + 1).split('/')[0]!))]
}

function describe(path: string) {
  const folder = isFolder(path)
  const size = folder ? 0 : bytes(path).length
  return { size, mode: folder ? 16877 : 33188, isFile: () => !folder, isDirectory: () => folder }
}

function append(path: string, content: Uint8Array): Outcome {
  const before = bytes(path)
  const whole = new Uint8Array(before.length + content.length)
  whole.set(before)
  whole.set(content, before.length)
  return { written: keep(path, whole) }
}

function save(temporary: string, target?: string): Outcome {
  const path =
    target ?? keepTemporary(new Uint8Array(), temporary.split('.').pop() ?? '').replace('tmp_', 'store_')
  return { ...move(temporary, path), field: 'savedFilePath', value: path }
}

const operations: Record<string, (options: Options) => Outcome> = {
  access: ({ path = '' }) => (isFolder(path) ? {} : (bytes(path), {})),
  appendFile: ({ filePath = '', data = '', encoding }) => append(filePath, toBytes(data, encoding)),
  copyFile: ({ srcPath = '', destPath = '' }) => write(destPath, bytes(srcPath)),
  getFileInfo: ({ filePath = '' }) => ({ field: 'size', value: bytes(filePath).length }),
  mkdir: ({ dirPath = '', recursive }) => makeFolder(dirPath, recursive),
  readFile: ({ filePath = '', encoding }) => ({ field: 'data', value: fromBytes(bytes(filePath), encoding) }),
  readdir: ({ dirPath = '' }) => ({ field: 'files', value: list(dirPath) }),
  rename: ({ oldPath = '', newPath = '' }) => move(oldPath, newPath),
  rmdir: ({ dirPath = '', recursive }) => removeFolder(dirPath, recursive),
  saveFile: ({ tempFilePath = '', filePath }) => save(tempFilePath, filePath),
  stat: ({ path = '' }) => ({ field: 'stats', value: describe(path) }),
  unlink: ({ filePath = '' }) => (bytes(filePath), { written: drop(filePath) }),
  writeFile: ({ filePath = '', data = '', encoding }) => write(filePath, toBytes(data, encoding)),
}

/** The order in which a `…Sync` function takes what its callback twin takes by name. */
const positions: Record<string, (keyof Options)[]> = {
  access: ['path'],
  appendFile: ['filePath', 'data', 'encoding'],
  copyFile: ['srcPath', 'destPath'],
  mkdir: ['dirPath', 'recursive'],
  readFile: ['filePath', 'encoding'],
  readdir: ['dirPath'],
  rename: ['oldPath', 'newPath'],
  rmdir: ['dirPath', 'recursive'],
  saveFile: ['tempFilePath', 'filePath'],
  stat: ['path'],
  unlink: ['filePath'],
  writeFile: ['filePath', 'data', 'encoding'],
}

function byCallback(name: string, operate: (options: Options) => Outcome) {
  return call(name, async (options: Options) => {
    const { field, value, written } = operate(options)
    await written
    return field ? { [field]: value } : {}
  })
}

function atOnce(name: string, operate: (options: Options) => Outcome) {
  return (...given: unknown[]) => {
    const options = Object.fromEntries((positions[name] ?? []).map((key, index) => [key, given[index]]))
    try {
      return operate(options).value
    } catch (error) {
      throw Object.assign(new Error(), {
        ...failureOf(`${name}Sync`, error),
        message: failureOf(`${name}Sync`, error).errMsg,
      })
    }
  }
}

const manager = Object.fromEntries(
  Object.entries(operations).flatMap(([name, operate]) => [
    [name, byCallback(name, operate)],
    [`${name}Sync`, atOnce(name, operate)],
  ]),
)

export const fileSystem = {
  env: { USER_DATA_PATH: userFolder },
  getFileSystemManager: () => manager,
  saveFile: manager.saveFile,
  getFileInfo: call('getFileInfo', ({ filePath }: { filePath: string }) => ({
    size: readBytes(filePath).length,
  })),
}
