/** The ids of the templates that the office got at mp.weixin.qq.com. */
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { templateKeys } from '../../../domain/reminder/templates'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { templateIds, templateSettings } from './reminderRepo'

export async function getTemplates() {
  const { version, ids } = await templateIds()
  return done({
    version,
    ids: templateKeys.map((template) => ({ template, templateId: ids[template] ?? '' })),
  })
}

export function saveTemplates(
  { version, ids }: ParsedInput<'reminder.saveTemplates'>,
  context: BoundContext,
) {
  return transact(context, 'templates', async (transaction) => {
    const before = await transaction.get(templateSettings, 'templates')
    if ((before?.version ?? 0) !== version) return refused('submission.conflict')
    const known = Object.fromEntries(ids.map(({ template, templateId }) => [template, templateId]))
    await transaction.set(templateSettings, { _id: 'templates', version: version + 1, ids: known })
    return done({ version: version + 1 })
  })
}
