/** What people write into a cell, as the value of a field; or a sentence that says what is wrong with it. */
import type { Field, FieldOf, Fields, Kind, ReferenceTo } from './fields'
import { ordinary } from './ordinary'
import { quantityIn } from './quantities'
import { isReadable, rowsIn } from './rowsReader'

type Value = string | number | boolean | Date
type Got = { readonly value: unknown } | { readonly sentence: string }

/** Ids of what is called so, with full-width letters and signs as ordinary ones. */
export type Finding = (to: ReferenceTo, name: string) => readonly string[]

const value = (got: unknown): Got => ({ value: got })
const wrong = (sentence: string): Got => ({ sentence })

const written = (cell: Value) => (cell instanceof Date ? dayOfDate(cell) : ordinary(String(cell)))

const words = (cell: Value) => value(cell instanceof Date ? dayOfDate(cell) : String(cell).trim())

/** Excel's day 1 is the first of January 1900, and it believes in a 29th of February that year (ECMA-376, 18.17.4.1). */
const serialZero = Date.UTC(1899, 11, 30)
const [firstSerial, lastSerial] = [20_000, 80_000]
const dayMs = 86_400_000

/** Readers give days as midnight UTC. */
const dayOfDate = (date: Date) => date.toISOString().slice(0, 10)

/** Date, serial, 2024.1.5, 2024/1/5, 2024-1-5, 2024年1月5日; null for what is no day of the calendar. */
function dayIn(cell: Value): string | null {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : dayOfDate(cell)
  const text = written(cell)
  const serial = Number(text)
  if (serial >= firstSerial && serial <= lastSerial)
    return dayOfDate(new Date(serialZero + Math.floor(serial) * dayMs))
  const [, year, month, day] = /^(\d{4})[./年-](\d{1,2})[./月-](\d{1,2})日?$/.exec(text) ?? []
  if (year === undefined) return null
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 ? dayOfDate(date) : null
}

const noDay = '看不出是哪一天，请写成 2024-01-05'

function keyOf(labels: Readonly<Record<string, string>>, text: string): string | undefined {
  return Object.keys(labels).find((key) => ordinary(labels[key]!) === text || key === text)
}

const oneOf = (labels: Readonly<Record<string, string>>) => `请写：${Object.values(labels).join('、')}`

const yes = /^(是|有|对|√|✓|1|true)$/i
const no = /^(否|无|没有|×|✗|0|false)$/i

const called = { reach: '河段', village: '村', person: '人', department: '部门' } as const
const calledOf = (to: ReferenceTo) => (typeof to === 'string' ? called[to] : to.title)

/** `unit`: of the whole column, where its heading says one. */
type Reader<K extends Kind> = (field: FieldOf<K>, cell: Value, find: Finding, unit?: string) => Got
type Readers = { readonly [K in Kind]: Reader<K> }

const numeric = (cell: Value) => (typeof cell === 'number' ? cell : written(cell))

/** 「镇级河长 3 人，村级河长 12 人」, or one number where there is one kind of people. */
function peopleIn(labels: Readonly<Record<string, string>>, text: string): Got {
  const kinds = Object.entries(labels)
  const none = Object.fromEntries(kinds.map(([kind]) => [kind, 0]))
  const [only] = kinds
  if (kinds.length === 1 && /^\d+\s*人?$/.test(text))
    return value({ ...none, [only![0]]: Number.parseInt(text, 10) })
  const parts = text
    .split(/[,，、;；]\s*|\s+(?=[^\d\s人])/)
    .map((part) => /^(.*?)[:：\s]*(\d+)\s*人?$/.exec(part))
  const found = parts.map((part) => [part && keyOf(labels, part[1]!.trim()), Number(part?.[2])] as const)
  const sound = found.every((part): part is readonly [string, number] => typeof part[0] === 'string')
  return sound
    ? value({ ...none, ...Object.fromEntries(found) })
    : wrong(`请写成：${kinds.map(([, label]) => `${label} 1 人`).join('，')}`)
}

const notInTables = () => wrong('这一列不能从表里导入，请在页面上填')

