/** Taking what was read, and taking it back: marked here, done by the function `documents`, gone on with by the clock. */
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { canUndo, type Import, type ImportState } from '../../../domain/import/import'
import type { BoundContext } from '../../platform/context'
import { logFailure } from '../../platform/log'
import { transact } from '../../platform/transact'
import { imports, ownImport, work } from './importRepo'

/** ms the office waits before it is told to come back; most tables are done by then. */
const patience = 12_000

/** Has it worked on now; what is not done by then the clock goes on with. */
export async function goOn(importId: string, context: BoundContext): Promise<Answer<{ state: ImportState }>> {
  try {
    await work(importId, patience)
  } catch (error) {
    logFailure(context.action, context.requestId, error)
  }
  const found = await imports.get(importId)
  return found ? done({ state: found.state }) : refused('import.unknown')
}

/** A second tap finds it under way, or done. */
async function step(
  importId: string,
  context: BoundContext,
  { next, already, may }: { next: ImportState; already: readonly ImportState[]; may(found: Import): boolean },
) {
  const marked = await transact(context, importId, async (transaction) => {
    const found = await ownImport(transaction, importId, context)
    if (!found.ok) return found
    if (already.includes(found.value.state)) return done({})
    if (!may(found.value)) return refused(next === 'taking' ? 'import.notReady' : 'import.tooLate')
    await transaction.update(imports, importId, { state: next, nextAt: context.now, tries: 0, done: 0 })
    return done({})
  })
  return marked.ok ? goOn(importId, context) : marked
}

export const takeImport = ({ importId }: ParsedInput<'import.take'>, context: BoundContext) =>
  step(importId, context, {
    next: 'taking',
    already: ['taking', 'taken'],
    may: ({ state }) => state === 'read',
  })

export const undoImport = ({ importId }: ParsedInput<'import.undo'>, context: BoundContext) =>
  step(importId, context, {
    ...{ next: 'undoing', already: ['undoing', 'undone'] },
    may: (found) => canUndo(found, context.now),
  })
