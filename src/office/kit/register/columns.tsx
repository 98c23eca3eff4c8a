/** What a register shows of each entry: on a desk as a table, on a phone as a line. */
import { ListRow } from '@/components/ListRow'
import { Tag } from '@/components/Tag'
import type { TableColumn } from '@/components/tableColumn'
import type { Field } from '@domain/register/kit/fields'
import type { AnyRegister } from '@domain/register/kit/register'
import { sortsOf } from '@domain/register/kit/sorting'
import { wordsOf } from '@domain/register/kit/words'
import type { Face } from './face'
import type { Listed } from './wire'

const figures = ['number', 'money']
/** Letters of a month, YYYY-MM. */
const aMonth = 7
const isOfDays = (field: Field) =>
  field.kind === 'day' || field.kind === 'span' || (field.kind === 'text' && field.most <= aMonth)

function wordsIn({ register, words }: Face, name: string, { entry, names }: Listed): string {
  return words?.[name]?.(entry) ?? wordsOf(register.fields[name] as Field, entry[name], names)
}

export const searchLabel = ({ list, fields }: AnyRegister) =>
  (list.search as readonly string[])
    .map((name) => (fields[name] as Field).title)
    .join('、')
    .replace(/、([^、]*)$/, '或$1')

const columnNames = ({ register }: Face) => register.list.columns as readonly string[]

const EndedTag = ({ face }: { readonly face: Face }) => <Tag>{`已${face.register.end.word}`}</Tag>

/** That an entry is in use says nothing where all of them are. */
export function columnsOf(face: Face, listed: readonly Listed[]): TableColumn<Listed>[] {
  const sorts = sortsOf(face.register)
  const columns = columnNames(face).map((name): TableColumn<Listed> => {
    const field = face.register.fields[name] as Field
    return {
      ...{ key: name, title: field.title, figures: figures.includes(field.kind), whole: isOfDays(field) },
      sorts: sorts.includes(name),
      cell: (listed) => wordsIn(face, name, listed),
    }
  })
  const state: TableColumn<Listed> = {
    ...{ key: 'active', title: '在用', width: '88px' },
    cell: ({ active }) => (active ? '在用' : <EndedTag face={face} />),
  }
  return listed.every(({ active }) => active) ? columns : [...columns, state]
}

/** Two days, or two classes of water, are told apart by their names alone. */
function hasTwin(face: Face, name: string): boolean {
  const likeness = (each: string) => {
    const field = face.register.fields[each] as Field
    return field.kind === 'choice' ? field.labels : field.kind === 'day' && 'day'
  }
  const own = likeness(name)
  return own !== false && columnNames(face).some((each) => each !== name && likeness(each) === own)
}

/** Without a head above it a figure, and yes or no, needs its name: 「预算 120,000 元」. */
function namedWords(face: Face, name: string, listed: Listed): string {
  const { title, kind } = face.register.fields[name] as Field
  const words = wordsIn(face, name, listed).replace(/。$/, '')
  if (words === '') return ''
  if (kind === 'tick') return `${title}：${words}`
  return figures.includes(kind) || hasTwin(face, name) ? `${title} ${words}` : words
}

interface EntryLineProps {
  readonly face: Face
  readonly listed: Listed
  readonly onPress: () => void
}

export function EntryLine({ face, listed, onPress }: EntryLineProps) {
  const [first = '', ...others] = columnNames(face)
  return (
    <ListRow
      title={wordsIn(face, first, listed)}
      detail={others
        .map((name) => namedWords(face, name, listed))
        .filter(Boolean)
        .join('，')}
      aside={listed.active ? undefined : <EndedTag face={face} />}
      onPress={onPress}
    />
  )
}
