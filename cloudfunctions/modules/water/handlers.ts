/** What may be done with waters and with the list of reaches. */
import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { waterPhotos } from '../../../domain/register/waters'
import { openLog } from '../../kit/register'
import { bringBackReach, endReach, moveReach, reachMoves, references } from '../register'
import { reachRegister, waterRegister } from './registers'
import { getWaterRules, saveWaterRules } from './rules'

const mostMoves = 50

async function listMoves({ reachId }: ParsedInput<'water.moves'>) {
  const found = await reachMoves.read({ where: { reachId }, order: [['at', 'desc']], limit: mostMoves })
  return done({ items: found.map(({ from, to, reason, by, at }) => ({ from, to, reason, by, at })) })
}

export const waterHandlers = {
  ...waterRegister.handlers,
  ...openLog(waterPhotos, references),
  'reach.get': reachRegister.handlers['reach.get'],
  'reach.history': reachRegister.handlers['reach.history'],
  'water.moveReach': moveReach,
  'water.endReach': endReach,
  'water.bringBackReach': bringBackReach,
  'water.moves': listMoves,
  'water.rules': getWaterRules,
  'water.saveRules': saveWaterRules,
}
