/** What the clock does for reports. */
import { carryWitnesses, keyDigests } from './carryOver'
import { carryOutEndings } from './carryOutEndings'
import { clearOldOriginals } from './clearOldOriginals'
import { equalDuties } from './equalDuties'
import { giveNumbers } from './giveNumbers'
import { maskEventsAnew, maskReportsAnew } from './maskAgain'
import { recountDeadlines } from './recountDeadlines'
import { screenReports } from './screenReports'
import { forgetChecks } from './screening'
import { strikeReports } from './strikeReports'
import { wakeRechecks } from './wakeRechecks'

export const reportJobs = [
  // Before anything is called late, and before originals are looked for.
  carryOutEndings,
  recountDeadlines,
  strikeReports,
  screenReports,
  giveNumbers,
  equalDuties,
  forgetChecks,
  keyDigests,
  carryWitnesses,
  wakeRechecks,
  clearOldOriginals,
  maskReportsAnew,
  maskEventsAnew,
]
