/** Waters (水域) as the functions see them. */
import { done, refused } from '../../../domain/contract/answer'
import { reachList } from '../../../domain/register/reaches'
import { waterPhotos, waters } from '../../../domain/register/waters'
import { openLog, openRegister, sheetOf } from '../../kit/register'
import type { ParsedInput } from '../../../domain/contract/contract'
import {
  bringBackReach,
  countVillages,
  endReach,
  moveReach,
  noteMove,
  reaches,
  reachMoves,
  references,
} from '../register'

/** A water that is called otherwise is so in all its reaches. */
const { entries, handlers, parts } = openRegister(waters, references, async ({ id, before, values }) => {
  const renamed = before !== null && before.name !== values.name
  const own = renamed ? await reaches.readAll({ where: { waterId: id }, without: ['geometry', 'cells'] }) : []
  return async (transaction) => {
    for (const { _id } of own) await transaction.update(reaches, _id, { waterName: values.name })
    return done({})
  }
})

/** A reach that the list gives to another village or water: what is kept beside is changed with it. */
const reachRegister = openRegister(
  reachList,
  references,
  async ({ id, before, values }, context) =>
    async (transaction) => {
      const [from, to] = [before?.village ?? '', values.village]
      await noteMove(transaction, { reachId: id, from, to, reason: '名录导入' }, context)
      if (from !== to)
        await countVillages(
          transaction,
          new Map([
            [from, -1],
            [to, 1],
          ]),
        )
      return done({})
    },
  async ({ waterId }) => {
    const water = waterId === null ? null : await entries.get(waterId)
    return water ? done({ waterName: water.name }) : refused('register.waterUnknown')
  },
)

export const waterTables = [parts, reachRegister.parts]
export const waterSheet = sheetOf(waters, references)

const mostMoves = 50

async function listMoves({ reachId }: ParsedInput<'water.moves'>) {
  const found = await reachMoves.read({ where: { reachId }, order: [['at', 'desc']], limit: mostMoves })
  return done({ items: found.map(({ from, to, reason, by, at }) => ({ from, to, reason, by, at })) })
}

export const waterHandlers = {
  ...handlers,
  ...openLog(waterPhotos, references),
  'reach.get': reachRegister.handlers['reach.get'],
  'reach.history': reachRegister.handlers['reach.history'],
  'water.moveReach': moveReach,
  'water.endReach': endReach,
  'water.bringBackReach': bringBackReach,
  'water.moves': listMoves,
}
