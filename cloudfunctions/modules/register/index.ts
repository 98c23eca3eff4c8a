/** The registers as other modules and the functions see them. */
import { carryBindings, carryEnds, carryReaches, carryVillages, carryWaters } from './carryOver'
import { endRoles } from './endRoles'
import { followReach } from './followReach'
import { forgetRosterLines } from './rosterIn'

export {
  assignments,
  assignmentsOf,
  chiefsOf,
  historyOf,
  inForceIn,
  inForceOf,
  inForceWithin,
} from './assignmentRepo'
export { activeDepartments, departments } from './departments'
export { registerFacts } from './facts'
export { registerHandlers } from './handlers'
export { type About, townshipSettings } from './settingsRepo'
export { latestPatrols, rememberLatest } from './latestPatrolRepo'
export { references } from './references'
export { linesOfRoster, readPeople, takingBackPeople, takingPeople } from './rosterIn'
export { bringBackReach, endReach } from './endReach'
export { countVillages, moveReach, noteMove, oneMoved, reachMoves, villagesThen } from './moveReach'
export {
  allReaches,
  reaches,
  reachNames,
  reachesBriefly,
  reachesNear,
  reachOnWire,
  standing,
  villages,
  waters,
} from './reachRepo'

export { chiefRosterSheet } from './rosterSheet'
export { assignmentSheet, peopleSheet, reachSheet } from './sheets'

export const registerJobs = [
  carryBindings,
  endRoles,
  carryWaters,
  carryReaches,
  carryEnds,
  carryVillages,
  followReach,
  forgetRosterLines,
]
