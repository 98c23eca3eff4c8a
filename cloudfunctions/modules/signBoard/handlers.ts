/** What may be done with sign boards (公示牌): the register, the phone checks, and the checks before the board. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import { missingBoards } from '../../../domain/signBoard/missingBoards'
import { phoneChecks, signBoards, signChecks } from '../../../domain/signBoard/signBoards'
import { changeWithin, openLog, valuesOf } from '../../kit/register'
import type { CallContext } from '../../platform/context'
import { reaches, references, standing } from '../register'
import { checkFiler } from '../report'
import { waterRules } from '../water'
import { boardHandlers, boards } from './boards'

/** The board is from now on in the state that was found; what is not good opens a problem, unless one is open since before. */
const checkHandlers = openLog(signChecks, references, async (line, context) => {
  const { entryId, values } = line
  const { found, note } = values
  const seen = await boards.get(entryId)
  const checked = { log: signChecks, item: 'signBoard' as const, line, reachId: seen?.reachId }
  const file = await checkFiler(checked, context)
  return async (transaction) => {
    const board = await transaction.get(boards, entryId)
    if (!board || found === null) return refused('register.entryUnknown')
    if (found !== 'good') {
      const said = `公示牌 ${board.number}：${signBoards.fields.state.labels[found]}。${note}`
      const asBefore = board.state === found
      const filed = await file(transaction, { place: board.place, note: said, asBefore })
      if (!filed.ok) return filed
    }
    return changeWithin(transaction, signBoards, entryId, context, () =>
      done({
        values: { ...valuesOf(signBoards, board), state: found },
        active: board.active,
        ended: board.ended ?? null,
      }),
    )
  }
})

async function listMissing(_: object, { now }: CallContext) {
  const [passed, inUse, { boards: rule }] = await Promise.all([
    reaches.readAll({ where: standing(dayOf(now)), without: ['geometry', 'box', 'cells'] }),
    boards.readAll({ where: { active: true } }),
    waterRules(),
  ])
  return done({ items: missingBoards(passed, inUse, rule) })
}

export const signBoardHandlers = {
  ...boardHandlers,
  ...openLog(phoneChecks, references),
  ...checkHandlers,
  'signBoard.missing': listMissing,
}
