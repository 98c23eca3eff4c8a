import { dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import { templateKeys } from '../../../domain/reminder/templates'
import type { CallContext } from '../../platform/context'
import { ownerFor } from './owner'
import { consentId, consents, quietDays, templateIds } from './reminderRepo'

/** What the caller may be reminded of, and how often still. */
export async function listConsents(_input: object, context: CallContext) {
  const { caller, now } = context
  const owned = templateKeys.flatMap((template) => {
    const owner = ownerFor(template, context)
    return owner === null ? [] : [{ template, key: consentId(owner, template) }]
  })
  const [found, { ids }, quiet] = await Promise.all([
    consents.getMany(owned.map(({ key }) => key)),
    templateIds(),
    caller && quietDays.get(`${dayOf(now)}_${caller.personId}`),
  ])
  const items = owned.map(({ template, key }) => {
    const consent = found.find(({ _id }) => _id === key)
    return {
      template,
      templateId: ids[template] || null,
      left: consent?.left ?? 0,
      state: consent?.state ?? null,
    }
  })
  return done({ items, skipsToday: quiet !== null })
}
