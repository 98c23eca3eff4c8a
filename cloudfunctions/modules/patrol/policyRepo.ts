/** The duty policy in force and the office's adjustments; defaults until the office saves its own. */
import { defaultDutyPolicy, type DutyAdjustment, type DutyPolicy } from '../../../domain/patrol/dutyPolicy'
import { collection, command } from '../../platform/store'

export const policies = collection<DutyPolicy>('policies')
export const adjustments = collection<DutyAdjustment>('dutyAdjustments')

async function dutyPolicy(): Promise<DutyPolicy> {
  return (await policies.get('current')) ?? defaultDutyPolicy
}

/** Adjustments that end on this day or later, the first to end first. */
async function adjustmentsFrom(day: string): Promise<DutyAdjustment[]> {
  const found = await adjustments.readAll({ where: { until: command.gte(day) } })
  return found.sort((a, b) => a.until.localeCompare(b.until))
}

/** Adjustments that may touch a day up to a quarter back: what a late patrol or the clock needs. */
export async function dutyTerms(day: string) {
  const [policy, current] = await Promise.all([dutyPolicy(), adjustmentsFrom(day)])
  return { policy, adjustments: current }
}
