/** The wire of the directory of rivers: what everyone may know of each, near, own, by village or by name. */
import * as v from 'valibot'
import { query } from '../contract/action'
import { day, lngLat, pageInput, pageOf, text } from '../contract/schemas'
import { reachInList } from '../register/actions'

/** walked: within the last week; unwalked: not; open: with a public problem that is being handled. */
const riverStates = ['open', 'unwalked', 'walked'] as const

const cursor = v.optional(v.pipe(v.string(), v.maxLength(300)))

export const riverActions = {
  /**
   * In the order of villages and names as Chinese readers expect it; with a place the nearest first, of those within a
   * kilometre. `mine`: those the caller answers for; nobody else has any.
   */
  'river.list': query({
    roles: 'everyone',
    input: v.object({
      ...{ ...pageInput, cursor },
      name: v.optional(text(20)),
      village: v.optional(text(40)),
      state: v.optional(v.picklist(riverStates)),
      mine: v.optional(v.boolean()),
      place: v.optional(lngLat),
    }),
    output: pageOf(
      v.object({
        ...reachInList.entries,
        /** Metres from the place that was asked for; absent where none was. */
        away: v.optional(v.number()),
        /** The day of the latest patrol that counts; never by whom. */
        walkedOn: v.nullable(day),
        /** Public problems that are being handled. */
        open: v.number(),
      }),
    ),
  }),
}
