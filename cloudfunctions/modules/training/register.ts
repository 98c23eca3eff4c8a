/** The trainings (培训) themselves: a register. */
import { trainings } from '../../../domain/training/trainings'
import { openRegister, sheetOf } from '../../kit/register'
import { references } from '../register'

export const { handlers: registerHandlers, parts: trainingTable } = openRegister(trainings, references)

export const trainingSheet = sheetOf(trainings, references)
