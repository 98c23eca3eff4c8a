/**
 * The phone's files. Held in memory so that `…Sync` functions can answer at once, and written behind them to
 * IndexedDB, from where a new start of the page reads them: what a mini-program wrote survives its death.
 * Temporary files (`wxfile://tmp_…`) do not, as on the phone.
 */
export const userFolder = 'wxfile://usr'
const temporary = 'wxfile://tmp_'
const store = 'files'

export interface FilesDesk {
  /** Resolves when everything written so far is on disk. On a phone that is so before a `…Sync` call returns. */
  settled(): Promise<void>
}

const files = new Map<string, Uint8Array>()
const addresses = new Map<string, string>()
let database: IDBDatabase | undefined
let writing: Promise<unknown> = Promise.resolve()
let temporaryCount = 0

window.__files = { settled: async () => void (await writing) }

/** Reads all kept files into memory. Must run before the program starts. */
export async function loadFiles(): Promise<void> {
  database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('phone', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(store)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error ?? new Error('IndexedDB'))
  })
  const objects = database.transaction(store).objectStore(store)
  const [paths, contents] = await Promise.all([finished(objects.getAllKeys()), finished(objects.getAll())])
  paths.forEach((path, index) => files.set(String(path), contents[index] as Uint8Array))
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'))
  })
}

export const has = (path: string) => files.has(path)
export const paths = () => [...files.keys()]
export const read = (path: string) => files.get(path)

/** Keeps bytes under a path. Resolves when they are on disk; memory has them at once. */
export function keep(path: string, bytes: Uint8Array): Promise<void> {
  forgetAddress(path)
  files.set(path, bytes)
  return path.startsWith(temporary) ? Promise.resolve() : persist((objects) => objects.put(bytes, path))
}

export function drop(path: string): Promise<void> {
  forgetAddress(path)
  files.delete(path)
  return persist((objects) => objects.delete(path))
}

/** Keeps bytes until the next start, as WeChat does with a chosen photo; answers their path. */
export function keepTemporary(bytes: Uint8Array, extension: string): string {
  const path = `${temporary}${Date.now()}_${temporaryCount++}.${extension}`
  void keep(path, bytes)
  return path
}

/** Bytes of a phone file; throws WeChat's words when there is none. */
export function readBytes(path: string): Uint8Array {
  const bytes = files.get(path)
  if (!bytes) throw new Error(`no such file or directory, open "${path}"`)
  return bytes
}

function persist(change: (objects: IDBObjectStore) => IDBRequest): Promise<void> {
  const done = new Promise<void>((resolve, reject) => {
    const transaction = database!.transaction(store, 'readwrite', { durability: 'strict' })
    change(transaction.objectStore(store))
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB'))
  })
  writing = Promise.all([writing, done])
  return done
}

function forgetAddress(path: string): void {
  const address = addresses.get(path)
  if (address) URL.revokeObjectURL(address)
  addresses.delete(path)
}

let cloudAddress: (fileID: string) => string = (fileID) => fileID

/** Lets the cloud say where its files can be seen. */
export function showCloudFilesAt(address: (fileID: string) => string): void {
  cloudAddress = address
}

/** What the browser can show for a mini-program's picture: phone file, cloud file, or package and network as is. */
export function addressOf(source: string): string {
  if (source.startsWith('cloud://')) return cloudAddress(source)
  const bytes = files.get(source)
  if (!bytes) return source.startsWith('/') && !source.startsWith('//') ? source.slice(1) : source
  const known = addresses.get(source) ?? URL.createObjectURL(new Blob([bytes as BlobPart]))
  addresses.set(source, known)
  return known
}
