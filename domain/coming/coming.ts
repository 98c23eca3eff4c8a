/** What is coming to whom: meetings and trainings of the next days, and surveys that are open. */
import { weekdayOf } from '../calendar/day'
import type { GroupKind } from '../push/group'
import type { Attendee, MeetingKind } from '../meeting/attendance'

export interface ComingLine {
  readonly kind: 'meeting' | 'training'
  readonly id: string
  readonly title: string
  /** Shanghai. */
  readonly day: string
  readonly time: string
  readonly place: string
  readonly forWhom: readonly Attendee[]
}

export interface SurveyLine {
  readonly id: string
  readonly title: string
  readonly from: string
  readonly until: string | null
}

/** Who comes to which meeting; the office's own it knows without being told. */
const comesTo: Record<MeetingKind, readonly Attendee[]> = {
  heads: ['townChief', 'villageChief', 'department'],
  office: [],
  joint: ['townChief', 'department'],
  special: ['townChief', 'villageChief', 'department'],
}

export const invitedTo = (kind: MeetingKind | null): readonly Attendee[] => (kind ? comesTo[kind] : [])

/** Who reads in which group. */
const reads: Record<GroupKind, readonly Attendee[]> = {
  villageChiefs: ['villageChief'],
  secretaries: ['villageChief', 'townChief'],
  department: ['department'],
  public: [],
}

/** A training for nobody in particular is for everybody who works for the township. */
const concerns = ({ kind, forWhom }: ComingLine, who: readonly Attendee[]) =>
  who.length > 0 &&
  ((kind === 'training' && forWhom.length === 0) || forWhom.some((each) => who.includes(each)))

const byTime = (a: ComingLine, b: ComingLine) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)

export const comingForGroup = (lines: readonly ComingLine[], group: GroupKind) =>
  lines.filter((line) => concerns(line, reads[group])).sort(byTime)

export const comingForPerson = (lines: readonly ComingLine[], who: Attendee) =>
  lines.filter((line) => concerns(line, who === 'other' ? [] : [who])).sort(byTime)

/** A group hears of a survey on its first day, its last, and on Mondays between, not every morning. */
export const surveysToTell = (surveys: readonly SurveyLine[], day: string) =>
  surveys.filter(({ from, until }) => from === day || until === day || weekdayOf(day) === 1)
