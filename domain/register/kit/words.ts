/** How a field reads in a list, in the history and in a table that leaves the house. */
import { yuanText } from '../../money/yuan'
import type { ByKind, Field, Fields } from './definition'

/** What references are called, by id. */
export type Names = Readonly<Record<string, string>>

const day = (written: string) => written.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')
const metre = 5
const two = (figure: number) => String(figure).padStart(2, '0')

const words: ByKind<string, [Names]> = {
  text: (_, value) => value,
  longText: (_, value) => value,
  number: ({ unit }, value) => (value === null ? '' : `${value} ${unit}`),
  money: (_, value) => (value === null ? '' : yuanText(value)),
  day: (_, value) => (value === null ? '' : day(value)),
  clock: (_, minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
  span: (_, value) =>
    value === null ? '' : `${day(value.from)}–${value.until === null ? '' : day(value.until)}`,
  choice: ({ labels }, value) => (value === null ? '' : (labels[value] ?? value)),
  choices: ({ labels }, value) => value.map((each) => labels[each] ?? each).join('、'),
  tick: (_, value) => (value ? '是' : '否'),
  phone: (_, value) => value,
  place: (_, value) => (value === null ? '' : value.map((degrees) => degrees.toFixed(metre)).join(', ')),
  stretch: (_, value) => (value === null ? '' : `${value.from}–${value.to} 米`),
  reference: (_, value, names) => (value === null ? '' : (names[value] ?? value)),
  villages: (_, value) => value.join('、'),
  photos: (_, { length }) => (length === 0 ? '' : `${length} 张`),
  files: (_, value) => value.map(({ name }) => name).join('、'),
  people: ({ labels }, value) =>
    Object.entries(labels)
      .filter(([kind]) => (value[kind] ?? 0) > 0)
      .map(([kind, label]) => `${label} ${value[kind]} 人`)
      .join('，'),
  // Whole: where two changed the same table, both texts stand side by side.
  rows: ({ fields }, value, names) =>
    value.map((row, n) => `${n + 1}. ${rowWords(fields, row, names)}`).join('\n'),
}

const rowWords = (fields: Fields, row: Readonly<Record<string, unknown>>, names: Names) =>
  Object.entries(fields)
    // A tick is said where it is set.
    .map(([name, field]) =>
      field.kind === 'tick' ? (row[name] ? field.title : '') : wordsOf(field, row[name], names),
    )
    .filter(Boolean)
    .join('，')

/** Empty where nothing is written. */
export function wordsOf(field: Field, value: unknown, names: Names = {}): string {
  return value === undefined ? '' : words[field.kind](field as never, value as never, names)
}
