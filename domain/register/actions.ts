/** The wire of the registers: waters and reaches with geometry, people, appointments. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { day, id, lngLat, nothing, pageInput, pageOf, requiredText, text } from '../contract/schemas'
import { chiefRoles, roles } from '../identity/role'
import { grantedRoles } from '../identity/rolesHeld'
import { people } from '../identity/people'
import { departments } from './department'
import { actionsOf } from './kit/actions'
import { longestReason } from './kit/register'
import { longestPerson, longestPlace } from './longest'
import { waterKinds, waterLevels } from './reach'

export const waterKind = v.picklist(waterKinds)
const waterLevel = v.picklist(waterLevels)

const geometry = v.variant('shape', [
  v.object({ shape: v.literal('line'), line: v.pipe(v.array(lngLat), v.minLength(2), v.maxLength(5000)) }),
  v.object({ shape: v.literal('ring'), ring: v.pipe(v.array(lngLat), v.minLength(4), v.maxLength(5000)) }),
])

export const reachOnWire = v.object({
  id,
  waterId: id,
  waterName: v.string(),
  name: v.string(),
  kind: waterKind,
  level: waterLevel,
  village: v.string(),
  length: v.number(),
  geometry,
})

export const reachInList = v.object({
  ...v.omit(reachOnWire, ['geometry']).entries,
  /** The last day of one that ended, or will end. */
  until: v.optional(v.nullable(day)),
})

const personOnWire = v.object({
  id,
  name: v.string(),
  phone: v.string(),
  post: v.string(),
  village: v.string(),
  roles: v.array(v.picklist(roles)),
  departmentId: v.optional(v.nullable(id)),
  active: v.boolean(),
  bound: v.boolean(),
  version: v.optional(v.number()),
  /** Roles that wait for another person's word; of one person only. */
  waiting: v.optional(v.array(v.picklist(grantedRoles))),
})

/** What everyone may know of a chief: name and post; the office's phone, not a private one. */
const publicChief = v.object({ name: v.string(), post: v.string(), role: v.picklist(chiefRoles) })

/** An appointment as the office sees it, with the ids that end it or hand it over. */
const assignmentOnWire = v.object({
  id,
  personId: id,
  personName: v.string(),
  reachId: id,
  reachName: v.string(),
  role: v.picklist(chiefRoles),
  from: day,
  until: v.nullable(day),
})

/** One row of a register import. */
export const reachFeature = v.object({
  type: v.literal('Feature'),
  geometry: v.variant('type', [
    v.object({
      type: v.literal('LineString'),
      coordinates: v.pipe(v.array(lngLat), v.minLength(2), v.maxLength(5000)),
    }),
    v.object({
      type: v.literal('Polygon'),
      coordinates: v.tuple([v.pipe(v.array(lngLat), v.minLength(4), v.maxLength(5000))]),
    }),
  ]),
  properties: v.object({
    id,
    waterId: id,
    waterName: requiredText(longestPlace),
    name: requiredText(longestPlace),
    kind: waterKind,
    level: waterLevel,
    village: text(longestPlace),
    /** Reaches on the other bank of a boundary water (界河). */
    otherSide: v.optional(v.pipe(v.array(id), v.maxLength(5))),
  }),
})

/** What a list is narrowed to. */
const sought = { name: v.optional(text(longestPerson.name)), village: v.optional(text(longestPlace)) }

const department = v.object({ id, name: requiredText(longestPlace), active: v.boolean() })

/** As a register reads them; they are written by actions of their own. */
const ofPeople = actionsOf(people)

