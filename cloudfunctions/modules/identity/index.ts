/** Identity as other modules and the functions see it. */
import { bindByInvitation } from './bindByInvitation'
import { bindByPhone } from './bindByPhone'
import { decideGrant } from './decideGrant'
import { forgetInvitations } from './invitationRepo'
import { invitePerson } from './invitePerson'
import { listGrants } from './listGrants'
import { me } from './me'
import { forgetTies } from './tieRepo'
import { unbindPerson } from './unbindPerson'

export { noteGrant, waitingRoles } from './grantRepo'
export { waitingGrants } from './waitingGrants'
export { people, personByPhone } from './personRepo'
export {
  checkTwo,
  handsOf,
  identitiesOfPerson,
  personsBehind,
  rememberIdentity,
  tie,
  tooCloseTo,
} from './tieRepo'
export { actsForOffice, officeIds, writePerson } from './writePerson'

export const identityJobs = [forgetTies, forgetInvitations]

export const identityHandlers = {
  'identity.me': me,
  'identity.bindByPhone': bindByPhone,
  'identity.bindByInvitation': bindByInvitation,
  'identity.invitePerson': invitePerson,
  'identity.unbindPerson': unbindPerson,
  'identity.listGrants': listGrants,
  'identity.decideGrant': decideGrant,
}
