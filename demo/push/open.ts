/**
 * The daily push of the demo begins on its last day: until then it is switched off, so that the history is not told
 * day by day to groups that look at tomorrow.
 */
import { addDays, dayOf } from '../../domain/calendar/day'
import { templateKeys } from '../../domain/reminder/templates'
import { inTurns } from '../inTurns'
import type { DemoCloud, Phones } from '../phones'
import { firstOffice } from '../township/people'
import { giveConsents, templateIdOf } from './consents'
import { groups, tieRobot } from './groups'
import { library } from './library'

const minute = 60_000
/** The office does one thing every five seconds, well under its rate. */
const PACE = 5000

/** A notice that is over: nothing is wrong today. */
const floodNotice = {
  id: 'demo-notice-flood',
  text: '防汛三级响应：明后两天有暴雨，巡河请先顾安全，不下水、不靠近急流，险情直接打镇值班电话。',
}

/** Of a week that begins on Monday: on whichever day one starts, someone is reminded tomorrow. */
const DUE_WITHIN = 6

export async function switchPush(phones: Phones, at: number, on: boolean): Promise<void> {
  const office = phones.as(firstOffice.id, at)
  const { policy } = await office.call('push.getPolicy', {})
  if (policy.on !== on) await office.call('push.savePolicy', { ...policy, on, dueWithin: DUE_WITHIN })
}

/** Templates, content, groups, a notice, consents, and then the switch. `now`: the demo's present, epoch ms. */
export async function openPush(cloud: DemoCloud, phones: Phones, now: number): Promise<void> {
  let at = now - 10 * minute
  const office = () => phones.as(firstOffice.id, (at += PACE))
  await giveTemplates(phones, at)
  await inTurns(library, async (entry) => {
    await office().call('push.saveContent', entry)
  })
  await inTurns(groups, async (group) => {
    await office().call('push.saveGroup', { ...group, villages: [...group.villages] })
  })
  const today = dayOf(now)
  const days = { from: addDays(today, -14), until: addDays(today, -11) }
  await office().call('push.saveNotice', { ...floodNotice, ...days })
  await tieRobot(cloud, phones, now, true)
  await giveConsents(cloud, phones, now)
  await switchPush(phones, now, true)
}

async function giveTemplates(phones: Phones, at: number): Promise<void> {
  const office = phones.as(firstOffice.id, at)
  const { version } = await office.call('reminder.getTemplates', {})
  const ids = templateKeys.map((template) => ({ template, templateId: templateIdOf(template) }))
  await office.call('reminder.saveTemplates', { version, ids })
}
