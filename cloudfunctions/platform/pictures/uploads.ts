/**
 * The register of files that no record may have taken: what a phone says it is about to upload, and copies on their way
 * into a report. The storage cannot be listed, so what is not noted here is never found again. It says which record a
 * file is for, never whose it is.
 */
import { randomBytes } from 'node:crypto'
import { addNew } from '../addNew'
import { forget } from '../forget'
import { pathIn } from '../sdk'
import { collection, command, type Stored } from '../store'

/** Its id is random. */
export interface NotedFiles extends Stored {
  /** Folder of the record, e.g. `reports/<id or number>`. */
  readonly of: string
  readonly paths: readonly string[]
  /** Noted last, ms since the epoch. */
  readonly at: number
  /** When the clock looks whether a record took them. */
  readonly nextAt: number
}

export const uploads = collection<NotedFiles>('uploads')

const hour = 3600_000
/** ms after which what no record took is removed. */
const grace = 24 * hour
/** ms for which a record may still take it: a submission in flight never meets the sweep. */
const takeable = 23 * hour

/** `reports/<name>` of `reports/<name>/1.jpg`. */
const folderOf = (path: string) => path.split('/').slice(0, 2).join('/')

/** Beside the folders of records the copies of ours lie in one of this name: what is called so has no uploads. */
const ours = 'clean'

/** Whether it was uploaded for the record of this folder, e.g. `reports/<id>`; what was not is somebody else's. */
export const isUploadFor = (folder: string, fileId: string): boolean =>
  !folder.endsWith(`/${ours}`) && pathIn(fileId).startsWith(`${folder}/`)

/** What a phone is about to upload, or may have to upload anew. */
export async function noteUploads(paths: readonly string[], now: number): Promise<void> {
  for (const of of new Set(paths.map(folderOf)))
    await noteFiles(
      of,
      paths.filter((path) => folderOf(path) === of),
      now,
    )
}

/** `<folder>/<random>.<ending>`: a path that nobody can guess. */
export const freshPath = (folder: string, ending: 'jpg' | 'pdf' = 'jpg') =>
  `${folder}/${randomBytes(16).toString('hex')}.${ending}`

export async function noteFiles(of: string, paths: readonly string[], now: number): Promise<void> {
  if (paths.length === 0) return
  const _id = randomBytes(16).toString('hex')
  await addNew(uploads, { _id, of, paths: [...paths], at: now, nextAt: now + grace })
}

/** Of a record that keeps no hour, once it has taken its copies and its uploads are gone: a note would tell it. */
export const forgetNoted = (of: string) => forget(uploads, { of })

/** Those of these paths that were noted after `since`, ms. */
export async function notedSince(of: string, since: number): Promise<Set<string>> {
  const noted = await uploads.readAll({ where: { of, at: command.gt(since) } })
  return new Set(noted.flatMap(({ paths }) => paths))
}

/**
 * Whether one of these files is about to be swept, so that its phone must upload it again. Files of phones that note
 * nothing (before November 2026) never are.
 */
export async function someTooOld(fileIds: readonly string[], now: number): Promise<boolean> {
  const wanted = fileIds.map(pathIn)
  if (wanted.length === 0) return false
  const noted = await uploads.readAll({ where: { of: command.in([...new Set(wanted.map(folderOf))]) } })
  const [fresh, old] = [new Set<string>(), new Set<string>()]
  for (const { paths, at } of noted) for (const each of paths) (at > now - takeable ? fresh : old).add(each)
  return wanted.some((path) => old.has(path) && !fresh.has(path))
}
