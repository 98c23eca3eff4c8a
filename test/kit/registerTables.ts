/** A table that comes into a register brings with it what a save of the same entry brings, and takes it along when it goes. */
import { writeXlsx } from 'hucre/xlsx'
import { database } from '../../config/database'
import { valuesOf } from '../../cloudfunctions/kit/register/stored'
import { comesInTables } from '../../domain/register/kit/excel'
import type { Field } from '../../domain/register/kit/fields'
import {
  fieldsOf,
  referencesIn,
  titleOf,
  type AnyRegister,
  type Entry,
} from '../../domain/register/kit/register'
import { wordsOf } from '../../domain/register/kit/words'
import type { RegisterDesk } from './registerDesk'
import { referredIn, sampleEntry } from './sampleEntry'

/** What comes in tables. */
const isTyped = ([, field]: [string, Field]) => comesInTables(field)

export function tablesOfRegister(register: AnyRegister, desk: RegisterDesk): void {
  if (!register.excel) return
  const { save, raw, town } = desk

  it('a table brings with it what a save brings, and takes it along when it is taken back', async () => {
    const [first, typed, written] = [3499, 3500, 3501].map((n) => inTable(register, sampleEntry(register, n)))
    // What was put there behind the back of the rules is made up for by the first save.
    await save('first', 0, first!)
    const bySave = await touchedBy(() => save('typed', 0, typed!))
    const importId = await begin(written!)
    const before = new Set(raw().map(({ _id }) => _id))
    const byTable = await touchedBy(() => town().as('office').get('import.take', { importId }))
    expect(byTable).toEqual(bySave)
    const [came] = raw().filter(({ _id }) => !before.has(_id))
    expect(filled(came!)).toEqual(filled(raw({ _id: 'typed' })[0]!))
    const byUndo = await touchedBy(() => town().as('office').get('import.undo', { importId }))
    const byEnd = await touchedBy(() => desk.get('end', { id: 'typed', version: 1, reason: '不用了' }))
    expect(byUndo).toEqual(byEnd)
    expect(raw({ _id: came!._id })).toMatchObject([{ active: false, ended: { reason: '撤销导入' } }])
  })

  async function begin(entry: Entry): Promise<string> {
    const importId = `table${register.name}`.toLowerCase().padEnd(26, '0')
    const typed = fieldsOf(register).filter(isTyped)
    const names = await namesFor(entry)
    const cells = typed.map(([name, field]) => wordsOf(field, (entry[name] ?? field.empty) as never, names))
    const sheet = { name: '表', rows: [typed.map(([, { title }]) => title), cells] }
    const fileId = await town().upload(
      `imports/${importId}/table.xlsx`,
      Buffer.from(await writeXlsx({ sheets: [sheet] })),
    )
    const order = { importId, register: register.name, fileId, fileName: '表.xlsx' }
    await town().as('office').get('import.begin', order)
    const seen = await town().as('office').get('import.get', { importId })
    expect(seen.import.reading?.problems).toEqual([])
    expect(seen.import).toMatchObject({ state: 'read', reading: { added: 1, changed: 0 } })
    return importId
  }

  /** As the pages show what an entry refers to. */
  async function namesFor(entry: Entry) {
    const known: Record<string, string> = { 'stream-1': '带溪演示段' }
    for (const { to, id } of referencesIn(register, entry))
      if (typeof to !== 'string')
        known[id] = titleOf(
          to,
          valuesOf(to, town().cloud.database.find(to.collection, { _id: referredIn(to) })[0]!),
        )
      else if (to === 'person' || to === 'department')
        known[id] = String(
          (
            town().cloud.database.find(to === 'person' ? 'people' : 'departments', { _id: id })[0] as {
              name?: string
            }
          ).name,
        )
    return known
  }

  /** Collections of which anything is otherwise than before; the order for the table itself aside. */
  async function touchedBy(work: () => Promise<unknown>): Promise<string[]> {
    const before = all()
    await work()
    const after = all()
    return Object.keys(after).filter((name) => after[name] !== before[name])
  }
  const all = (): Record<string, string> =>
    Object.fromEntries(
      Object.keys(database)
        .filter((name) => !['audit', 'imports', 'importColumns'].includes(name))
        .map((name) => [name, JSON.stringify(town().cloud.database.find(name, {}))]),
    )
  const filled = (entry: Entry) =>
    fieldsOf(register).flatMap(([name, { given }]) => (given && entry[name] != null ? [name] : []))
}

/** What a table cannot hold is not in it. */
const inTable = (register: AnyRegister, entry: Entry): Entry =>
  Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [
      name,
      isTyped([name, register.fields[name]]) ? value : register.fields[name].empty,
    ]),
  )