export const cellReaders: Readers = {
  // A number of a register is the same with full-width digits; other words and signs stay as they are written.
  text: ({ unique }, cell) =>
    unique && !(cell instanceof Date)
      ? value(
          String(cell)
            .trim()
            .replace(/[０-９Ａ-Ｚａ-ｚ－]/g, ordinary),
        )
      : words(cell),
  longText: (_, cell) => words(cell),
  number: ({ unit: own, decimals = 0 }, cell, _, unit) =>
    quantityIn(numeric(cell), { own, decimals, unit, none: '这里要写数字' }),
  money: (_, cell, __, unit) => {
    const read = quantityIn(numeric(cell), { own: '元', decimals: 2, unit, none: '这里要写金额（元）' })
    if ('sentence' in read) return read
    const fen = Math.round(read.value * 100)
    return fen / 100 === read.value ? value(fen) : wrong(`金额最多到分，「${written(cell)}」请写成两位小数`)
  },
  day: (_, cell) => {
    const read = dayIn(cell)
    return read === null ? wrong(noDay) : value(read)
  },
  span: (_, cell) => {
    const [from, until, ...more] = written(cell).split(/至|到|–|—|~/)
    const days = [from, until].map((part) => (part ? dayIn(part.trim()) : null))
    if (days[0] === null || more.length > 0 || (until && days[1] === null)) return wrong(noDay)
    return value({ from: days[0], until: days[1] })
  },
  choice: ({ labels }, cell) => {
    const key = keyOf(labels, written(cell))
    return key === undefined ? wrong(oneOf(labels)) : value(key)
  },
  choices: ({ labels }, cell) => {
    const keys = written(cell)
      .split(/[、,;\s]+/)
      .filter(Boolean)
      .map((each) => keyOf(labels, each))
    return keys.includes(undefined) ? wrong(oneOf(labels)) : value([...new Set(keys)])
  },
  tick: (_, cell) => {
    const text = written(cell)
    return yes.test(text) ? value(true) : no.test(text) ? value(false) : wrong('请写「是」或「否」')
  },
  phone: (_, cell) =>
    value(
      written(cell)
        .replace(/[\s()]/g, '')
        .replace(/[–—]/g, '-'),
    ),
  place: (_, cell) => {
    const parts = written(cell).split(/[,\s]+/)
    const [lng, lat, ...more] = parts.map((part) => (part === '' ? NaN : Number(part)))
    const sound = more.length === 0 && Math.abs(lng ?? NaN) <= 180 && Math.abs(lat ?? NaN) <= 85
    return sound ? value([lng, lat]) : wrong('请写经度和纬度，例如 120.35012, 27.65020')
  },
  stretch: (_, cell) => {
    const [, from, to] = /^(\d+)\s*(?:至|到|–|—|~|-)\s*(\d+)\s*米?$/.exec(written(cell).trim()) ?? []
    return from === undefined
      ? wrong('请写从多少米到多少米，例如 200–800 米')
      : value({ from: Number(from), to: Number(to) })
  },
  reference: ({ to }, cell, find) => {
    const name = written(cell)
    const ids = find(to, name)
    if (ids.length === 1) return value(ids[0])
    return wrong(
      ids.length === 0
        ? `没有叫「${name}」的${calledOf(to)}`
        : `有 ${ids.length} 个${calledOf(to)}都叫「${name}」`,
    )
  },
  clock: notInTables,
  villages: notInTables,
  photos: notInTables,
  files: notInTables,
  people: ({ labels }, cell) => peopleIn(labels, written(cell)),
  rows: (field, cell, find) => {
    if (!isReadable(field)) return notInTables()
    const fields = field.fields as Fields
    const partOf = (each: Field, part: string) => {
      const got = cellReaders[each.kind](each as never, part, find)
      return 'sentence' in got ? undefined : got.value
    }
    const rows = rowsIn(fields, String(cell), partOf)
    const titles = Object.values(fields).map(({ title }) => title)
    return rows ? value(rows) : wrong(`请一行写一条，每条写成：${titles.join('，')}`)
  },
}
