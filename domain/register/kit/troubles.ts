/** What keeps an entry from being saved, a sentence a field: said by the form at once, and held by the cloud. */
import { isBlank } from '../../contract/letters'
import { phonePattern } from './phone'
import type { ByKind, Field, Fields } from './fields'
import { isAsked, type Entry, type WithFields } from './register'

type Trouble = string | null

const tooLong = ({ most }: { readonly most: number }, { length }: string): Trouble =>
  length > most ? `最多 ${most} 字，现在是 ${length} 字` : null

const tooMany = (most: number, { length }: readonly unknown[], what: string): Trouble =>
  length > most ? `最多 ${most} ${what}` : null

/** What was typed and is no number (NaN) is in no range. */
const isWithin = (least: number, most: number, value: number | null) =>
  value === null || (value >= least && value <= most)

/** Metres. */
const longestReach = 1_000_000

const fine = () => null

const troubles: ByKind<Trouble> = {
  text: tooLong,
  longText: tooLong,
  number: ({ least = 0, most, unit }, value) =>
    isWithin(least, most, value) ? null : `请填 ${least}–${most} ${unit}`,
  money: ({ most }, value) => (isWithin(0, most * 100, value) ? null : `请填 0–${most} 元，最多到分`),
  day: fine,
  clock: fine,
  span: (_, value) => (value?.until && value.until < value.from ? '结束的日子在开始之前，请改一下' : null),
  choice: fine,
  choices: fine,
  tick: fine,
  phone: (_, value) =>
    phonePattern.test(value) ? null : '请填座机（区号-号码）、手机或 12345，例如 0577-12345678',
  place: fine,
  stretch: (_, value) => {
    if (value === null) return null
    if (!isWithin(0, longestReach, value.from) || !isWithin(0, longestReach, value.to))
      return '请填从多少米到多少米，都从上游端量起'
    return value.from < value.to ? null : '终点要比起点更靠下游，请改一下'
  },
  reference: fine,
  villages: ({ most }, value) => tooMany(most, value, '个村'),
  photos: ({ most }, value) => tooMany(most, value, '张照片'),
  files: ({ most }, value) => tooMany(most, value, '个文件'),
  people: fine,
  rows: ({ fields, most }, value) =>
    tooMany(most, value, '行') ??
    value.flatMap((row, n) =>
      Object.values(fieldTroubles(fields, row)).map((sentence) => `第 ${n + 1} 行：${sentence}`),
    )[0] ??
    null,
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return isBlank(value)
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}

function troubleOf(field: Field, value: unknown): Trouble {
  if (field.needed && isEmpty(value)) return field.needed
  return troubles[field.kind](field as never, value as never)
}

function fieldTroubles(fields: Fields, entry: Entry): Record<string, string> {
  const found = Object.entries(fields).flatMap(([name, field]) => {
    const trouble = isAsked(field, entry) ? troubleOf(field, entry[name]) : null
    return trouble === null ? [] : [[name, trouble] as const]
  })
  return Object.fromEntries(found)
}

interface Checked extends WithFields {
  // Not a property: a check of some entry is a check.
  check?(entry: never): Readonly<Record<string, string | undefined>>
}

/** By field; nothing where it may be saved. `entry` is tidied. */
export function troublesIn(register: Checked, entry: Entry): Readonly<Record<string, string>> {
  const checked: Readonly<Record<string, string | undefined>> = register.check?.(entry as never) ?? {}
  const unfit = Object.entries(checked).filter((each): each is [string, string] => each[1] !== undefined)
  return { ...Object.fromEntries(unfit), ...fieldTroubles(register.fields, entry) }
}
