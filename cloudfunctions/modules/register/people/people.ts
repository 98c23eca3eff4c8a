/** People as a register reads them. */
import { people as register } from '../../../../domain/identity/people'
import { openRegister } from '../../../kit/register'
import { references } from '../references'

const { handlers } = openRegister(register, references)

export const personHandlers = {
  'person.list': handlers['person.list'],
  'person.counts': handlers['person.counts'],
  'person.history': handlers['person.history'],
}
