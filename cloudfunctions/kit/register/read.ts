/** One entry and its history. */
import { done, refused } from '../../../domain/contract/answer'
import type { AnyRegister } from '../../../domain/register/kit/register'
import type { Fields } from '../../../domain/register/kit/fields'
import { command } from '../../platform/store'
import { addressesIn } from './uploads'
import { namesIn, type References } from './references'
import { entriesOf, historyLines, historyOf, onWire } from './stored'

export async function getEntry(register: AnyRegister, references: References, id: string) {
  const stored = await entriesOf(register).get(id)
  if (!stored) return refused('register.entryUnknown')
  const [[names = {}], files] = await Promise.all([
    namesIn(references, register, [stored]),
    addressesIn(register.fields as Fields, [stored]),
  ])
  const record = { ...onWire(register, stored), names, ended: stored.ended ?? null }
  return done({ record, files })
}

interface HistoryInput {
  readonly id: string
  readonly cursor?: string | undefined
  readonly limit: number
}

/** The newest change first. */
export async function listHistory(
  register: AnyRegister,
  references: References,
  { id, cursor, limit }: HistoryInput,
) {
  const of = historyOf(register, id)
  const older = cursor === undefined ? {} : { version: command.lt(Number(cursor) || 0) }
  const found = await historyLines.read({
    where: { of, ...older },
    order: [['version', 'desc']],
    limit: limit + 1,
  })
  const shown = found.slice(0, limit)
  // A field may have named another one before.
  const [before, after] = await Promise.all([
    namesIn(
      references,
      register,
      shown.map((line) => line.before),
    ),
    namesIn(
      references,
      register,
      shown.map((line) => line.after),
    ),
  ])
  const items = shown.map(({ _id, of: _of, byId: _byId, importId: _from, ...line }, n) => ({
    ...line,
    names: { ...before[n], ...after[n] },
  }))
  const next = found.length > limit ? String(shown[shown.length - 1]!.version) : null
  return done({ items, next })
}
