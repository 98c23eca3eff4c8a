/** What was changed about the settings of the office, by whom and why. */
import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { settingChanges } from '../../kit/setting'
import { command } from '../../platform/store'

async function listHistory({ of, cursor, limit }: ParsedInput<'setting.history'>) {
  const older = cursor === undefined ? {} : { version: command.lt(Number(cursor) || 0) }
  const found = await settingChanges.read({
    where: { of, ...older },
    order: [['version', 'desc']],
    limit: limit + 1,
  })
  const shown = found.slice(0, limit)
  return done({
    items: shown.map(({ version, at, by, why, before, after }) => ({
      ...{ version, at, by, why },
      ...{ before: { ...before }, after: { ...after } },
    })),
    next: found.length > limit ? String(shown[shown.length - 1]!.version) : null,
  })
}

export const settingHandlers = { 'setting.history': listHistory }
