/** The wire of unsealing: one person asks with a reason, another decides, the first reads once. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { lettersSeen } from '../contract/letters'
import { id, instant, nothing, pageInput, pageOf, text } from '../contract/schemas'
import { unsealingStates, longestUnsealing } from './unsealing'

/** Ten characters are the least that says what for. */
const reason = v.pipe(
  text(longestUnsealing),
  v.minLength(10),
  v.check((written) => lettersSeen(written) >= 10),
)

const unsealing = v.object({
  id,
  reportId: id,
  reason: v.string(),
  requestedBy: v.string(),
  requestedAt: instant,
  /** Asked for by the caller, who therefore cannot decide. */
  mine: v.boolean(),
  /** Whether the caller may be the second person. */
  mayDecide: v.optional(v.boolean()),
  state: v.picklist(unsealingStates),
  decision: v.nullable(v.object({ by: v.string(), note: v.string(), at: instant })),
  /** Until when it can be read; null where there is nothing to read (any more). */
  readableUntil: v.nullable(instant),
})

export const vaultActions = {
  'vault.requestUnseal': command({
    roles: ['office'],
    input: v.object({ reportId: id, reason }),
    output: v.object({ unsealingId: id }),
    perMinute: 10,
  }),
  'vault.listUnsealings': query({
    roles: ['office', 'headChief'],
    input: v.object(pageInput),
    output: pageOf(unsealing),
  }),
  'vault.decideUnseal': command({
    roles: ['office', 'headChief'],
    input: v.object({ unsealingId: id, agreed: v.boolean(), note: text(longestUnsealing) }),
    output: nothing,
    perMinute: 10,
  }),
  /** Counts as read when it is answered; to read again is to ask again. */
  'vault.readUnsealed': command({
    roles: ['office'],
    input: v.object({ unsealingId: id }),
    output: v.object({
      /** WeChat identity (openid); null where the reporter did not want one kept. */
      wechat: v.nullable(v.string()),
      contact: v.string(),
    }),
    perMinute: 10,
  }),
}
