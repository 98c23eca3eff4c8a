/** The two ledgers of 督查整改: clues, and rectifications with the steps they may go. */
import { dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import { clues } from '../../../domain/supervision/clues'
import { rectifications } from '../../../domain/supervision/rectifications'
import { mayStep } from '../../../domain/supervision/standing'
import { openRegister, sheetOf } from '../../kit/register'
import { complaints } from '../complaint'
import { references } from '../register'

const clueRegister = openRegister(clues, references)
const register = openRegister(rectifications, references, async ({ id, before, values }, { now }) => {
  const openObjections = await complaints.count({ about: id, open: true })
  const may = mayStep(before, values, { today: dayOf(now), openObjections })
  return async () => (may.ok ? done({}) : may)
})

export const supervisionTables = [clueRegister.parts, register.parts]
export const clueSheet = sheetOf(clues, references)
export const rectificationSheet = sheetOf(rectifications, references)

export const registerHandlers = { ...clueRegister.handlers, ...register.handlers }
