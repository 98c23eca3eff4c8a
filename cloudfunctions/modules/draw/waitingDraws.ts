import { startOfDay } from '../../../domain/calendar/day'
import { mostOfSubject, type WaitingItem } from '../../../domain/desk/waiting'
import { draws } from './drawRepo'

/** Lists that are fixed and not drawn, and places drawn of which nobody has said what was found. */
export async function waitingDraws(): Promise<WaitingItem[]> {
  const found = await draws.read({
    ...{ where: { waiting: true }, order: [['key', 'desc']], limit: mostOfSubject },
    without: ['secret', 'drawn', 'asked'],
  })
  return found.map(({ _id, title, state, left, day, drawnOn }) => ({
    ...{ key: `draw ${_id}`, kind: '抽查' as const, title, late: false },
    detail: state === 'fixed' ? '名单已固定，待抽取' : `还有 ${left} 处没登记结果`,
    ...{ at: startOfDay(drawnOn ?? day), url: `/office/draw/draws?id=${_id}` },
  }))
}