export const registerActions = {
  'person.list': ofPeople['person.list'],
  'person.counts': ofPeople['person.counts'],
  'person.history': ofPeople['person.history'],
  ...actionsOf(departments),
  'register.listReaches': query({
    roles: 'everyone',
    /** `ended`: those that stand no more, instead of those that do. */
    input: v.object({
      ...{ ...pageInput, ...sought },
      ended: v.optional(v.boolean()),
    }),
    output: pageOf(reachInList),
  }),
  /** All reaches as encoded polylines, simplified for a map of the township; see `outlineOf`. */
  'register.listLines': query({
    roles: 'everyone',
    input: v.object(pageInput),
    output: pageOf(v.object({ id, line: v.string() })),
  }),
  'register.getReach': query({
    roles: 'everyone',
    input: v.object({ reachId: id }),
    output: v.object({
      reach: reachOnWire,
      /** Its last day, where it ended or will end. */
      until: v.optional(v.nullable(day)),
      chiefs: v.array(publicChief),
      officePhone: v.string(),
      /** The latest patrol that counts: which day, and which stretches in metres from upstream; never by whom. */
      lastPatrol: v.optional(
        v.nullable(v.object({ day, covered: v.array(v.object({ from: v.number(), to: v.number() })) })),
      ),
    }),
  }),
  /** What every page may say of the township: its name and the office's phone (never a private one). */
  'register.getTownship': query({
    roles: 'everyone',
    input: nothing,
    output: v.object({ name: v.string(), officePhone: v.string() }),
  }),
  /** GeoJSON features; `coordinates` says what system they come in. All are stored, or none. */
  'register.importReaches': command({
    roles: ['office'],
    input: v.object({
      coordinates: v.picklist(['WGS-84', 'GCJ-02']),
      features: v.pipe(v.array(reachFeature), v.minLength(1), v.maxLength(50)),
    }),
    output: v.object({ stored: v.number() }),
    maxBytes: 200_000,
  }),
  /** Which of these reaches are stored already: an import says before sending what it would replace. */
  'register.knownReaches': query({
    roles: ['office'],
    input: v.object({ ids: v.pipe(v.array(id), v.minLength(1), v.maxLength(500)) }),
    output: v.object({ known: v.array(id) }),
  }),
  /** In the order of their names those that have reaches, to narrow a list; `all` where a village itself is asked for. */
  'register.listVillages': query({
    roles: 'everyone',
    input: v.object({ all: v.optional(v.boolean()) }),
    output: v.object({ items: v.array(v.object({ village: v.string(), reaches: v.number() })) }),
  }),
  'register.listPeople': query({
    roles: ['office'],
    input: v.object({ ...pageInput, name: sought.name, role: v.optional(v.picklist(roles)) }),
    output: pageOf(personOnWire),
  }),
  'register.getPerson': query({
    roles: ['office'],
    input: v.object({ personId: id }),
    output: v.object({ person: personOnWire }),
  }),
  /** Colleagues to walk with or to ask for help: names and posts only. */
  'register.listColleagues': query({
    roles: 'bound',
    input: v.object({ name: sought.name }),
    output: v.object({ items: v.array(v.object({ id, name: v.string(), post: v.string() })) }),
  }),
  'register.savePerson': command({
    roles: ['office'],
    input: v.object({
      id,
      name: requiredText(longestPerson.name),
      phone: v.pipe(v.string(), v.regex(/^1\d{10}$/)),
      post: text(longestPerson.post),
      village: text(longestPlace),
      roles: v.pipe(v.array(v.picklist(roles)), v.maxLength(8)),
      departmentId: v.optional(v.nullable(id)),
      active: v.boolean(),
      /** The version that is changed; without one it is the last. */
      version: v.optional(v.number()),
      /** Why somebody leaves, for the history. */
      reason: v.optional(text(longestReason)),
    }),
    /** The roles that another person has to confirm. */
    output: v.object({
      waiting: v.optional(v.array(v.picklist(grantedRoles))),
      version: v.optional(v.number()),
    }),
  }),
  /** As older phones know the departments. */
  'register.listDepartments': query({
    roles: ['office', 'headChief', 'department'],
    input: nothing,
    output: v.object({ items: v.array(department) }),
  }),
  'register.saveDepartment': command({ roles: ['office'], input: department, output: nothing }),
  /** Chiefs by village, as everyone may know them: name, post, reaches. */
  'register.listChiefs': query({
    roles: 'everyone',
    input: v.object({ ...pageInput, ...sought }),
    output: pageOf(
      v.object({
        name: v.string(),
        post: v.string(),
        role: v.picklist(chiefRoles),
        village: v.string(),
        reaches: v.array(v.object({ id, name: v.string() })),
      }),
    ),
  }),
  /** Appointments of a reach or of a person (one of the two is given), those in force first, at most 100. */
  'register.listAssignments': query({
    roles: ['office', 'headChief'],
    input: v.object({ reachId: v.optional(id), personId: v.optional(id) }),
    output: v.object({ items: v.array(assignmentOnWire) }),
  }),
  'register.appoint': command({
    roles: ['office'],
    input: v.object({ personId: id, reachId: id, role: v.picklist(chiefRoles), from: day }),
    /** `waiting`: the role that goes with it waits for another person's word. */
    output: v.object({ assignmentId: id, waiting: v.optional(v.boolean()) }),
  }),
  /** Ends an appointment; with `successorId` hands it over from the next day on. */
  'register.endAppointment': command({
    roles: ['office'],
    input: v.object({ assignmentId: id, lastDay: day, successorId: v.optional(id) }),
    output: v.object({ waiting: v.optional(v.boolean()) }),
  }),
}
