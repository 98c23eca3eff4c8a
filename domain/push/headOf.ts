/** 「11月24日 周二」, with what is special about the day. */
import { addDays, weekdayOf } from '../calendar/day'
import { isWorkingDay } from '../calendar/workingDays'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

export function headOf(day: string): string {
  const [, month, date] = day.split('-').map(Number)
  const special = specialOf(day)
  return `${month}月${date}日 周${weekdays[weekdayOf(day) - 1]}${special && `（${special}）`}`
}

function specialOf(day: string): string {
  if (!isWorkingDay(day)) return '休息日'
  if (weekdayOf(day) > 5) return '调休上班'
  return daysOffBefore(day) >= 3 ? '节后第一天' : ''
}

/** How many days off lie right before this day; a weekend is two. */
function daysOffBefore(day: string): number {
  let off = 0
  while (off < 15 && !isWorkingDay(addDays(day, -1 - off))) off++
  return off
}
