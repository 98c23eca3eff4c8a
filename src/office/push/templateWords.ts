/** Template ids in the words of the desk: what they do, what is wrong with one, what saving would change. */
import type { Output } from '@domain/contract/contract'
import { templates, type TemplateField, type TemplateKey } from '@domain/reminder/templates'

export type Templates = Output<'reminder.getTemplates'>

/** How WeChat calls the kinds of fields when a template is put together. */
const fieldKind: Record<string, string> = {
  thing: '事物',
  phrase: '短语',
  number: '数字',
  date: '日期',
  amount: '金额',
}

/** 「thing1，事物」 */
export function fieldWords({ name }: TemplateField): string {
  return `${name}，${fieldKind[name.replace(/\d+$/, '')] ?? ''}`
}

/** What sends it, so that the office knows what is lost without it. */
export const purpose: Record<TemplateKey, string> = {
  dutyDue: '早上提醒河长：河段快到期了',
  reportAssigned: '告诉承办人：有新交办的问题',
  reportDue: '告诉承办人：问题快到期了',
  reportEscalated: '告诉上一级：问题逾期，请督办',
  reportClosed: '告诉举报人：问题办结了',
  rewardReady: '告诉举报人：奖励可以领了',
  assessed: '告诉河长本人：考核审定了',
  briefReady: '告诉河长：自己河的简报做好了；告诉河长办和总河长：月报做好了',
}

/** With the blanks that were typed, which the cloud cuts away. */
export const idAsTyped = ({ ids }: Templates, key: TemplateKey) =>
  ids.find(({ template }) => template === key)?.templateId ?? ''

/** As the cloud remembers them: id by template. */
interface Remembered {
  readonly ids: Readonly<Partial<Record<TemplateKey, string>>>
}

const idOf = (all: Templates | Remembered, key: TemplateKey) =>
  (isListed(all) ? idAsTyped(all, key) : (all.ids[key] ?? '')).trim()

const isListed = (all: Templates | Remembered): all is Templates => Array.isArray(all.ids)

/** With this id for one template; the others stay. */
export function withId(now: Templates, key: TemplateKey, templateId: string): Templates {
  return {
    ...now,
    ids: [...now.ids.filter(({ template }) => template !== key), { template: key, templateId }],
  }
}

export function troubleOf(all: Templates, key: TemplateKey): string | undefined {
  const id = idOf(all, key)
  if (id === '') return undefined
  if (!/^[\w-]+$/.test(id)) return '编号只有字母、数字、横线和下划线，请重新复制'
  const twin = all.ids.find(({ template, templateId }) => template !== key && templateId.trim() === id)
  return twin && `和「${templates[twin.template].label}」的编号一样，请核对`
}

export function templateChanges(
  before: Templates | Remembered,
  after: Templates | Remembered,
): readonly string[] {
  return (Object.keys(templates) as TemplateKey[]).flatMap((key) => {
    const [old, now] = [idOf(before, key), idOf(after, key)]
    if (old === now) return []
    if (old === '') return [`${templates[key].label}：填上编号，开始发`]
    return [`${templates[key].label}：${now === '' ? '去掉编号，不再发' : '换成新的编号'}`]
  })
}
