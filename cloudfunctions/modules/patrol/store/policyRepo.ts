/** The duty policy in force and the office's adjustments; defaults until the office saves its own. */
import { defaultDutyPolicy, type DutyAdjustment } from '../../../../domain/patrol/dutyPolicy'
import { earliestStart } from '../../../../domain/patrol/period'
import { openSetting } from '../../../kit/setting'
import { onceACall } from '../../../platform/oneCall'
import { collection, command } from '../../../platform/store'

export const dutySetting = openSetting('duty', defaultDutyPolicy)
export const adjustments = collection<DutyAdjustment>('dutyAdjustments')

/** Adjustments that end on this day or later, the first to end first. */
async function readFrom(day: string): Promise<readonly DutyAdjustment[]> {
  const found = await adjustments.readAll({ where: { until: command.gte(day) } })
  return found.sort((a, b) => a.until.localeCompare(b.until))
}

const adjustmentsFrom = (day: string) => onceACall(adjustments, day, () => readFrom(day))

/** With the adjustments that touch a period in which the day lies, also those that ended before it, and those to come. */
export async function dutyTerms(day: string) {
  const [policy, current] = await Promise.all([dutySetting.read(), adjustmentsFrom(earliestStart(day))])
  return { policy, adjustments: current }
}
