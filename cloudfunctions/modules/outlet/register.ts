/** The outlets (入河排污口) themselves: a register. */
import { done } from '../../../domain/contract/answer'
import { classOf } from '../../../domain/outlet/outletKinds'
import { outlets } from '../../../domain/outlet/outlets'
import { openRegister, sheetOf } from '../../kit/register'
import { references } from '../register'

export const {
  entries: outletEntries,
  handlers: registerHandlers,
  parts: outletTable,
} = openRegister(outlets, references, undefined, async ({ kind }) =>
  done({ kindClass: kind && classOf(kind) }),
)

export const outletSheet = sheetOf(outlets, references)
