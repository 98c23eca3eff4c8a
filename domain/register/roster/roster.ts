/** A list of people with posts, villages and reaches, as it comes in by the table (名册): what its columns may be. */
import { type ChiefRole, roleLabel, type Role } from '../../identity/role'
import { choice, phone, text } from '../kit/fields'
import { longestPerson, longestPlace } from '../longest'
import { defineRegister } from '../kit/register'

/** Who can be entered by a list: the other roles belong to a department, or take two people. */
export const rosterRoles = [
  'villageChief',
  'townChief',
  'policeChief',
  'headChief',
  'civilChief',
  'cleaner',
] as const satisfies readonly Role[]
export type RosterRole = (typeof rosterRoles)[number]

const labels = Object.fromEntries(rosterRoles.map((role) => [role, roleLabel[role]])) as Record<
  RosterRole,
  string
>

/** Never stored as such: a line becomes a person and appointments. */
export const roster = defineRegister({
  ...{ name: 'roster', collection: 'people', title: '名册', unit: '人' },
  read: ['office'],
  write: ['office'],
  fields: {
    name: text('姓名', { most: longestPerson.name, needed: '请写姓名' }),
    phone: phone('手机号'),
    post: text('职务', { most: longestPerson.post }),
    village: text('所在村', { most: longestPlace }),
    role: choice('身份', labels, { first: 'villageChief' }),
    reaches: text('责任河段', { most: 200 }),
  },
  end: { word: '停用', meaning: '停用后不再出现在名册里。' },
  list: { columns: ['name', 'phone', 'post'], search: ['name'], order: 'name' },
  excel: { sheet: '名册', matchBy: 'phone' },
})

export type RosterField = keyof typeof roster.fields

/** A person of one or more rows. */
export interface RosterPerson {
  readonly row: number
  readonly where: Readonly<Partial<Record<RosterField, string>>>
  readonly name: string
  /** '' where the list has none. */
  readonly phone: string
  readonly post: string
  readonly village: string
  readonly reaches: readonly { readonly id: string; readonly name: string; readonly role: RosterRole }[]
  readonly roles: readonly RosterRole[]
  /** Rows that only the register tells are the same person; their village and post count where this one has none. */
  readonly also?: readonly RosterPerson[]
}

/** What is to be written for a person. */
export interface RosterEntry {
  readonly row: number
  /** Null for somebody new. */
  readonly id: string | null
  readonly person: {
    readonly name: string
    readonly phone: string
    readonly post: string
    readonly village: string
    readonly roles: readonly Role[]
  }
  readonly appoint: readonly { readonly reachId: string; readonly role: ChiefRole }[]
  /** Nothing of it is new. */
  readonly same: boolean
  /** What is said of it in the preview, and what else whoever enters it should know. */
  readonly detail: string
  readonly remarks: readonly string[]
}

/** What is known beside the list. */
export interface RosterKnown {
  readonly villages: readonly string[]
  readonly reaches: readonly KnownReach[]
  readonly people: readonly KnownPerson[]
  /** In force today or on a later day. */
  readonly appointed: readonly {
    readonly personId: string
    readonly personName: string
    readonly reachId: string
    readonly role: ChiefRole
    /** Its first day, where that is still to come. */
    readonly begins?: string
  }[]
  /** Who enters the list. */
  readonly by: string
}

export interface KnownReach {
  readonly id: string
  readonly name: string
  readonly village: string
  /** Its last day, where that is over: nobody is appointed to it any more. */
  readonly endedOn?: string
}

export interface KnownPerson {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly post: string
  readonly village: string
  readonly roles: readonly Role[]
  readonly active: boolean
}
