/** The registers as other modules and the functions see them. */
import { appoint } from './appoint'
import { endAppointment } from './endAppointment'
import { getPerson } from './getPerson'
import { getReach } from './getReach'
import { importReaches } from './importReaches'
import { knownReaches } from './knownReaches'
import { listAssignments } from './listAssignments'
import { listColleagues } from './listColleagues'
import { listPeople } from './listPeople'
import { listReaches } from './listReaches'
import { listVillages } from './listVillages'
import { savePerson } from './savePerson'

export { assignments, assignmentsOf, chiefsOf } from './assignmentRepo'
export { rememberLatest } from './latestPatrolRepo'
export { reaches, reachOnWire } from './reachRepo'

export const registerHandlers = {
  'register.listReaches': listReaches,
  'register.getReach': getReach,
  'register.importReaches': importReaches,
  'register.knownReaches': knownReaches,
  'register.listVillages': listVillages,
  'register.listPeople': listPeople,
  'register.getPerson': getPerson,
  'register.listColleagues': listColleagues,
  'register.savePerson': savePerson,
  'register.listAssignments': listAssignments,
  'register.appoint': appoint,
  'register.endAppointment': endAppointment,
}
