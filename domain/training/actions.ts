/** The wire of trainings: the register, the list of names, and signing in with the code on the screen. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { day, id, nothing, text } from '../contract/schemas'
import { attendeeKinds } from '../meeting/attendance'
import { actionsOf } from '../register/kit/actions'
import { trainings } from './trainings'

const kind = v.picklist(attendeeKinds)
/** Sixteen hexadecimal digits that only the office's screen shows. */
const code = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))
const trainingId = id

export const trainingActions = {
  ...actionsOf(trainings),
  /** Who was there by name, and the code to sign in with. At most 1,000 names. */
  'training.present': query({
    roles: ['office'],
    input: v.object({ trainingId }),
    output: v.object({
      code,
      /** Whether the code is good today. */
      open: v.boolean(),
      items: v.array(
        v.object({ id: v.string(), name: v.string(), kind, byCode: v.boolean(), struck: v.boolean() }),
      ),
    }),
  }),
  /** Names as they are written or pasted; those of the register are known by name, else by `personIds`. */
  'training.addPresent': command({
    roles: ['office'],
    input: v.object({
      trainingId,
      names: text(4000),
      personIds: v.optional(v.pipe(v.array(id), v.maxLength(100))),
    }),
    output: v.object({
      added: v.number(),
      /** On the list already. */
      known: v.number(),
      /** Names that several people of the register have: nobody was added for them. */
      unclear: v.array(v.string()),
    }),
  }),
  /** Who was not there after all, and back; the line stays. */
  'training.strikePresent': command({
    roles: ['office'],
    input: v.object({ id: v.pipe(v.string(), v.maxLength(300)), struck: v.boolean() }),
    output: nothing,
  }),
  /** The numbers of the training become those of the list. */
  'training.countPresent': command({
    roles: ['office'],
    input: v.object({ trainingId }),
    output: v.object({ version: v.number() }),
  }),
  'training.forSigning': query({
    roles: 'bound',
    input: v.object({ trainingId, code }),
    output: v.object({
      ...{ title: v.string(), day: v.nullable(day), time: v.string(), place: v.string() },
      ...{ open: v.boolean(), signed: v.boolean() },
    }),
  }),
  'training.signIn': command({
    roles: 'bound',
    input: v.object({ trainingId, code }),
    output: nothing,
  }),
}
