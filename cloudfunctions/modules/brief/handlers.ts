/** What office and chiefs may do with briefs. A river's brief is for those who answer for it today, and for the desk. */
import { briefId, newBrief, type Brief } from '../../../domain/brief/brief'
import { monthBefore } from '../../../domain/brief/due'
import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { byName } from '../../../domain/register/nameOrder'
import type { BoundContext } from '../../platform/context'
import { logFailure } from '../../platform/log'
import { callFunction } from '../../platform/sdk'
import { command } from '../../platform/store'
import { transact } from '../../platform/transact'
import { planReport } from '../push'
import { assignmentsOf, reachesBriefly, reaches, townshipSettings } from '../register'
import { briefs } from './briefRepo'
import { looksOf } from './looks'

type Listed = Pick<Brief, '_id' | 'month' | 'waterName' | 'version' | 'madeAt'>
const lineOf = ({ _id: id, month, waterName, version, madeAt }: Listed) => ({
  ...{ id, month, waterName, version, madeAt },
})

/** Fields no list needs. */
const without = ['page', 'values', 'words', 'corrections']
const latestFirst = (a: Listed, b: Listed) =>
  b.month.localeCompare(a.month) || byName(a.waterName, b.waterName)

async function listMonths(_: object, { now }: BoundContext) {
  const found = await briefs.readAll({ where: { waterId: null }, without })
  return done({ items: found.sort(latestFirst).map(lineOf), due: monthBefore(dayOf(now)) })
}

async function listRivers({ month }: ParsedInput<'brief.rivers'>) {
  const found = await briefs.readAll({ where: { month, waterId: command.nin([null]) }, without })
  return done({ items: found.sort(latestFirst).map(lineOf) })
}

/** Waters of which the person answers for a reach on this day. */
async function watersOf(personId: string, now: number): Promise<string[]> {
  const own = await assignmentsOf(personId, dayOf(now))
  const here = await reachesBriefly(own.map(({ reachId }) => reachId))
  return [...new Set(here.map(({ waterId }) => waterId))]
}

async function listMine(_: object, { caller, now }: BoundContext) {
  const waterIds = await watersOf(caller.personId, now)
  if (waterIds.length === 0) return done({ items: [] })
  const where = { waterId: command.in(waterIds), version: command.gt(0) }
  return done({ items: (await briefs.readAll({ where, without })).sort(latestFirst).map(lineOf) })
}

const isDesk = ({ caller }: BoundContext) =>
  caller.roles.includes('office') || caller.roles.includes('headChief')

async function getBrief({ briefId: id }: ParsedInput<'brief.get'>, context: BoundContext) {
  const [brief, { name }] = await Promise.all([briefs.get(id), townshipSettings()])
  const { caller, now } = context
  const may =
    isDesk(context) || (brief?.waterId && (await watersOf(caller.personId, now)).includes(brief.waterId))
  // Whether there is one of somebody else's water is nobody's business.
  if (!brief?.page || !may) return refused('brief.unknown')
  const { title, sections: written, forGroups } = brief.page
  const river = brief.waterId !== null
  const shared = river ? written : forGroups
  const { sections, figures, looks } = await looksOf(brief, {
    isOffice: caller.roles.includes('office'),
    isDesk: isDesk(context),
  })
  return done({
    ...{
      ...lineOf(brief),
      river,
      title,
      sections,
      looks,
      shared: [...shared],
      figures,
    },
    text: [`【${title}】`, ...shared.map((each) => `${each.title}：${each.text}`)].join('\n\n'),
    ...{ stoodOn: brief.stoodOn, corrections: [...brief.corrections], office: `${name}河长制办公室` },
  })
}

/** ms the office waits; what is not made by then the clock makes. */
const patience = 12_000

async function makeBrief({ briefId: id, reason }: ParsedInput<'brief.make'>, context: BoundContext) {
  const { caller, now } = context
  const [month = '', ...rest] = id.split('_')
  const waterId = rest.length === 0 ? null : rest.join('_')
  if (month >= dayOf(now).slice(0, 7)) return refused('brief.monthRuns')
  if (waterId !== null && (await reaches.count({ waterId })) === 0) return refused('register.waterUnknown')
  const before = (await briefs.get(id))?.version ?? 0
  const asked = await transact(context, id, async (transaction) => {
    const stored = await transaction.get(briefs, id)
    if (stored?.wanted) return done({})
    // Of a month long over nobody is told unasked.
    const tells = month === monthBefore(dayOf(now))
    const brief = stored ?? newBrief({ month, waterId, waterName: '', tells }, now)
    const wanted = brief.page === null ? null : { reason, by: caller.name, at: now }
    await transaction.set(briefs, { ...brief, _id: briefId(month, waterId), wanted, nextAt: now })
    return done({})
  })
  if (!asked.ok) return asked
  try {
    await callFunction('documents', { briefIds: [id] }, patience)
  } catch (error) {
    logFailure(context.action, context.requestId, error)
  }
  const after = await briefs.get(id)
  if (!after?.page || after.wanted) return done({ outcome: 'waiting' as const })
  return done({ outcome: after.version > before ? ('made' as const) : ('same' as const) })
}

async function sendReport({ month }: ParsedInput<'brief.send'>, context: BoundContext) {
  const brief = await briefs.get(briefId(month, null))
  if (!brief?.page) return refused('brief.unknown')
  const groups = await planReport(context, brief)
  return groups === null ? refused('brief.pushOff') : done({ groups })
}

export const briefHandlers = {
  'brief.months': listMonths,
  'brief.rivers': listRivers,
  'brief.mine': listMine,
  'brief.get': getBrief,
  'brief.make': makeBrief,
  'brief.send': sendReport,
}
