/** Photos and documents on their way into an entry: what was uploaded for it, as copies of ours (docs/decisions/photos.md). */
import { done, refused, type Answer } from '../../../domain/contract/answer'
import { filesOf, holdsFiles, withFiles } from '../../../domain/register/kit/attached'
import type { Fields } from '../../../domain/register/kit/fields'
import type { Entry } from '../../../domain/register/kit/register'
import { cleanPictures, dropFiles, findUploads, isUploadFor, someTooOld } from '../../platform/pictures'
import { fileAddresses } from '../../platform/sdk'
import { keptDocuments } from './documents'
import type { Copies } from './stored'

/** Clean copies lie apart from what phones upload, under names that tell nothing. */
const cleanFolder = 'registers/clean'

/** How long who saves waits for all of the new photos and documents together, ms. */
const patience = 15_000

/** `copies`: of every upload of this entry, its copy. `fresh`: those that were made just now. */
export interface Drawn {
  readonly values: Entry
  readonly copies: Copies
  readonly fresh: Copies
}

/** What may have files: an entry, or a line of a log. */
type WithCopies = Entry & { readonly copies?: Copies }

/** The fields that hold files, by name. */
const holding = (fields: Fields) =>
  Object.entries(fields).flatMap(([name, field]) => (holdsFiles(field) ? [[name, field] as const] : []))

/** File ids an entry holds now. */
export const filesIn = (fields: Fields, entry: Entry): readonly string[] =>
  holding(fields).flatMap(([name, field]) => filesOf(field, entry[name]))

/**
 * The entry with copies in place of uploads. What was copied before is not copied again; a file that is neither in the
 * entry nor uploaded for it (`registers/<id>/`) is somebody else's. Refusals: those of `cleanPictures` and
 * `keptDocuments`, service.busy.
 */
export async function withCopies(
  fields: Fields,
  id: string,
  entry: Entry,
  stored: WithCopies | null,
  now: number,
): Promise<Answer<Drawn>> {
  const known = stored?.copies ?? []
  const there = new Set(stored ? everyFile(fields, stored) : [])
  const isNew = (file: string) => !there.has(file) && !known.some(({ upload }) => upload === file)
  const uploads = [...new Set(filesIn(fields, entry))].filter(isNew)
  if (uploads.length === 0) return done(withKnown(fields, entry, known, []))
  const papers = new Set(
    holding(fields).flatMap(([name, field]) => (field.kind === 'files' ? filesOf(field, entry[name]) : [])),
  )
  const [documents, pictures] = [
    uploads.filter((upload) => papers.has(upload)),
    uploads.filter((upload) => !papers.has(upload)),
  ]
  const folder = `registers/${id}`
  for (const [files, missing] of [
    [pictures, 'photo.missing'],
    [documents, 'file.missing'],
  ] as const) {
    if (!files.every((file) => isUploadFor(folder, file))) return refused(missing)
    if (await someTooOld(files, now)) return refused(missing)
  }
  const fresh = await copiesOf({ pictures, documents }, { of: folder, folder: cleanFolder }, now)
  return fresh.ok ? done(withKnown(fields, entry, known, fresh.value)) : fresh
}

async function copiesOf(
  { pictures, documents }: { readonly pictures: readonly string[]; readonly documents: readonly string[] },
  order: { readonly of: string; readonly folder: string },
  now: number,
): Promise<Answer<Copies>> {
  const until = Date.now() + patience
  const drawn = await cleanPictures(await findUploads(pictures), { ...order, patience })
  if (!drawn.ok) return drawn
  const fresh = pictures.flatMap((upload, n) =>
    drawn.value[n] ? [{ upload, copy: drawn.value[n].fileId }] : [],
  )
  const kept =
    fresh.length < pictures.length
      ? refused('service.busy')
      : await keptDocuments(documents, { ...order, until }, now)
  if (kept.ok) return done([...fresh, ...documents.map((upload, n) => ({ upload, copy: kept.value[n]! }))])
  await dropUnneeded(fresh, false)
  return kept
}

function withKnown(fields: Fields, entry: Entry, known: Copies, fresh: Copies): Drawn {
  const copies = [...known, ...fresh]
  const copied = (file: string) => copies.find(({ upload }) => upload === file)?.copy ?? file
  const values = holding(fields).map(
    ([name, field]) => [name, withFiles(field, entry[name], copied)] as const,
  )
  return { values: { ...entry, ...Object.fromEntries(values) }, copies, fresh }
}

/** What an entry holds, also what only its history shows. */
const everyFile = (fields: Fields, stored: WithCopies): readonly string[] => [
  ...filesIn(fields, stored),
  ...(stored.copies ?? []).map(({ copy }) => copy),
]

/** Where something with photos is stored, and under which id of a phone. */
export interface Holder {
  readonly fields: Fields
  get(id: string): Promise<WithCopies | null>
}

/** File ids that what was written under this id holds, wherever it is stored. */
export async function filesHeld(holders: readonly Holder[], id: string): Promise<string[]> {
  const found = await Promise.all(
    holders
      .filter(({ fields }) => holding(fields).length > 0)
      .map(async ({ fields, get }) => {
        const stored = await get(id)
        return stored ? everyFile(fields, stored) : []
      }),
  )
  return found.flat()
}

/** Addresses of the files of these. */
export const addressesIn = (fields: Fields, entries: readonly Entry[]): Promise<Record<string, string>> =>
  fileAddresses(entries.flatMap((entry) => filesIn(fields, entry)))

/** After the save: the uploads that have their copies, or the copies that nobody took. */
export const dropUnneeded = (fresh: Drawn['fresh'], saved: boolean) =>
  dropFiles(fresh.map(({ upload, copy }) => (saved ? upload : copy)))
