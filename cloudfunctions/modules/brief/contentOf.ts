/**
 * What a brief says when it is made now. How things stood is counted once, in the month after; made again later, it keeps
 * that and counts the rest anew.
 */
import type { Brief, Made } from '../../../domain/brief/brief'
import { standsFor } from '../../../domain/brief/due'
import { monthlyPage } from '../../../domain/brief/monthly'
import { riverPage } from '../../../domain/brief/river'
import { dayOf } from '../../../domain/calendar/day'
import { periodOf } from '../../../domain/patrol/period'
import type { Span } from '../../../domain/summary/fact'
import { standingIn } from '../../../domain/summary/facts'
import { reaches, townshipSettings } from '../register'
import { countFacts, countPast } from '../summary'
import { countMonth, countStanding } from './countRiver'

const spanOf = (month: string): Span => {
  const { start, end } = periodOf('month', `${month}-01`)
  return { from: start, until: end }
}

/** Null where the water has no reach any more. */
export function contentOf(brief: Brief, now: number): Promise<Made | null> {
  return brief.waterId === null ? ofTownship(brief, now) : ofRiver(brief, brief.waterId, now)
}

async function ofTownship({ month, values: before, stoodOn: stood }: Brief, now: number): Promise<Made> {
  const fresh = stood === null && standsFor(month, now)
  const [counted, { name }] = await Promise.all([
    (fresh ? countFacts : countPast)(spanOf(month), now),
    townshipSettings(),
  ])
  const values = { ...counted, ...standingIn(before) }
  const stoodOn = fresh ? dayOf(now) : stood
  return {
    ...{ waterName: name, values, words: null, stoodOn },
    page: monthlyPage(month, values, { township: name, stoodOn }),
  }
}

const nothing = { values: {}, words: { late: '', coming: '' } }

async function ofRiver(brief: Brief, waterId: string, now: number): Promise<Made | null> {
  const { month, stoodOn: stood } = brief
  const found = await reaches.readAll({ where: { waterId }, without: ['geometry', 'box', 'cells'] })
  if (found.length === 0) return null
  const reachIds = found.map(({ _id }) => _id)
  const { waterName } = found[0]!
  const fresh = stood === null && standsFor(month, now)
  const [happened, standing] = await Promise.all([
    countMonth(reachIds, spanOf(month)),
    fresh ? countStanding(waterId, reachIds, now) : nothing,
  ])
  const kept = stood === null ? standing : { values: standingIn(brief.values), words: brief.words ?? {} }
  const values = { ...happened.values, ...kept.values }
  const { grades, below } = happened.words
  const words = { ...standing.words, ...kept.words, grades, below }
  const stoodOn = fresh ? dayOf(now) : stood
  return { waterName, values, words, stoodOn, page: riverPage(month, values, words, { waterName, stoodOn }) }
}
