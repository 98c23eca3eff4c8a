/** A register as a table that goes out: a column a field, as its definition says. */
import type { Narrowed } from '../../../domain/document/order'
import type { Field, Fields, Kind, PeopleField } from '../../../domain/register/kit/fields'
import { fieldsOf, type AnyRegister, type Register } from '../../../domain/register/kit/register'
import { wordsOf, type Names } from '../../../domain/register/kit/words'
import { type CellKind, type Column, column, type Sheet } from '../documents'
import { pagesSorted, shownBy } from './list'
import { namesIn, type References } from './references'
import { type AnyStored, entriesOf } from './stored'

/** What is a number or a day there is one in the table; everything else is words. */
function kindOf(field: Field): CellKind {
  if (field.kind === 'number') return field.decimals ? 'decimal' : 'count'
  return field.kind === 'money' || field.kind === 'day' ? field.kind : 'text'
}

/** In characters of the usual size. */
const [wide, narrow, figures] = [28, 14, 10]
const longTexts: readonly Kind[] = ['longText', 'choices', 'rows']

interface Row {
  readonly stored: AnyStored
  readonly names: Names
}

export function sheetOf<N extends string, F extends Fields, P extends keyof F & string>(
  register: Register<N, F, P>,
  references: References,
): Sheet<Row> {
  const entries = entriesOf(register)
  const where = (narrowed: Narrowed) => shownBy(register, references, narrowed)
  return {
    columns: [
      ...(register.excel?.id
        ? [column<Row>(register.excel.id, 'text', narrow, ({ stored }) => stored._id)]
        : []),
      ...columnsOf(register),
      column('状态', 'text', narrow, ({ stored }) => stateOf(register, stored)),
    ],
    count: async (narrowed) => entries.count(await where(narrowed)),
    async *pages(narrowed) {
      const shown = await where(narrowed)
      for await (const page of pagesSorted(register, shown, narrowed.entries?.sort)) {
        const names = await namesIn(references, register, page)
        yield page.map((stored, n) => ({ stored, names: names[n]! }))
      }
    },
  }
}

function columnsOf(register: AnyRegister): Column<Row>[] {
  return fieldsOf(register).flatMap(([name, field]) => {
    if (field.kind === 'people') return peopleColumns(name, field)
    const kind = kindOf(field)
    const width = longTexts.includes(field.kind)
      ? wide
      : kind === 'text'
        ? narrow
        : Math.max(figures, widthOf(titleOf(field)))
    return column(titleOf(field), kind, width, ({ stored, names }) => {
      const value = stored[name] ?? null
      return kind === 'text' ? wordsOf(field, value ?? field.empty, names) : (value as number | string | null)
    })
  })
}

/** How many in all, and of each kind. */
function peopleColumns(name: string, { title, labels }: PeopleField): Column<Row>[] {
  const of = ({ stored }: Row) => (stored[name] ?? {}) as Readonly<Record<string, number>>
  const inAll = (row: Row) => Object.values(of(row)).reduce((sum, each) => sum + each, 0)
  return [
    column(title, 'count', narrow, inAll),
    ...Object.entries(labels).map(([kind, label]) =>
      column<Row>(`其中${label}`, 'count', narrow, (row) => of(row)[kind] ?? 0),
    ),
  ]
}

/** Of a head in two lines. */
const widthOf = (title: string) => title.length + 2

const titleOf = (field: Field) => (field.kind === 'number' ? `${field.title}（${field.unit}）` : field.title)

const stateOf = ({ end }: AnyRegister, { active, ended }: AnyStored) =>
  active ? '在用' : `已${end.word}${ended?.reason ? `：${ended.reason}` : ''}`
