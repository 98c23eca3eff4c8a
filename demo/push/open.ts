/** What the daily push of the demo stands on, and the last minutes before the present: who said 「允许」 to reminders. */
import { templateKeys } from '../../domain/reminder/templates'
import { inTurns } from '../inTurns'
import type { DemoCloud, Phones } from '../phones'
import { firstOffice } from '../township/people'
import { giveConsents, templateIdOf } from './consents'
import { groups, tieRobot } from './groups'
import { library } from './library'

/** The office does one thing every five seconds, well under its rate. */
const PACE = 5000

/** Of a week that begins on Monday: on whichever day one starts, someone is reminded tomorrow. */
const DUE_WITHIN = 6

/** Content, groups and the policy, before the history begins. `at`: epoch ms. */
export async function openPush(cloud: DemoCloud, phones: Phones, at: number): Promise<void> {
  let next = at
  const office = () => phones.as(firstOffice.id, (next += PACE))
  await inTurns(library, async (entry) => {
    await office().call('push.saveContent', entry)
  })
  await inTurns(groups, async (group) => {
    await office().call('push.saveGroup', { ...group, villages: [...group.villages] })
  })
  await tieRobot(cloud, phones, at, true)
  const { policy } = await office().call('push.getPolicy', {})
  if (policy.dueWithin !== DUE_WITHIN)
    await office().call('push.savePolicy', { ...policy, dueWithin: DUE_WITHIN })
}

/**
 * Templates and consents, when the history is over: each consent is one message, and those of a year ago would be used
 * up. `now`: the demo's present, epoch ms.
 */
export async function openReminders(cloud: DemoCloud, phones: Phones, now: number): Promise<void> {
  await giveTemplates(phones, now - 10 * 60_000)
  await giveConsents(cloud, phones, now)
}

async function giveTemplates(phones: Phones, at: number): Promise<void> {
  const office = phones.as(firstOffice.id, at)
  const { version } = await office.call('reminder.getTemplates', {})
  const ids = templateKeys.map((template) => ({ template, templateId: templateIdOf(template) }))
  await office.call('reminder.saveTemplates', { version, ids })
}
