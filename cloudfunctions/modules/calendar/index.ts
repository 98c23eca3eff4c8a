/** The calendar as the functions see it: the holidays that the office has entered. */
import { getHolidays, saveHolidays } from './holidays'

export { freshHolidays, noticeChanges } from './holidays'

export const calendarHandlers = {
  'calendar.getHolidays': getHolidays,
  'calendar.saveHolidays': saveHolidays,
}
