/**
 * The days on which everybody rests by law, notice or not: Regulation on Public Holidays for National Annual Festivals
 * and Memorial Days (全国年节及纪念日放假办法, as amended 10 Nov 2024, in force from 1 Jan 2025), article 2. Which other
 * days are moved to make a longer holiday, only the notice of the year says.
 */
import { getLunarDate } from 'chinese-days'
import { addDays } from './day'

/** MM-DD */
const solar = new Set(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'])
/** Month and day of the Chinese calendar: 初一 to 初三, 端午, 中秋. */
const lunar = new Set(['1/1', '1/2', '1/3', '5/5', '8/15'])

/** The tables of chinese-days end here; the next day is asked about, too. */
const [firstYear, lastYear] = [1901, 2099]

export function isLawfulRest(day: string): boolean {
  const monthDay = day.slice(5)
  if (solar.has(monthDay) || monthDay === qingming(Number(day.slice(0, 4)))) return true
  // 除夕 is the last day of the year, whether that month has 29 or 30.
  return lunar.has(lunarOf(day)) || lunarOf(addDays(day, 1)) === '1/1'
}

/** 「5/5」; a leap month has no festivals. ICU is no help: it has the Spring Festival of 2027 a day late. */
function lunarOf(day: string): string {
  const year = Number(day.slice(0, 4))
  if (year < firstYear || year > lastYear) return ''
  const { lunarMon, lunarDay, isLeap } = getLunarDate(day)
  return isLeap ? '' : `${lunarMon}/${lunarDay}`
}

/** 清明 as MM-DD: the common approximation of the solar term, exact from 2000 to 2099. */
function qingming(year: number): string {
  const count = year % 100
  return `04-0${Math.floor(count * 0.2422 + 4.81) - Math.floor(count / 4)}`
}
