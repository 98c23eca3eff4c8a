/** The duty policy in force and the office's adjustments; defaults until the office saves its own. */
import { defaultDutyPolicy, type DutyAdjustment, type DutyPolicy } from '../../../domain/patrol/dutyPolicy'
import { collection, command } from '../../platform/store'

export const policies = collection<DutyPolicy>('policies')
export const adjustments = collection<DutyAdjustment>('dutyAdjustments')

/** A township has a handful at a time. */
const most = 100

async function dutyPolicy(): Promise<DutyPolicy> {
  return (await policies.get('current')) ?? defaultDutyPolicy
}

/** Adjustments that end on this day or later. */
function adjustmentsFrom(day: string): Promise<DutyAdjustment[]> {
  return adjustments.read({ where: { until: command.gte(day) }, order: [['until', 'asc']], limit: most })
}

/** Adjustments that may touch a day up to a quarter back: what a late patrol or the clock needs. */
export async function dutyTerms(day: string) {
  const [policy, current] = await Promise.all([dutyPolicy(), adjustmentsFrom(day)])
  return { policy, adjustments: current }
}
