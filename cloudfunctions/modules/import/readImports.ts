import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { canUndo, type Import, undoTime } from '../../../domain/import/import'
import type { BoundContext } from '../../platform/context'
import { imports } from './importRepo'

/** The latest; older ones are in the history of each entry. */
const most = 20

function onWire(stored: Import, now: number) {
  const {
    _id,
    by: _by,
    fileId: _file,
    takenAt,
    nextAt: _next,
    tries: _tries,
    cursor: _cursor,
    ...rest
  } = stored
  return { id: _id, ...rest, undoUntil: canUndo(stored, now) ? (takenAt ?? stored.at) + undoTime : null }
}

export async function getImport({ importId }: ParsedInput<'import.get'>, { now }: BoundContext) {
  const found = await imports.get(importId)
  return found ? done({ import: onWire(found, now) }) : refused('import.unknown')
}

export async function listImports({ register }: ParsedInput<'import.list'>, { now }: BoundContext) {
  const found = await imports.read({ where: { register }, order: [['at', 'desc']], limit: most })
  return done({ items: found.map((each) => onWire(each, now)) })
}
