/** Photos on their way into an entry: what a phone uploaded for it, as clean copies (docs/decisions/photos.md). */
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { Fields } from '../../../domain/register/kit/fields'
import type { Entry } from '../../../domain/register/kit/register'
import { cleanPictures, dropFiles, findUploads, someTooOld } from '../../platform/pictures'
import { fileAddresses } from '../../platform/sdk'
import type { Copies } from './stored'

/** Clean copies lie apart from what phones upload, under names that tell nothing. */
const cleanFolder = 'registers/clean'

/** How long who saves waits for all of the new photos together, ms. */
const patience = 15_000

/** `copies`: of every upload of this entry, its copy. `fresh`: those that were made just now. */
export interface Drawn {
  readonly values: Entry
  readonly copies: Copies
  readonly fresh: Copies
}

/** What may have photos: an entry, or a line of a log. */
type WithCopies = Entry & { readonly copies?: Copies }

const photoFields = (fields: Fields) => Object.keys(fields).filter((name) => fields[name]?.kind === 'photos')

/**
 * The entry with copies in place of uploads. What was copied before is not copied again; a file that is neither in the
 * entry nor uploaded for it (`registers/<id>/`) is somebody else's. Refusals: those of `cleanPictures`, service.busy.
 */
export async function withCopies(
  fields: Fields,
  id: string,
  entry: Entry,
  stored: WithCopies | null,
  now: number,
): Promise<Answer<Drawn>> {
  const names = photoFields(fields)
  const known = stored?.copies ?? []
  const there = new Set(stored ? filesIn(fields, stored) : [])
  const asked = [...new Set(names.flatMap((name) => (entry[name] ?? []) as readonly string[]))]
  const uploads = asked.filter((file) => !there.has(file) && !known.some(({ upload }) => upload === file))
  if (uploads.length === 0) return done(withKnown(names, entry, known, []))
  if (!uploads.every((file) => file.includes(`/registers/${id}/`))) return refused('photo.missing')
  if (await someTooOld(uploads, now)) return refused('photo.missing')
  const order = { of: `registers/${id}`, folder: cleanFolder, patience }
  const drawn = await cleanPictures(await findUploads(uploads), order)
  if (!drawn.ok) return drawn
  const fresh = uploads.flatMap((upload, n) =>
    drawn.value[n] ? [{ upload, copy: drawn.value[n].fileId }] : [],
  )
  if (fresh.length < uploads.length) {
    await dropUnneeded(fresh, false)
    return refused('service.busy')
  }
  return done(withKnown(names, entry, known, fresh))
}

function withKnown(names: readonly string[], entry: Entry, known: Copies, fresh: Copies): Drawn {
  const copies = [...known, ...fresh]
  const copied = (file: string) => copies.find(({ upload }) => upload === file)?.copy ?? file
  const values = names.map((name) => [name, ((entry[name] ?? []) as readonly string[]).map(copied)])
  return { values: { ...entry, ...Object.fromEntries(values) }, copies, fresh }
}

/** What an entry holds, also what only its history shows. */
const filesIn = (fields: Fields, stored: WithCopies): readonly string[] => [
  ...photoFields(fields).flatMap((name) => (stored[name] ?? []) as readonly string[]),
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
      .filter(({ fields }) => photoFields(fields).length > 0)
      .map(async ({ fields, get }) => {
        const stored = await get(id)
        return stored ? filesIn(fields, stored) : []
      }),
  )
  return found.flat()
}

/** Addresses of the photos of these. */
export const addressesIn = (fields: Fields, entries: readonly Entry[]): Promise<Record<string, string>> =>
  fileAddresses(
    entries.flatMap((entry) =>
      photoFields(fields).flatMap((name) => (entry[name] ?? []) as readonly string[]),
    ),
  )

/** After the save: the uploads that have their copies, or the copies that nobody took. */
export const dropUnneeded = (fresh: Drawn['fresh'], saved: boolean) =>
  dropFiles(fresh.map(({ upload, copy }) => (saved ? upload : copy)))
