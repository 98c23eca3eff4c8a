import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { canUndo, type Import, undoTime } from '../../../domain/import/import'
import type { BoundContext } from '../../platform/context'
import { imports } from './importRepo'

/** The latest; older ones are in the history of each entry. */
const most = 20

function onWire(stored: Import, { caller, now }: BoundContext) {
  const { _id, by, fileId: _file, takenAt, nextAt: _next, tries: _tries, cursor: _cursor, ...rest } = stored
  const undoUntil = canUndo(stored, now) ? (takenAt ?? stored.at) + undoTime : null
  return { id: _id, ...rest, mine: by === caller.personId, undoUntil }
}

export async function getImport({ importId }: ParsedInput<'import.get'>, context: BoundContext) {
  const found = await imports.get(importId)
  return found ? done({ import: onWire(found, context) }) : refused('import.unknown')
}

export async function listImports({ register }: ParsedInput<'import.list'>, context: BoundContext) {
  const found = await imports.read({ where: { register }, order: [['at', 'desc']], limit: most })
  return done({ items: found.map((each) => onWire(each, context)) })
}
