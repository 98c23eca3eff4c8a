/**
 * 撤销交办: the office takes back what it has just given to somebody, as long as nobody was told of it and nobody has
 * begun: as if it had not been given, with the deadline there was.
 */
import type { BeforeCharge, LifeState } from './report'

/** The clock tells people every ten minutes; after that it is 改派, which they hear of. In ms. */
const recallFor = 10 * 60_000

/** To be kept with the charge. */
export function beforeCharge(life: LifeState, chargedAt: number): BeforeCharge {
  const { state, handling, lead, joint, stageAt, dueAt } = life
  const { extended, escalation, answered = 0, urged = false } = life
  return { state, handling, lead, joint, stageAt, dueAt, extended, escalation, answered, urged, chargedAt }
}

/** Of a charge that can be taken back at `now` (ms): what there was before it. Else null. */
export function recallable({ before, stageAt }: LifeState, now: number): BeforeCharge | null {
  if (!before || before.chargedAt !== stageAt) return null
  return now - before.chargedAt < recallFor ? before : null
}
