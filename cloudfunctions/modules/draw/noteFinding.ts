/** What an inspector found at a place that was drawn: nothing, or a problem, which becomes a rectification. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { emptyEntry } from '../../../domain/register/kit/register'
import { rectifications } from '../../../domain/supervision/rectifications'
import { changeWithin, valuesOf } from '../../kit/register'
import type { BoundContext } from '../../platform/context'
import { transact, type Transaction } from '../../platform/transact'
import { drawFindings, drawLists, draws, type StoredDraw, type StoredItem } from './drawRepo'

type Asked = ParsedInput<'draw.note'>

export function noteFinding(asked: Asked, context: BoundContext) {
  const { drawId, itemId, outcome } = asked
  const _id = `${drawId}_${itemId}`
  return transact<{ rectificationId: string | null }>(context, drawId, async (transaction) => {
    const draw = await transaction.get(draws, drawId)
    if (!draw) return refused('draw.unknown')
    const list = await transaction.get(drawLists, drawId)
    const item = list?.items.find(({ id }) => id === itemId)
    if (!item || !draw.drawn.some((each) => each.itemId === itemId)) return refused('draw.notDrawn')
    const before = await transaction.get(drawFindings, _id)
    if (before?.outcome === outcome) return done({ rectificationId: before.rectificationId })
    if (before?.outcome === 'problem') return refused('draw.noted')
    const rectificationId = outcome === 'problem' ? _id : null
    const written = await lookedAgain(transaction, draw, item, asked, context)
    if (!written.ok) return written
    if (rectificationId) {
      const opened = await openSheet(transaction, draw, item, asked, context)
      if (!opened.ok) return opened
    }
    const finding = { drawId, itemId, outcome, rectificationId, by: context.caller.personId }
    await transaction.set(drawFindings, { _id, ...finding, day: dayOf(context.now) })
    const left = before ? draw.left : draw.left - 1
    await transaction.update(draws, drawId, { left, waiting: left > 0 })
    return done({ rectificationId })
  })
}

/** 回头看: the sheet that was drawn says itself what came of it. */
async function lookedAgain(
  transaction: Transaction,
  { subject }: StoredDraw,
  { of }: StoredItem,
  { outcome }: Asked,
  context: BoundContext,
): Promise<Answer<object>> {
  if (subject !== 'rectification') return done({})
  const looked = { lookedOn: dayOf(context.now), looked: outcome === 'fine' ? 'fine' : 'back' }
  return changeWithin(transaction, rectifications, of, context, (before) =>
    before
      ? done({
          ...{ values: { ...valuesOf(rectifications, before), ...looked } },
          ...{ active: before.active, ended: before.ended ?? null },
        })
      : refused('register.entryUnknown'),
  )
}

/** Its number has day, place and draw in it, so that two draws of a day don't meet. */
function openSheet(
  transaction: Transaction,
  { _id, title, subject }: StoredDraw,
  { reachId, name }: StoredItem,
  { drawId, itemId, problem }: Asked,
  context: BoundContext,
): Promise<Answer<object>> {
  const today = dayOf(context.now)
  const values = {
    ...emptyEntry(rectifications),
    ...{ number: `抽${today.replaceAll('-', '')}-${itemId}-${_id.slice(-4)}`, problem, foundOn: today },
    ...{ source: 'draw' as const, way: 'draw' as const, by: title.slice(0, 40), reachId },
    ...{ said: subject === 'reach' ? '' : `抽到：${name}`, assignedOn: today },
  }
  return changeWithin(transaction, rectifications, `${drawId}_${itemId}`, context, (before) =>
    done(
      before
        ? { values: valuesOf(rectifications, before), active: before.active, ended: before.ended ?? null }
        : { values, active: true, ended: null },
    ),
  )
}
