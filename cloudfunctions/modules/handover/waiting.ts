/** What of changes of chief waits on the desk: reaches without anybody, lists without a signature, boards with the old name. */
import { addDays, dayOf, daysBetween, startOfDay } from '../../../domain/calendar/day'
import { dueDayWords, type WaitingItem } from '../../../domain/desk/waiting'
import { boardsUntil, handsOver, signUntil } from '../../../domain/handover/terms'
import { roleLabel } from '../../../domain/identity/role'
import type { signBoards } from '../../../domain/signBoard/signBoards'
import type { StoredEntry } from '../../kit/register'
import type { BoundContext } from '../../platform/context'
import { collection, command } from '../../platform/store'
import { reachesBriefly } from '../register'
import { type Case, signatures } from './handoverRepo'
import { changesUntil, dueCases, leftBehind } from './openCases'

const boards = collection<StoredEntry<typeof signBoards.fields>>('signBoards')

export async function waitingHandovers({ now }: BoundContext): Promise<WaitingItem[]> {
  const today = dayOf(now)
  const [due, left, changes] = await Promise.all([dueCases(today), leftBehind(today), changesUntil(today)])
  const places = await reachesBriefly([...due, ...changes].map(({ ended }) => ended.reachId))
  const names = new Map(places.map(({ _id, name }) => [_id, name]))
  const nameOf = (each: Case) => names.get(each.ended.reachId) ?? ''
  const gone = left.map(({ personName, reachId, reachName }): WaitingItem => ({
    ...{ key: `handover left ${reachId} ${personName}`, kind: '交接', title: `${reachName}没有人管` },
    detail: `${personName}已离开，任职还没有结束，请交接`,
    ...{ at: startOfDay(today), late: true, url: `/office/register/reach/reach?reachId=${reachId}` },
  }))
  const lists = due.map((each) => itemOf(each, nameOf(each), today))
  return [...gone, ...lists, ...(await oldBoards(changes, nameOf, today))].sort((a, b) => a.at - b.at)
}

function itemOf(each: Case, reachName: string, today: string): WaitingItem {
  const { ended, taker } = each
  const { giver, taker: taken } = signatures(each)
  const until = signUntil(ended.until)
  const common = { key: `handover ${ended._id}`, kind: '交接' as const }
  if (!taker) {
    const days = daysBetween(ended.until, today)
    return {
      ...{ ...common, at: startOfDay(addDays(ended.until, 1)), late: days > 0 },
      title: `${reachName}还没有接任的${roleLabel[ended.role]}`,
      detail: days > 0 ? `${ended.personName}离任 ${days} 天了` : `${ended.personName}今天离任`,
      url: `/office/register/reach/reach?reachId=${ended.reachId}`,
    }
  }
  const missing = [giver ? [] : `${ended.personName}（离任）`, taken ? [] : `${taker.personName}（接任）`]
  return {
    ...{ ...common, at: startOfDay(until), late: until < today },
    title: `${reachName}离任交水`,
    detail: `等${missing.flat().join('、')}签字，${dueDayWords(until, today)}`,
    url: `/office/handover/handovers?id=${ended._id}`,
  }
}

/** Boards that were not renewed since, and do not name the successor. */
async function oldBoards(changes: readonly Case[], nameOf: (each: Case) => string, today: string) {
  const changed = changes.filter(({ ended, taker }) => taker !== null && handsOver(ended.role))
  const reachIds = [...new Set(changed.map(({ ended }) => ended.reachId))]
  if (reachIds.length === 0) return []
  const found = await boards.readAll({ where: { active: true, reachId: command.in(reachIds) } })
  return found.flatMap((board): WaitingItem[] => {
    const old = changed.find(
      ({ ended, taker }) =>
        ended.reachId === board.reachId &&
        (board.renewed ?? '') <= ended.until &&
        !board.chiefs.includes(taker!.personName),
    )
    if (!old) return []
    const until = boardsUntil(old.ended.until)
    return [
      {
        ...{ key: `board ${board._id}`, kind: '公示牌', title: `${nameOf(old)}公示牌 ${board.number} 要换` },
        detail: `河长换成${old.taker!.personName}，${dueDayWords(until, today)}；换好后填「上次换新」`,
        ...{ at: startOfDay(until), late: until < today },
        url: `/office/register/entry?of=signBoard&id=${board._id}`,
      },
    ]
  })
}
