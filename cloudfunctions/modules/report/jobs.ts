/** What the clock does for reports. */
import { carryWitnesses, keyDigests } from './clock/carryOver'
import { carryOutEndings } from './clock/carryOutEndings'
import { clearOldOriginals } from './clock/clearOldOriginals'
import { equalDuties } from './clock/equalDuties'
import { giveNumbers } from './clock/giveNumbers'
import { maskEventsAnew, maskReportsAnew } from './clock/maskAgain'
import { recountDeadlines } from './clock/recountDeadlines'
import { screenReports } from './photos/screenReports'
import { forgetChecks } from './photos/screening'
import { strikeReports } from './clock/strikeReports'
import { wakeRechecks } from './clock/wakeRechecks'

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
