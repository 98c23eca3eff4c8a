/** Photos on their way into an entry: what a phone uploaded for it, as clean copies (docs/decisions/photos.md). */
import { done, refused, type Answer } from '../../../domain/contract/answer'
import { fieldsOf, type AnyRegister, type Entry } from '../../../domain/register/kit/register'
import { cleanPictures, dropFiles, findUploads, someTooOld } from '../../platform/pictures'
import { entriesOf, type AnyStored } from './stored'

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

const photoFields = (register: AnyRegister) => fieldsOf(register).filter(([, { kind }]) => kind === 'photos')

/**
 * The entry with copies in place of uploads. What was copied before is not copied again; a file that is neither in the
 * entry nor uploaded for it (`registers/<id>/`) is somebody else's. Refusals: those of `cleanPictures`, service.busy.
 */
export async function withCopies(
  register: AnyRegister,
  id: string,
  entry: Entry,
  stored: AnyStored | null,
  now: number,
): Promise<Answer<Drawn>> {
  const fields = photoFields(register)
  const known = stored?.copies ?? {}
  const there = new Set(stored ? filesIn(register, stored) : [])
  const asked = [...new Set(fields.flatMap(([name]) => (entry[name] ?? []) as readonly string[]))]
  const uploads = asked.filter((file) => !there.has(file) && known[file] === undefined)
  if (uploads.length === 0) return done(withKnown(fields, entry, known, {}))
  if (!uploads.every((file) => file.includes(`/registers/${id}/`))) return refused('photo.missing')
  if (await someTooOld(uploads, now)) return refused('photo.missing')
  const order = { of: `registers/${id}`, folder: cleanFolder, patience }
  const drawn = await cleanPictures(await findUploads(uploads), order)
  if (!drawn.ok) return drawn
  const made = uploads.flatMap((file, n) => (drawn.value[n] ? [[file, drawn.value[n].fileId] as const] : []))
  const fresh = Object.fromEntries(made)
  if (made.length < uploads.length) {
    await dropFiles(Object.values(fresh))
    return refused('service.busy')
  }
  return done(withKnown(fields, entry, known, fresh))
}

type Copies = Readonly<Record<string, string>>

function withKnown(
  fields: ReturnType<typeof photoFields>,
  entry: Entry,
  known: Copies,
  fresh: Copies,
): Drawn {
  const copies = { ...known, ...fresh }
  const copied = (file: string) => copies[file] ?? file
  const values = fields.map(([name]) => [name, ((entry[name] ?? []) as readonly string[]).map(copied)])
  return { values: { ...entry, ...Object.fromEntries(values) }, copies, fresh }
}

/** What an entry holds, also what only its history shows. */
const filesIn = (register: AnyRegister, stored: AnyStored): readonly string[] => [
  ...photoFields(register).flatMap(([name]) => (stored[name] ?? []) as readonly string[]),
  ...Object.values(stored.copies ?? {}),
]

/** File ids that the entry of this id holds, in whichever of the registers it is. */
export async function filesOfEntry(registers: readonly AnyRegister[], id: string): Promise<string[]> {
  const found = await Promise.all(
    registers
      .filter((register) => photoFields(register).length > 0)
      .map(async (register) => {
        const stored = await entriesOf(register).get(id)
        return stored ? filesIn(register, stored) : []
      }),
  )
  return found.flat()
}

/** After the save: the uploads that have their copies, or the copies that nobody took. */
export const dropUnneeded = (fresh: Drawn['fresh'], saved: boolean) =>
  dropFiles(saved ? Object.keys(fresh) : Object.values(fresh))
