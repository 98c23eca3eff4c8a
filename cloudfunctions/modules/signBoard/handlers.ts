/** What may be done with sign boards (公示牌): the register, the phone checks, and the checks before the board. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import { referenceOf } from '../../../domain/geo/linearReference'
import { placesOf, standsOn } from '../../../domain/register/reach'
import { type BoardRule, defaultBoardRule, missingBoards } from '../../../domain/signBoard/missingBoards'
import { phoneChecks, signBoards, signChecks } from '../../../domain/signBoard/signBoards'
import { changeWithin, openLog, sheetOf, valuesOf } from '../../kit/register'
import type { CallContext } from '../../platform/context'
import { collection } from '../../platform/store'
import { reaches, references, standing } from '../register'
import { problemFiler } from '../report'
import { boardHandlers, boards } from './boards'

export const signBoardSheet = sheetOf(signBoards, references)

/** The board is from now on in the state that was found; a state that is not good, and new, opens a problem. */
const checkHandlers = openLog(signChecks, references, async ({ id, entryId, values }, context) => {
  const { found, note, photos } = values
  const seen = await boards.get(entryId)
  const [reach, file] = await Promise.all([seen?.reachId ? reaches.get(seen.reachId) : null, problemFiler()])
  return async (transaction) => {
    const board = await transaction.get(boards, entryId)
    if (!board || found === null) return refused('register.entryUnknown')
    if (board.state === found) return done({})
    if (found !== 'good' && reach && standsOn(reach, dayOf(context.now))) {
      const { caller, now } = context
      const said = `公示牌 ${board.number}：${signBoards.fields.state.labels[found]}。${note}`
      const at = board.place ? referenceOf(placesOf(reach.geometry), board.place).at : reach.length / 2
      const seenThere = { item: 'signBoard' as const, note: said, at, before: [...photos], after: [] }
      const chief = { personId: caller.personId, name: caller.name }
      const checklist = [{ ...seenThere, outcome: 'open' as const }]
      await file(transaction, { patrolId: id, reach, chief, checklist, now })
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

const rules = collection<BoardRule>('policies')

async function listMissing(_: object, { now }: CallContext) {
  const [passed, inUse, rule] = await Promise.all([
    reaches.readAll({ where: standing(dayOf(now)), without: ['geometry', 'box', 'cells'] }),
    boards.readAll({ where: { active: true } }),
    rules.get('signBoard'),
  ])
  return done({ items: missingBoards(passed, inUse, rule ?? defaultBoardRule) })
}

export const signBoardHandlers = {
  ...boardHandlers,
  ...openLog(phoneChecks, references),
  ...checkHandlers,
  'signBoard.missing': listMissing,
}
