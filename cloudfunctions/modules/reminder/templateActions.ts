/** The ids of the templates that the office got at mp.weixin.qq.com. */
import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { templateKeys } from '../../../domain/reminder/templates'
import type { BoundContext } from '../../platform/context'
import { saveTemplateIds, templateIds } from './reminderRepo'

export async function getTemplates() {
  const { version, ids } = await templateIds()
  return done({
    version,
    ids: templateKeys.map((template) => ({ template, templateId: ids[template] ?? '' })),
  })
}

export function saveTemplates(
  { ids, ...asked }: ParsedInput<'reminder.saveTemplates'>,
  context: BoundContext,
) {
  const known = Object.fromEntries(ids.map(({ template, templateId }) => [template, templateId]))
  return saveTemplateIds({ ...asked, ids: known }, context)
}
