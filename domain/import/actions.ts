/** The wire of imports: a file is read, looked at, taken as a whole, and taken back within a day. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { clientId, fileId, id, instant, requiredText, text } from '../contract/schemas'
import { importStates, fileTroubles, type FileTrouble, longestPaste, mostShown } from './import'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const chosen = v.pipe(v.array(v.object({ heading: requiredText(60), field: text(40) })), v.maxLength(60))
const troubles = Object.keys(fileTroubles) as [FileTrouble, ...FileTrouble[]]

const reading = v.object({
  ...{ added: count, changed: count, same: count, problemCount: count },
  problems: v.pipe(v.array(v.object({ address: v.string(), sentence: v.string() })), v.maxLength(mostShown)),
  unknown: v.array(v.string()),
  examples: v.array(
    v.object({
      ...{ row: count, title: v.string(), isNew: v.boolean(), same: v.optional(v.boolean()) },
      ...{ detail: v.optional(v.string()), remarks: v.optional(v.array(v.string())) },
    }),
  ),
})

const importOnWire = v.object({
  ...{ id: clientId, register: v.string(), byName: v.string(), at: instant, fileName: v.string() },
  /** Whether the caller brought it: nobody else steps it. */
  mine: v.boolean(),
  ...{ state: v.picklist(importStates), trouble: v.nullable(v.picklist(troubles)) },
  reading: v.nullable(reading),
  chosen,
  /** Rows done of the step under way. */
  done: count,
  undone: v.nullable(v.object({ back: count, kept: count })),
  /** Until when it can be taken back; null when it can't. */
  undoUntil: v.nullable(instant),
})

const one = v.object({ importId: clientId })
const answer = v.object({ state: v.picklist(importStates) })

export const importActions = {
  /** Stored in the caller's name, who alone has it read anew, taken and taken back. The same id again reads nothing new. A file, which lies under `imports/<importId>/`, or a pasted table. */
  'import.begin': command({
    roles: ['office'],
    input: v.object({
      ...{ importId: clientId, register: id, fileName: requiredText(100) },
      ...{ fileId: v.optional(fileId), pasted: v.optional(requiredText(longestPaste)) },
    }),
    output: answer,
    perMinute: 20,
  }),
  /** Which field a heading means; '' for none. Remembered for the next table of this register. */
  'import.choose': command({
    roles: ['office'],
    input: v.object({ importId: clientId, chosen }),
    output: answer,
    perMinute: 30,
  }),
  /** All entries or none. */
  'import.take': command({ roles: ['office'], input: one, output: answer, perMinute: 20 }),
  'import.undo': command({ roles: ['office'], input: one, output: answer, perMinute: 20 }),
  'import.get': query({ roles: ['office'], input: one, output: v.object({ import: importOnWire }) }),
  /** The latest of a register, whoever made them. */
  'import.list': query({
    roles: ['office'],
    input: v.object({ register: id }),
    output: v.object({ items: v.array(importOnWire) }),
  }),
}
