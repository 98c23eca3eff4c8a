/** The registers as other modules and the functions see them. */
import { carryBindings, carryEnds, carryReaches, carryVillages, carryWaters } from './carryOver'
import { endRoles } from './people/endRoles'
import { followReach } from './reaches/followReach'
import { forgetRosterLines } from './people/rosterIn'

export {
  assignments,
  assignmentsOf,
  chiefsOf,
  historyOf,
  inForceIn,
  inForceOf,
  inForceWithin,
} from './appointments/assignmentRepo'
export { activeDepartments, departments } from './people/departments'
export { registerFacts } from './facts'
export { registerHandlers } from './handlers'
export { type About, townshipSettings } from './settingsRepo'
export { latestPatrols, rememberLatest } from './reaches/latestPatrolRepo'
export { references } from './references'
export { linesOfRoster, readPeople, takingBackPeople, takingPeople } from './people/rosterIn'
export { bringBackReach, endReach } from './reaches/endReach'
export { countVillages, moveReach, noteMove, oneMoved, reachMoves, villagesThen } from './reaches/moveReach'
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
} from './reaches/reachRepo'

export { chiefRosterSheet } from './people/rosterSheet'
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
