/** The facts of a day from which the messages are composed. Collected by the cloud, composed by pure rules. */

import type { ComingLine, SurveyLine } from '../coming/coming'
import type { ChiefRole } from '../identity/role'

/** A duty that is open today. */
export interface DueLine {
  readonly personId: string
  readonly personName: string
  readonly village: string
  readonly reachId: string
  readonly reachName: string
  readonly role: ChiefRole
  /** First day (Shanghai) of the period that asks for it. */
  readonly since: string
  /** Whole days until the period's last day; 0: today. */
  readonly daysLeft: number
  /** Patrols still missing. */
  readonly missing: number
}

/** A period that ended without the patrols asked for. */
export interface OverdueLine {
  readonly personName: string
  readonly village: string
  readonly reachName: string
  readonly missed: number
}

/** A problem that was closed yesterday, as the public may see it. */
export interface FixedLine {
  readonly reachName: string
  readonly what: string
  readonly hasPhotos: boolean
}

/** Something a department has to do. */
export interface WorkLine {
  readonly title: string
  /** Working days left; below 0: overdue. */
  readonly daysLeft: number
}

/** A task of a plan (一河一策) that is past its end. */
export interface TaskLine {
  readonly name: string
  readonly waterName: string
  /** Who answers for it: a person, a department, or both. */
  readonly owner: string
  readonly daysOver: number
}

/** Something that was to be sent upwards (信息报送) and was not. */
export interface BulletinLine {
  readonly title: string
  /** To whom; may be empty. */
  readonly to: string
  readonly daysOver: number
}

export interface RibbonLine {
  readonly name: string
  readonly length: number
  readonly covered: readonly { readonly from: number; readonly to: number }[]
  /** A pond is a ring; missing in what was planned before rings were drawn. */
  readonly shape?: 'line' | 'ring'
}

export interface DayFacts {
  /** Shanghai day, YYYY-MM-DD. */
  readonly day: string
  readonly due: readonly DueLine[]
  readonly overdue: readonly OverdueLine[]
  readonly yesterday: {
    readonly patrols: number
    /** metres */
    readonly distance: number
    readonly problems: number
    readonly fixed: readonly FixedLine[]
  }
  readonly work: readonly WorkLine[]
  /** Of the group's villages, or of its department. */
  readonly tasks: readonly TaskLine[]
  /** Late, for those whose material is waited for. */
  readonly bulletins: readonly BulletinLine[]
  /** Meetings and trainings until the next morning message. */
  readonly coming: readonly ComingLine[]
  /** Those to tell of today. */
  readonly surveys: readonly SurveyLine[]
  /** 防汛、台风、水质 … set by the office. */
  readonly notices: readonly string[]
  /** Tip, policy or festival words from the content library. */
  readonly content: { readonly title: string; readonly text: string } | null
  readonly ribbons: readonly RibbonLine[]
}
