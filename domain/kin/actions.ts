/** The wire of 亲友代办: two phones agree; what the relative then sees and does. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { clientId, day, fileId, id, instant, nothing, requiredText, text } from '../contract/schemas'
import { chiefRoles } from '../identity/role'
import { relations } from './kinship'
import { dutyStates } from '../patrol/duty'
import { longestPatrol } from '../patrol/longest'
import { longestPerson } from '../register/longest'

const code = v.pipe(v.string(), v.regex(/^\d{6}$/))
const chief = { chiefId: id }
/** Minutes of a day from midnight. */
const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440))

const act = v.object({ kind: v.picklist(['explain', 'paper']), reachName: v.string(), day, at: instant })

/** As on Today (`domain/patrol/wireShapes.ts`), whose shapes would bring the whole wire of `api` along. */
const counted = {
  ...{ required: v.number(), done: v.number(), waiting: v.number(), daysLeft: v.number() },
  state: v.picklist(dutyStates),
}
const finding = v.object({
  code: v.string(),
  ...{ measured: v.optional(v.number()), required: v.optional(v.number()), count: v.optional(v.number()) },
})

export const kinActions = {
  /** The chief's own; null while there is none. `until`: when it ends by itself, of one that is agreed. */
  'kin.mine': query({
    roles: chiefRoles,
    input: nothing,
    output: v.object({
      kinship: v.nullable(
        v.object({
          state: v.picklist(['offered', 'asked', 'agreed']),
          ...{ name: v.string(), relation: v.nullable(v.picklist(relations)) },
          ...{ askedAt: instant, until: v.nullable(instant), acts: v.array(act) },
        }),
      ),
    }),
  }),
  /** Six digits for the relative's phone, for ten minutes; the ones before hold no more. */
  'kin.offer': command({
    roles: chiefRoles,
    input: nothing,
    output: v.object({ code: v.string(), until: instant }),
    perMinute: 5,
  }),
  /** `askedAt`: of the one that the chief read. */
  'kin.confirm': command({
    roles: chiefRoles,
    input: v.object({ askedAt: instant, agreed: v.boolean() }),
    output: nothing,
  }),
  /** Whose helper one would be. A command, so that tries are counted. */
  'kin.look': command({
    roles: 'everyone',
    input: v.object({ code }),
    output: v.object({ chiefName: v.string() }),
    perMinute: 5,
  }),
  'kin.ask': command({
    roles: 'everyone',
    input: v.object({ code, name: requiredText(longestPerson.name), relation: v.picklist(relations) }),
    output: v.object(chief),
    perMinute: 5,
  }),
  /** For the first screen of either phone: a question to the chief, or walks that a relative may explain. */
  'kin.waiting': query({
    roles: 'everyone',
    input: nothing,
    output: v.object({
      /** The six digits hold, and nobody has entered them yet. */
      offered: v.boolean(),
      asked: v.nullable(v.object({ name: v.string(), relation: v.picklist(relations) })),
      helped: v.array(v.object({ ...chief, chiefName: v.string(), toExplain: v.number() })),
    }),
  }),
  /** To the office: who helps this chief now, since when, and what was done. */
  'kin.ofPerson': query({
    roles: ['office'],
    input: v.object({ personId: id }),
    output: v.object({
      kinship: v.nullable(
        v.object({
          ...{ name: v.string(), relation: v.nullable(v.picklist(relations)) },
          ...{ agreedAt: instant, until: instant, acts: v.array(act) },
        }),
      ),
    }),
  }),
  /** The office ends the one it read, of `agreedAt`. */
  'kin.stop': command({
    roles: ['office'],
    input: v.object({ personId: id, agreedAt: instant }),
    output: nothing,
  }),
  /** Whom this phone helps, or asked to. */
  'kin.helping': query({
    roles: 'everyone',
    input: nothing,
    output: v.object({
      items: v.array(
        v.object({ ...chief, chiefName: v.string(), agreed: v.boolean(), until: v.nullable(instant) }),
      ),
    }),
  }),
  /** The chief's day, as far as it is the relative's business: walks, never reports. */
  'kin.today': query({
    roles: 'everyone',
    input: v.object(chief),
    output: v.object({
      ...{ chiefName: v.string(), day },
      duties: v.array(
        v.object({
          ...{ assignmentId: id, reachName: v.string(), since: day },
          ...counted,
        }),
      ),
      toExplain: v.array(
        v.object({
          patrolId: id,
          reachName: v.string(),
          reachLength: v.number(),
          day,
          findings: v.array(finding),
        }),
      ),
      news: v.array(
        v.object({ patrolId: id, reachName: v.string(), day, accepted: v.boolean(), text: v.string() }),
      ),
    }),
  }),
  'kin.explain': command({
    roles: 'everyone',
    input: v.object({ ...chief, patrolId: id, text: requiredText(longestPatrol.explanation) }),
    output: nothing,
  }),
  /** What the chief walked with a sheet of paper; it counts once the office accepts it. */
  'kin.paper': command({
    roles: 'everyone',
    input: v.object({
      ...{ ...chief, patrolId: clientId, assignmentId: id },
      ...{ day, from: minute, until: minute },
      photos: v.pipe(v.array(fileId), v.minLength(1), v.maxLength(9)),
      note: text(longestPatrol.note),
    }),
    output: v.object({ patrolId: id }),
  }),
  /** Either may, at any time. */
  'kin.end': command({ roles: 'everyone', input: v.object(chief), output: nothing }),
}
