/** The wire of water quality: sections and readings as registers, and the readings of one section over time. */
import * as v from 'valibot'
import { query } from '../contract/action'
import { day, id } from '../contract/schemas'
import { chiefRoles } from '../identity/role'
import { actionsOf } from '../register/kit/actions'
import { grades } from './items'
import { readings } from './readings'
import { sections } from './sections'

export const waterQualityActions = {
  ...actionsOf(sections),
  ...actionsOf(readings),
  /** The last readings of a section, the oldest first: what its line over the months is drawn from. */
  'section.line': query({
    roles: ['office', ...chiefRoles],
    input: v.object({ id }),
    output: v.object({
      target: v.nullable(v.picklist(grades)),
      readings: v.array(v.object({ day, grade: v.nullable(v.picklist(grades)), exceeding: v.string() })),
    }),
  }),
}
