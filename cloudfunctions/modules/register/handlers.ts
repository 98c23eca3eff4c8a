/** What may be done with the registers of people, reaches and departments. */
import { appoint } from './appoint'
import { departmentHandlers, listDepartments, saveDepartment } from './departments'
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
import { personHandlers } from './people'
import { savePerson } from './savePerson'

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
  ...personHandlers,
}
