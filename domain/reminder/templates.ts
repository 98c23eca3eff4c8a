/**
 * The subscription messages (订阅消息) we ask consent for: what each says, with the kinds of fields WeChat gives and
 * their limits. The office enters the id of the template it got at mp.weixin.qq.com.
 * Source: WeChat, 订阅消息参数值内容限制.
 */
import { isBlank, lettersOf } from '../contract/letters'

export const templateKeys = [
  'dutyDue',
  'reportAssigned',
  'reportDue',
  'reportEscalated',
  'reportClosed',
  'rewardReady',
  'assessed',
  'briefReady',
] as const
export type TemplateKey = (typeof templateKeys)[number]

/** Kind of a field → the most characters it takes. */
const fieldLimits = { thing: 20, phrase: 5, number: 32, date: 20, amount: 12 } as const
type FieldKind = keyof typeof fieldLimits

export interface TemplateField {
  /** As in the template: kind and number, e.g. `thing1`. */
  readonly name: `${FieldKind}${number}`
  /** What the office picks at mp.weixin.qq.com. */
  readonly label: string
}

interface Template {
  /** What the person is asked for, in words. */
  readonly label: string
  readonly fields: readonly [TemplateField, ...TemplateField[]]
}

export const templates: Record<TemplateKey, Template> = {
  dutyDue: {
    label: '巡河到期提醒',
    fields: [
      { name: 'thing1', label: '巡查河段' },
      { name: 'date2', label: '截止日期' },
      { name: 'thing3', label: '提醒内容' },
    ],
  },
  reportAssigned: {
    label: '新交办问题提醒',
    fields: [
      { name: 'thing1', label: '问题' },
      { name: 'date2', label: '办理期限' },
      { name: 'thing3', label: '备注' },
    ],
  },
  reportDue: {
    label: '办理临期提醒',
    fields: [
      { name: 'thing1', label: '问题' },
      { name: 'date2', label: '办理期限' },
      { name: 'thing3', label: '备注' },
    ],
  },
  reportEscalated: {
    label: '逾期督办提醒',
    fields: [
      { name: 'thing1', label: '问题' },
      { name: 'thing2', label: '承办' },
      { name: 'thing3', label: '备注' },
    ],
  },
  reportClosed: {
    label: '举报办理结果',
    fields: [
      { name: 'thing1', label: '举报内容' },
      { name: 'phrase2', label: '办理结果' },
      { name: 'thing3', label: '备注' },
    ],
  },
  rewardReady: {
    label: '奖励领取提醒',
    fields: [
      { name: 'thing1', label: '项目' },
      { name: 'amount2', label: '金额' },
      { name: 'date3', label: '领取截止' },
    ],
  },
  assessed: {
    label: '考核结果提醒',
    fields: [
      { name: 'thing1', label: '考核期' },
      { name: 'phrase2', label: '状态' },
      { name: 'thing3', label: '备注' },
    ],
  },
  briefReady: {
    label: '简报提醒',
    fields: [
      { name: 'thing1', label: '简报' },
      { name: 'phrase2', label: '状态' },
      { name: 'thing3', label: '备注' },
    ],
  },
}

/** A value that WeChat accepts for this kind of field; too long is cut with 「…」, empty becomes 「无」. */
function clipped(name: TemplateField['name'], value: string): string {
  const kind = name.replace(/\d+$/, '') as FieldKind
  const text = value.trim().replace(/\s+/g, ' ')
  const most = fieldLimits[kind]
  if (isBlank(text)) return '无'
  if (signsOf(text) <= most) return text
  let cut = ''
  for (const letter of lettersOf(text)) {
    if (signsOf(cut + letter) >= most) break
    cut += letter
  }
  return `${cut}…`
}

/** WeChat counts signs, of which a letter may have several. */
const signsOf = (text: string) => [...text].length

/** The fields of a message, in the order of its template. */
export function fieldsOf(key: TemplateKey, values: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    templates[key].fields.map(({ name }, n) => [name, clipped(name, values[n] ?? '')] as const),
  )
}

/** On a list: dates as people write them, not as WeChat wants them. Every date of a template is a last day. */
export const wordsIn = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) =>
      name.startsWith('date') ? value.replace(/^\d{4}-0?(\d+)-0?(\d+)$/, '$1月$2日截止') : value,
    )
    .join('，')

/** A phone that runs an older version than the cloud hears of templates it does not know. */
export const templateLabel = (key: TemplateKey): string =>
  (templates[key] as Template | undefined)?.label ?? '提醒'
