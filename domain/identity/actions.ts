/** The wire of identity: who am I, and how a chief becomes known by phone number or invitation. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { id, nothing } from '../contract/schemas'
import { roles } from './role'

const me = v.object({
  /** Server clock, so that the phone can warn about a wrong one. */
  now: v.number(),
  person: v.nullable(v.object({ id, name: v.string(), roles: v.array(v.picklist(roles)) })),
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
}
