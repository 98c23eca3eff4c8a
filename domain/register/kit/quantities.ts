/**
 * Numbers as people write them into a cell or above its column, with their unit: 「1,200.5 米」「3.2万」「12万元」. Whole cells
 * only, and exactly: what cannot be had in the field's own unit without rounding is a sentence, never another number.
 */
import type { Field } from './definition'

/** Units of one measure by how many of its smallest parts they are; 15 亩 are 10,000 平方米 (State Council, 1984). */
const measures = [
  { 元: 1n, 元整: 1n, 圆: 1n, 块: 1n },
  { 厘米: 1n, cm: 1n, 米: 100n, m: 100n, 公里: 100_000n, km: 100_000n },
  {
    ...{ 平方米: 3n, 平米: 3n, m2: 3n, 亩: 2_000n, 公顷: 30_000n, ha: 30_000n },
    ...{ 平方公里: 3_000_000n, 平方千米: 3_000_000n, km2: 3_000_000n },
  },
  { 'm3/d': 1n, '立方米/日': 1n, '立方米/天': 1n },
  { 人: 1n, 名: 1n, 位: 1n },
  { 个工作日: 1n, 工作日: 1n },
].map((each) => new Map(Object.entries(each)))
const tens: Readonly<Record<string, bigint>> = { 百: 100n, 千: 1_000n, 万: 10_000n, 亿: 100_000_000n }

interface Unit {
  /** 「万」 of 「万元」, and 「千」 of 「千米」; 1 without. */
  readonly times: bigint
  /** Empty where none is written. */
  readonly base: string
}

const compact = (text: string) => text.normalize('NFKC').replace(/\s/g, '')

function unitIn(text: string): Unit {
  const [, multiples = '', base = ''] = /^([百千万亿]*)(.*)$/.exec(compact(text))!
  const times = [...multiples].reduce((all, each) => all * tens[each]!, 1n)
  return { times, base: /^[a-z]/i.test(base) ? base.toLowerCase() : base }
}

/** How many of the second unit one of the first is: `of / by`. Null where they measure different things. */
function ratio(from: Unit, to: Unit): { readonly of: bigint; readonly by: bigint } | null {
  const base = from.base === '' ? to.base : from.base
  if (base === to.base) return { of: from.times, by: to.times }
  const measure = measures.find((each) => each.has(base) && each.has(to.base))
  return measure ? { of: from.times * measure.get(base)!, by: to.times * measure.get(to.base)! } : null
}

/** In what numbers of the field are counted; undefined where it has none. */
export const unitOf = (field: Field): string | undefined =>
  field.kind === 'money' ? '元' : field.kind === 'number' ? field.unit : undefined

const isUnit = (text: string, own: string) => {
  const { times, base } = unitIn(text)
  if (base === '') return times > 1n
  return base === unitIn(own).base || measures.some((each) => each.has(base))
}

/** Of a heading 「预算（万元）」 or 「预算：万元」; of the field's own unit or one that is known, else undefined. */
export function unitOfHeading(heading: string, own: string): string | undefined {
  const parts = compact(heading).split(/[()[\]:/,、]/)
  return parts.slice(1).find((part) => part !== '' && isUnit(part, own))
}

/** Of 「单位：万元、公里」 above a table or behind its title, what measures the same as the field. */
export function unitAbove(remark: string, own: string): string | undefined {
  const [, units = ''] = /(?:^|\()(?:金额|计量)?单位:([^)]+)/.exec(compact(remark)) ?? []
  return units.split(/[、,;/]/).find((unit) => unit !== '' && ratio(unitIn(unit), unitIn(own)) !== null)
}

/** Whether numbers in the one can be had in the other. */
export const convertible = (unit: string, own: string) => ratio(unitIn(unit), unitIn(own)) !== null

type Quantity = { readonly value: number } | { readonly sentence: string }

interface Asked {
  /** The field's. */
  readonly own: string
  /** Digits behind the point that it takes. */
  readonly decimals: number
  /** Of the column, where the cell has none. */
  readonly unit?: string | undefined
  readonly none: string
}

const number = /^¥?(-?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d+))?(?![\d.,])(.*)$/
const more = /^[-~–—至到或,、]\d/

/** Excel counts in fifteen digits: behind them stands what its binary numbers leave over. */
const written = (cell: string | number) =>
  compact(typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : cell)

export function quantityIn(cell: string | number, { own, decimals, unit, none }: Asked): Quantity {
  const text = written(cell)
  const [, sign = '', thousands = '', behind = '', tail = ''] = number.exec(text) ?? []
  const digits = thousands.replace(/,/g, '') + behind
  if (digits === '') return { sentence: /\d/.test(text) ? `${none}，只写一个` : none }
  if (more.test(tail)) return { sentence: `${none}，只写一个` }
  const asWritten = compact(tail) === '' ? (unit ?? own) : tail
  const found = compact(asWritten) === compact(own) ? one : ratio(unitIn(asWritten), unitIn(own))
  if (!found) return { sentence: `这里的单位是${own}，「${asWritten}」换不过来，请用${own}写` }
  if (found.of === found.by) return exact(sign, thousands, behind)
  const scale = 10n ** BigInt(decimals)
  const [of, by] = [BigInt(digits) * found.of * scale, 10n ** BigInt(behind.length) * found.by]
  const places = decimals === 0 ? '整数' : ` ${decimals} 位小数`
  if (of % by !== 0n)
    return { sentence: `「${text}」是${asWritten}，不能准确换成${places}的${own}，请用${own}写` }
  return { value: Number(`${sign}${of / by}`) / Number(scale) }
}

const one = { of: 1n, by: 1n }
const exact = (sign: string, thousands: string, behind: string): Quantity => ({
  value: Number(`${sign}${thousands.replace(/,/g, '')}.${behind || 0}`),
})
