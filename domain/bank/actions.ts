/** What stands along a reach, for everyone: sign boards, outlets, sections with their class, and whether it is cleaned. */
import * as v from 'valibot'
import { query } from '../contract/action'
import { day, id, lngLat } from '../contract/schemas'
import { grades } from '../waterQuality/items'

const grade = v.nullable(v.picklist(grades))

export const bankActions = {
  'bank.get': query({
    roles: 'everyone',
    input: v.object({ reachId: id }),
    output: v.object({
      /** Only what has a place. */
      marks: v.array(
        v.object({ kind: v.picklist(['sign', 'outlet', 'section']), place: lngLat, label: v.string() }),
      ),
      /** What publicity stands there: carriers, and notice boards of the villages. A phone may hold an answer without. */
      carriers: v.optional(v.array(v.object({ place: lngLat, label: v.string() }))),
      sections: v.array(v.object({ name: v.string(), grade, target: grade, gradedOn: v.nullable(day) })),
      /** Parts that are let for cleaning today; an empty one is all of it. */
      cleaned: v.array(v.string()),
      /** Those of them that are measured, in metres from upstream. A phone may still hold an answer without. */
      cleanedParts: v.optional(v.array(v.object({ from: v.number(), to: v.number() }))),
    }),
  }),
}
