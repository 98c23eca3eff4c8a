/** What everybody sees of a draw, and what the office sees besides. */
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { drawMethod } from '../../../domain/draw/draw'
import { command } from '../../platform/store'
import { drawFindings, drawLists, draws, publicList, type StoredDraw } from './drawRepo'

const brief = ({ _id, title, day, state, subject, rule, size, total }: StoredDraw) => ({
  ...{ id: _id, title, day, state, subject, rule, size, total },
})

export async function listDraws({ cursor, limit }: ParsedInput<'draw.list'>) {
  const where = cursor === undefined ? {} : { key: command.lt(cursor) }
  const found = await draws.read({
    ...{ where, order: [['key', 'desc']], limit: limit + 1 },
    without: ['secret', 'drawn', 'asked'],
  })
  const page = found.slice(0, limit)
  return done({ items: page.map(brief), next: found.length > limit ? page[page.length - 1]!.key : null })
}

export async function getDraw({ drawId }: ParsedInput<'draw.get'>) {
  const [draw, list] = await Promise.all([draws.get(drawId), drawLists.get(drawId)])
  if (!draw || !list) return refused('draw.unknown')
  const { entropyFrom, listHash, commitment, secret, entropy, drawnOn, dropped, drawn } = draw
  const { items, inspectors } = publicList(draw, list)
  return done({
    ...{ ...brief(draw), method: drawMethod, entropyFrom, inspectors: [...inspectors] },
    items: items.map((item) => ({ ...item, own: [...item.own] })),
    ...{ listHash, commitment, entropy, drawnOn, dropped, drawn: [...drawn] },
    // Before it is drawn it is the secret that nobody may know.
    secret: draw.state === 'drawn' ? secret : null,
  })
}

export async function listFindings({ drawId }: ParsedInput<'draw.findings'>) {
  const [draw, list, noted] = await Promise.all([
    draws.get(drawId),
    drawLists.get(drawId),
    drawFindings.readAll({ where: { drawId } }),
  ])
  if (!draw || !list) return refused('draw.unknown')
  const known = new Map(noted.map((each) => [each.itemId, each]))
  const items = draw.drawn.map(({ itemId }) => {
    const { outcome = null, rectificationId = null, day = null } = known.get(itemId) ?? {}
    const of = list.items.find(({ id }) => id === itemId)?.of ?? ''
    return { itemId, of, outcome, rectificationId, day }
  })
  return done({ items })
}
