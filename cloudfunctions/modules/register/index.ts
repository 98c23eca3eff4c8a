/** The registers as other modules and the functions see them. */
import { appoint } from './appoint'
import { carryWaters } from './carryOver'
import {
  activeDepartments,
  departmentHandlers,
  departments,
  listDepartments,
  saveDepartment,
} from './departments'
import { endRoles } from './endRoles'
import { endAppointment } from './endAppointment'
import { getPerson } from './getPerson'
import { getReach } from './getReach'
import { getTownship } from './getTownship'
import { importReaches } from './importReaches'
import { knownReaches } from './knownReaches'
import { listAssignments } from './listAssignments'
import { listChiefs } from './listChiefs'
import { listColleagues } from './listColleagues'
import { listLines } from './listLines'
import { listPeople } from './listPeople'
import { listReaches } from './listReaches'
import { listVillages } from './listVillages'
import { forgetRosterLines } from './rosterIn'
import { savePerson } from './savePerson'

export { assignments, assignmentsOf, chiefsOf, historyOf, inForceIn, inForceOf } from './assignmentRepo'
export { activeDepartments, departments }
export { registerFacts } from './facts'
export { townshipSettings } from './settingsRepo'
export { latestPatrols, rememberLatest } from './latestPatrolRepo'
export { references } from './references'
export { linesOfRoster, readPeople, takingBackPeople, takingPeople } from './rosterIn'
export { bringBackReach, endReach } from './endReach'
export { countVillages, moveReach, noteMove, reachMoves } from './moveReach'
export { reaches, reachesBriefly, reachesNear, reachOnWire, standing, waters } from './reachRepo'

export { assignmentSheet, peopleSheet, reachSheet } from './sheets'

export const registerJobs = [endRoles, carryWaters, forgetRosterLines]

export const registerHandlers = {
  'register.listReaches': listReaches,
  'register.listLines': listLines,
  'register.getReach': getReach,
  'register.getTownship': getTownship,
  'register.importReaches': importReaches,
  'register.knownReaches': knownReaches,
  'register.listVillages': listVillages,
  'register.listPeople': listPeople,
  'register.getPerson': getPerson,
  'register.listColleagues': listColleagues,
  'register.savePerson': savePerson,
  'register.listDepartments': listDepartments,
  'register.saveDepartment': saveDepartment,
  'register.listChiefs': listChiefs,
  'register.listAssignments': listAssignments,
  'register.appoint': appoint,
  'register.endAppointment': endAppointment,
  ...departmentHandlers,
}
