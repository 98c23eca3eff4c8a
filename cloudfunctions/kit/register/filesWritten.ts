/** Files that registers hold; apart from them, since only the sweep of uploads must know every register. */
import { logs, registers } from '../../../domain/register/registers'
import { holderOfLines } from './log'
import { proofFields, proofs } from './proofs'
import { filesHeld } from './uploads'
import { entriesOf } from './stored'

/** Files that what a phone wrote under this id holds, in whichever register or log it is. */
export const filesWritten = (id: string): Promise<string[]> =>
  filesHeld(
    [
      ...registers.map((register) => ({ fields: register.fields, get: entriesOf(register).get })),
      ...logs.map(holderOfLines),
      { fields: proofFields, get: (proof) => proofs.get(proof) as never },
    ],
    id,
  )
