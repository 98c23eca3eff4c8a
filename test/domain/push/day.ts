/** Facts of a day as tests tell them: nobody due, nothing happened, unless they say so. */
import type { DayFacts, DueLine, OverdueLine } from '../../../domain/push/facts'

export function factsOf(day: string, changes: Partial<DayFacts> = {}): DayFacts {
  const yesterday = { patrols: 0, distance: 0, problems: 0, fixed: [] }
  return {
    day,
    due: [],
    overdue: [],
    yesterday,
    work: [],
    notices: [],
    content: null,
    tasks: [],
    coming: [],
    surveys: [],
    bulletins: [],
    ribbons: [],
    ...changes,
  }
}

export function due(personName: string, reachName: string, daysLeft: number): DueLine {
  const village = '演示一村'
  const ids = { personId: personName, reachId: reachName, role: 'villageChief' as const, since: '2026-11-16' }
  return { ...ids, personName, village, reachName, daysLeft, missing: 1 }
}

export const overdue = (personName: string, reachName: string): OverdueLine => ({
  personName,
  village: '演示一村',
  reachName,
  missed: 1,
})

const busyYesterday: DayFacts['yesterday'] = {
  patrols: 12,
  distance: 23_460,
  problems: 3,
  fixed: [
    { reachName: '带溪三段', what: '垃圾漂浮物', hasPhotos: true },
    { reachName: '演示塘', what: '水质异味', hasPhotos: false },
  ],
}

export const tip = { title: '巡河小提醒', text: '看见排口在排水，先拍照，再闻一闻、看一看颜色。' }

/** A Tuesday without anything special. */
export const normalDay = factsOf('2026-11-24', {
  due: [due('演示甲', '带溪一段', 0), due('演示乙', '带溪二段', 0), due('演示丙', '演示塘', 2)],
  overdue: [overdue('演示丁', '山塘')],
  yesterday: busyYesterday,
  work: [
    { title: '带溪一段排口', daysLeft: -1 },
    { title: '带溪二段垃圾', daysLeft: 0 },
    { title: '演示塘水质', daysLeft: 3 },
  ],
  content: tip,
})
