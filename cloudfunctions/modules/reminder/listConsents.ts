import { dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import { type Consent, consentsTogether } from '../../../domain/reminder/consent'
import { templateKeys } from '../../../domain/reminder/templates'
import type { CallContext } from '../../platform/context'
import { reporterCode } from '../vault'
import { forReporters, ownerFor } from './owner'
import { consentId, consents, quietDays, templateIds } from './reminderRepo'
import { formerOwner } from './reporterConsents'

/** What the caller may be reminded of, and how often still. */
export async function listConsents(_input: object, context: CallContext) {
  const { caller, now } = context
  const owned = templateKeys.flatMap((template) => {
    const owner = ownerFor(template, context)
    if (owner === null) return []
    const former = forReporters.includes(template) ? formerOwner(reporterCode(context.openid)) : owner
    return [{ template, keys: [owner, former].map((each) => consentId(each, template)) }]
  })
  const [found, { ids }, quiet] = await Promise.all([
    consents.getMany(owned.flatMap(({ keys }) => keys)),
    templateIds(),
    caller && quietDays.get(`${dayOf(now)}_${caller.personId}`),
  ])
  const items = owned.map(({ template, keys }) => {
    const consent = found
      .filter(({ _id }) => keys.includes(_id))
      .reduce<Consent | null>(consentsTogether, null)
    return {
      template,
      templateId: ids[template] || null,
      left: consent?.left ?? 0,
      state: consent?.state ?? null,
    }
  })
  return done({ items, skipsToday: quiet !== null })
}
