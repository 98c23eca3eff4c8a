/** What may be done with the registers of people, reaches and departments. */
import { appoint } from './appointments/appoint'
import { departmentHandlers, listDepartments, saveDepartment } from './people/departments'
import { endAppointment } from './appointments/endAppointment'
import { getPerson } from './people/getPerson'
import { getReach } from './reaches/getReach'
import { getTownship } from './getTownship'
import { importReaches } from './reaches/importReaches'
import { knownReaches } from './reaches/knownReaches'
import { listAssignments } from './appointments/listAssignments'
import { listChiefs } from './appointments/listChiefs'
import { listColleagues } from './people/listColleagues'
import { listLines } from './reaches/listLines'
import { listPeople } from './people/listPeople'
import { listReaches } from './reaches/listReaches'
import { listVillages } from './reaches/listVillages'
import { personHandlers } from './people/people'
import { savePerson } from './people/savePerson'

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
