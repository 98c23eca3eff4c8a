/** What may be done with trainings (培训): the register, who was there by name, and signing in. */
import { addPresent, countPresent, listPresent, strikePresent } from './presence'
import { registerHandlers } from './register'
import { forSigning, signIn } from './signIn'

export const trainingHandlers = {
  ...registerHandlers,
  'training.present': listPresent,
  'training.addPresent': addPresent,
  'training.strikePresent': strikePresent,
  'training.countPresent': countPresent,
  'training.forSigning': forSigning,
  'training.signIn': signIn,
}
