/**
 * A relative helps a chief with the phone (亲友代办): both said yes, each on the own phone; it lasts a year at most and
 * ends with the chief's last appointment. Why so, and what a relative may do: docs/decisions/kin.md.
 */
import { addDays, dayOf, endOfDayAfter } from '../calendar/day'
import { type Assignment, inForce } from '../register/assignment'

export const relations = ['子女', '配偶', '孙辈', '其他亲友'] as const
export type Relation = (typeof relations)[number]

/** offered: the chief shows a code · asked: the relative said yes · agreed: the chief as well · ended. */
export type KinState = 'offered' | 'asked' | 'agreed' | 'ended'

/** What a relative did in the chief's name, as the chief reads it. */
export interface KinAct {
  readonly kind: 'explain' | 'paper'
  readonly reachName: string
  /** The Shanghai day of the patrol. */
  readonly day: string
  readonly at: number
}

/** `_id` is the chief's person id: one relative at a time. Times in ms since the epoch. */
export interface Kinship {
  readonly _id: string
  readonly chiefName: string
  /** WeChat identities of the two phones; never answered to anyone. */
  readonly chief: string
  readonly helper: string | null
  /** Keyed code of the six digits, until when they hold. */
  readonly code: string | null
  readonly codeUntil: number
  /** When it is over at the latest; the clock takes it away a week later. */
  readonly forgetAfter: number
  readonly state: KinState
  readonly name: string
  readonly relation: Relation | null
  readonly askedAt: number
  readonly agreedAt: number
  /** The latest, newest first. */
  readonly acts: readonly KinAct[]
}

/** Long enough to read six digits out on the phone. */
export const codeLasts = 10 * 60_000

/** Days. */
const year = 365

export const lastsUntil = ({ agreedAt }: Pick<Kinship, 'agreedAt'>) => endOfDayAfter(agreedAt, year)

/** Acts that are shown; the audit log has all. */
export const shownActs = 20

/** Days for which a relative sees what the office answered to a walk. */
export const answersShown = 31

/** 「由亲友代办：子女演示小芳」 */
export const kinWords = ({ relation, name }: Pick<Kinship, 'relation' | 'name'>) =>
  `由亲友代办：${relation && relation !== '其他亲友' ? relation : ''}${name}`

/** `appointments`: all of the chief, also ended ones. */
export function stillStands(
  kinship: Pick<Kinship, 'state' | 'agreedAt'>,
  appointments: readonly Pick<Assignment, 'from' | 'until'>[],
  now: number,
): boolean {
  if (kinship.state !== 'agreed' || now >= lastsUntil(kinship)) return false
  return appointedThroughout(appointments, dayOf(kinship.agreedAt), dayOf(now))
}

/** A day without any appointment ends it for good: who is appointed again later is asked again. */
function appointedThroughout(
  appointments: readonly Pick<Assignment, 'from' | 'until'>[],
  from: string,
  until: string,
): boolean {
  let day = from
  while (day <= until) {
    const ends = appointments.filter((each) => inForce(each, day)).map((each) => each.until ?? until)
    const last = ends.sort().pop()
    if (last === undefined) return false
    day = addDays(last, 1)
  }
  return true
}
