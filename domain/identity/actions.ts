/** The wire of identity: who am I, and how a chief becomes known by phone number or invitation. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { id, instant, nothing, pageInput, pageOf } from '../contract/schemas'
import { grantStates } from './grant'
import { roles } from './role'
import { grantedRoles } from './rolesHeld'

const me = v.object({
  /** Server clock, so that the phone can warn about a wrong one. */
  now: v.number(),
  person: v.nullable(v.object({ id, name: v.string(), roles: v.array(v.picklist(roles)) })),
})

const grantedRole = v.picklist(grantedRoles)

const grant = v.object({
  personId: id,
  personName: v.string(),
  role: grantedRole,
  state: v.picklist(grantStates),
  /** Who proposed it; of a role that was taken: who took it. */
  proposedBy: v.string(),
  proposedAt: instant,
  decidedBy: v.nullable(v.string()),
  decidedAt: v.nullable(instant),
  /** Proposed (or taken) by the caller. */
  mine: v.boolean(),
  may: v.object({ confirm: v.boolean(), decline: v.boolean() }),
})

export const identityActions = {
  'identity.me': query({ roles: 'everyone', input: nothing, output: me }),
  'identity.bindByPhone': command({
    roles: 'everyone',
    input: v.object({ phoneCode: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
    output: me,
    perMinute: 10,
  }),
  'identity.bindByInvitation': command({
    roles: 'everyone',
    input: v.object({ invitation: v.pipe(v.string(), v.regex(/^[0-9A-Z]{8}$/)) }),
    output: me,
    perMinute: 5,
  }),
  /** The code is answered once and stored only as a hash; it lives 7 days. */
  'identity.invitePerson': command({
    roles: ['office'],
    input: v.object({ personId: id }),
    output: v.object({ invitation: v.string(), expiresAt: v.number() }),
  }),
  'identity.unbindPerson': command({
    roles: ['office'],
    input: v.object({ personId: id }),
    output: nothing,
  }),
  /** The roles office and head chief: who shall hold one, and what was done last; the latest first. */
  'identity.listGrants': query({
    roles: ['office', 'headChief'],
    input: v.object({ ...pageInput, state: v.optional(v.picklist(grantStates)) }),
    output: v.object({
      ...pageOf(grant).entries,
      /** How many wait for a word, whatever is listed. */
      waiting: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    }),
  }),
  /** Another person than the one who proposed it gives the role; not agreed: declined, or taken back by its proposer. */
  'identity.decideGrant': command({
    roles: ['office', 'headChief'],
    input: v.object({ personId: id, role: grantedRole, agreed: v.boolean() }),
    output: nothing,
    perMinute: 20,
  }),
}
