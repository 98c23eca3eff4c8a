/**
 * The words of one feature: offices name their columns in Chinese or in English, and write 「山塘」 where the
 * register says `pond`. Everything wrong is told at once, so that a file needs mending only once.
 */
import * as v from 'valibot'
import { isBlank } from '@domain/contract/letters'
import { waterKindLabel, waterLevelLabel } from '@domain/register/reach'
import type { ReachFeature } from './importRow'

type Properties = ReachFeature['properties']

type Word = Exclude<keyof Properties, 'otherSide'>

const columns: Record<Word, readonly string[]> = {
  id: ['id', '编号', '河段编号'],
  waterId: ['waterId', '水域编号'],
  waterName: ['waterName', '水域', '水域名称', '河流', '河流名称'],
  name: ['name', '河段', '河段名称', '名称'],
  kind: ['kind', '类型', '水域类型'],
  level: ['level', '等级', '河道等级'],
  village: ['village', '村', '所在村', '所属村'],
}
const otherSideColumns = ['otherSide', '对岸河段', '对岸河段编号']
/** As many as the wire takes. */
const MOST_ACROSS = 5

const identifier = (what: string, column: string) =>
  v.pipe(
    v.string(),
    v.nonEmpty(`缺${what}（${column}）`),
    v.regex(
      /^[0-9A-Za-z_-]{0,64}$/,
      ({ received }) => `${what}${quoted(received)}只能用字母、数字、- 和 _，最长 64 个`,
    ),
  )

const words = (what: string, column: string) =>
  v.pipe(v.string(), v.nonEmpty(`缺${what}（${column}）`), v.maxLength(40, `${what}超过 40 字`))

/** A choice written as its code or as its Chinese word. */
const choice = <K extends string>(what: string, labels: Readonly<Record<K, string>>) => {
  const codes = Object.keys(labels) as K[]
  const meant = (written: string) => codes.find((code) => code === written || labels[code] === written)
  const known = codes.map((code) => labels[code]).join('、')
  return v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const code = meant(dataset.value)
      if (code) return code
      const trouble = dataset.value === '' ? `缺${what}` : `${what}「${dataset.value}」不认识`
      addIssue({ message: `${trouble}，请写：${known}` })
      return NEVER
    }),
  )
}

const properties = v.object({
  id: identifier('河段编号', 'id'),
  waterId: identifier('水域编号', 'waterId'),
  waterName: words('水域名称', 'waterName'),
  name: words('河段名称', 'name'),
  kind: choice('类型', waterKindLabel),
  level: choice('等级', waterLevelLabel),
  village: v.pipe(v.string(), v.maxLength(40, '所在村超过 40 字')),
})

/** `received` of an issue is already in double quotes. */
const quoted = (received: string) => received.replace(/^"|"$/g, '').replace(/^(.*)$/, '「$1」')

function written(record: Record<string, unknown>, names: readonly string[]): string {
  const value = names.map((name) => record[name]).find((each) => each !== undefined && each !== null)
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  return isBlank(text) ? '' : text
}

/**
 * The reaches on the other bank of a boundary water (界河): a list, or ids with commas between; null when there are
 * none. Gives their ids, or a sentence about what is wrong with them.
 */
function readOtherSide(record: Record<string, unknown>, own: string): string[] | string | null {
  const value = otherSideColumns
    .map((name) => record[name])
    .find((each) => each !== undefined && each !== null)
  if (value === undefined) return null
  const given = Array.isArray(value) ? value.map(String) : String(value).split(/[,，、;；]/)
  const ids = [...new Set(given.map((id) => id.trim()).filter((id) => id !== ''))]
  const strange = ids.find((id) => !/^[0-9A-Za-z_-]{1,64}$/.test(id))
  if (strange !== undefined) return `对岸河段「${strange}」不是河段编号，几个之间用逗号隔开`
  if (ids.includes(own)) return '对岸河段（otherSide）写成了自己'
  if (ids.length > MOST_ACROSS) return `对岸河段最多 ${MOST_ACROSS} 个，这里有 ${ids.length} 个`
  return ids.length === 0 ? null : ids
}

/**
 * Reads the properties of a feature; `featureId` (RFC 7946 §3.2) stands in for a missing id.
 * Gives the properties, or every error as a Chinese sentence; `name` is for the list either way.
 */
export function readProperties(
  source: unknown,
  featureId: unknown,
): { readonly name: string; readonly properties: Properties | null; readonly errors: readonly string[] } {
  const record = { ...(typeof source === 'object' ? source : null) } as Record<string, unknown>
  const fields = Object.entries(columns).map(([field, names]) => [field, written(record, names)])
  const row = Object.fromEntries(fields) as Record<Word, string>
  if (row.id === '') row.id = written({ id: featureId }, ['id'])
  const parsed = v.safeParse(properties, row)
  const otherSide = readOtherSide(record, row.id)
  const errors = parsed.success ? [] : parsed.issues.map((issue) => issue.message)
  if (typeof otherSide === 'string') errors.push(otherSide)
  const { name } = row
  if (!parsed.success || typeof otherSide === 'string')
    return { name, properties: null, errors: [...new Set(errors)] }
  return { name, properties: { ...parsed.output, ...(otherSide && { otherSide }) }, errors: [] }
}
