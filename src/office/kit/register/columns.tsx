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

function wordsIn({ register, words }: Face, name: string, { entry, names }: Listed): string {
  return words?.[name]?.(entry) ?? wordsOf(register.fields[name] as Field, entry[name], names)
}

export const searchLabel = ({ list, fields }: AnyRegister) =>
  (list.search as readonly string[]).map((name) => (fields[name] as Field).title).join('或')

const columnNames = ({ register }: Face) => register.list.columns as readonly string[]

const EndedTag = ({ face }: { readonly face: Face }) => <Tag>{`已${face.register.end.word}`}</Tag>

export function columnsOf(face: Face): TableColumn<Listed>[] {
  const sorts = sortsOf(face.register)
  const columns = columnNames(face).map((name): TableColumn<Listed> => {
    const { title, kind } = face.register.fields[name] as Field
    return {
      ...{ key: name, title, figures: figures.includes(kind), sorts: sorts.includes(name) },
      cell: (listed) => wordsIn(face, name, listed),
    }
  })
  const state: TableColumn<Listed> = {
    ...{ key: 'active', title: '在用', width: '88px' },
    cell: ({ active }) => (active ? '在用' : <EndedTag face={face} />),
  }
  return [...columns, state]
}

interface EntryLineProps {
  readonly face: Face
  readonly listed: Listed
  readonly onPress: () => void
}

export function EntryLine({ face, listed, onPress }: EntryLineProps) {
  const [title = '', ...rest] = columnNames(face).map((name) => wordsIn(face, name, listed))
  return (
    <ListRow
      title={title}
      detail={rest.filter(Boolean).join('，')}
      aside={listed.active ? undefined : <EndedTag face={face} />}
      onPress={onPress}
    />
  )
}
