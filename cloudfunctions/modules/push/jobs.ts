/** What the clock does for the daily push, in this order. */
import { carryGroups } from './carryOver'
import { reminderDelivery } from '../reminder'
import { deliverPushes } from './deliverPushes'
import { stillDue } from './dueDuties'
import { planDuties } from './planDuties'
import { freshenPushes, planPushes } from './planPushes'
import { forgetVisits, pushPolicy } from './pushRepo'

const deliverReminders = reminderDelivery(async () => {
  const { quiet, dueWithin } = await pushPolicy()
  return { quiet, stillDue: (personIds, day) => stillDue(personIds, day, dueWithin) }
})

export const pushJobs = [
  ...[carryGroups, planPushes, freshenPushes, planDuties],
  ...[deliverPushes, deliverReminders, forgetVisits],
]
