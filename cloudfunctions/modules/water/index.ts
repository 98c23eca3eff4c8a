/** Waters (水域) as the functions see them. */
import { done } from '../../../domain/contract/answer'
import { waterPhotos, waters } from '../../../domain/register/waters'
import { openLog, openRegister, sheetOf } from '../../kit/register'
import type { ParsedInput } from '../../../domain/contract/contract'
import { moveReach, reaches, reachMoves, references } from '../register'

/** A water that is called otherwise is so in all its reaches. */
const { handlers, parts } = openRegister(waters, references, async ({ id, before, values }) => {
  const renamed = before !== null && before.name !== values.name
  const own = renamed ? await reaches.readAll({ where: { waterId: id }, without: ['geometry', 'cells'] }) : []
  return async (transaction) => {
    for (const { _id } of own) await transaction.update(reaches, _id, { waterName: values.name })
    return done({})
  }
})

export const waterTable = parts
export const waterSheet = sheetOf(waters, references)

const mostMoves = 50

async function listMoves({ reachId }: ParsedInput<'water.moves'>) {
  const found = await reachMoves.read({ where: { reachId }, order: [['at', 'desc']], limit: mostMoves })
  return done({ items: found.map(({ from, to, reason, by, at }) => ({ from, to, reason, by, at })) })
}

export const waterHandlers = {
  ...handlers,
  ...openLog(waterPhotos, references),
  'water.moveReach': moveReach,
  'water.moves': listMoves,
}
