/** Identity as other modules and the functions see it. */
import { bindByInvitation } from './bindByInvitation'
import { bindByPhone } from './bindByPhone'
import { invitePerson } from './invitePerson'
import { me } from './me'
import { unbindPerson } from './unbindPerson'

export { bindings } from './bindingRepo'
export { people, personByPhone } from './personRepo'

export const identityHandlers = {
  'identity.me': me,
  'identity.bindByPhone': bindByPhone,
  'identity.bindByInvitation': bindByInvitation,
  'identity.invitePerson': invitePerson,
  'identity.unbindPerson': unbindPerson,
}
