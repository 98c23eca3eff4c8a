import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { draw as drawFrom, seedOf } from '../../../domain/draw/draw'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { drawLists, draws, publicList } from './drawRepo'

/** Once and for all: what is drawn stays drawn, whatever is typed afterwards. */
export function runDraw({ drawId, entropy }: ParsedInput<'draw.run'>, context: BoundContext) {
  return transact(context, drawId, async (transaction) => {
    const draw = await transaction.get(draws, drawId)
    const list = await transaction.get(drawLists, drawId)
    if (!draw || !list) return refused('draw.unknown')
    if (draw.state === 'dropped') return refused('draw.dropped')
    if (draw.state === 'drawn') return draw.entropy === entropy ? done({}) : refused('draw.done')
    const { listHash, secret } = draw
    const drawn = drawFrom(publicList(draw, list), seedOf({ drawId, listHash, secret, entropy }))
    await transaction.update(draws, drawId, { state: 'drawn', entropy, drawn, drawnOn: dayOf(context.now) })
    return done({})
  })
}

/** What was fixed by mistake; it stays in the list for everyone to see. */
export function dropDraw({ drawId, reason }: ParsedInput<'draw.drop'>, context: BoundContext) {
  return transact(context, drawId, async (transaction) => {
    const draw = await transaction.get(draws, drawId)
    if (!draw) return refused('draw.unknown')
    if (draw.state === 'drawn') return refused('draw.done')
    if (draw.state === 'dropped') return done({})
    await transaction.update(draws, drawId, { state: 'dropped', dropped: reason, waiting: false })
    return done({})
  })
}
