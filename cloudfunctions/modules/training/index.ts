/** Trainings (培训), who was there by name, and signing in. */
import { trainings as register } from '../../../domain/training/trainings'
import { openRegister, sheetOf } from '../../kit/register'
import { references } from '../register'
import { addPresent, countPresent, listPresent, strikePresent } from './presence'
import { forSigning, signIn } from './signIn'

const { handlers, parts } = openRegister(register, references)

export const trainingTable = parts

export const trainingSheet = sheetOf(register, references)

export const trainingHandlers = {
  ...handlers,
  'training.present': listPresent,
  'training.addPresent': addPresent,
  'training.strikePresent': strikePresent,
  'training.countPresent': countPresent,
  'training.forSigning': forSigning,
  'training.signIn': signIn,
}
