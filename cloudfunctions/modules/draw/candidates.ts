/** What a draw is made from, as the registers stand: found anew for each draw, in the order of names. */
import { addDays, startOfDay } from '../../../domain/calendar/day'
import { hasSpan, type DrawRange } from '../../../domain/draw/terms'
import type { Person } from '../../../domain/identity/person'
import { categoryLabel } from '../../../domain/report/category'
import { command } from '../../platform/store'
import { people } from '../identity'
import { inForceIn, reaches, standing } from '../register'
import { publicReports, reports } from '../report'
import { rectificationEntries } from '../supervision'

/** `owners`: people and departments that have to do with it. */
export interface Found {
  readonly of: string
  readonly name: string
  readonly reachId: string | null
  readonly owners: readonly string[]
}

/** `today` in Asia/Shanghai. */
export async function candidatesOf(range: DrawRange, today: string): Promise<Found[]> {
  const appointed = await inForceIn([], today)
  const chiefsOf = (reachIds: readonly string[]) =>
    appointed.filter(({ reachId }) => reachIds.includes(reachId)).map(({ personId }) => personId)
  const found = hasSpan(range.subject) ? await closedIn(range) : await inOffice(range, appointed, today)
  return found.map((each) => ({
    ...each,
    owners: [...each.owners, ...chiefsOf([each.reachId ?? '', ...each.alsoOf])],
  }))
}

interface Raw extends Found {
  /** Other reaches that it is about. */
  readonly alsoOf: readonly string[]
}

const inVillage = (village: string) => (village === '' ? {} : { village })
const lines = ['geometry', 'box', 'cells']

async function inOffice(
  { subject, village }: DrawRange,
  appointed: readonly { readonly personId: string; readonly reachId: string }[],
  today: string,
): Promise<Raw[]> {
  if (subject === 'reach') {
    const found = await reaches.readAll({
      where: { ...inVillage(village), ...standing(today) },
      without: lines,
    })
    return found.map((reach) => ({
      ...{
        of: reach._id,
        name: `${reach.name}（${reach.village}）`,
        reachId: reach._id,
        owners: [],
        alsoOf: [],
      },
    }))
  }
  const found = await people.getMany(appointed.map(({ personId }) => personId))
  return found
    .filter((person) => person.active && (village === '' || person.village === village))
    .map(({ _id, name, post, village: of }) => ({
      ...{ of: _id, name: `${name}（${post || of}）`, reachId: null, owners: [_id] },
      alsoOf: appointed.flatMap(({ personId, reachId }) => (personId === _id ? [reachId] : [])),
    }))
}

async function closedIn({ subject, village, from = '', to = '' }: DrawRange): Promise<Raw[]> {
  if (subject === 'problem') return closedProblems(village, from, to)
  const closed = await rectificationEntries.readAll({ where: { active: true, state: 'closed' } })
  const here = closed.filter(({ closedOn }) => closedOn !== null && from <= closedOn && closedOn <= to)
  const villageOf = new Map(
    (
      await reaches.getMany(
        here.flatMap(({ reachId }) => reachId ?? []),
        lines,
      )
    ).map((each) => [each._id, each.village]),
  )
  return here
    .filter(({ reachId }) => village === '' || villageOf.get(reachId ?? '') === village)
    .map(({ _id, number, problem, reachId, departmentId, joint }) => ({
      ...{ of: _id, name: `${number} ${problem}`, reachId, alsoOf: [] },
      owners: [departmentId, ...joint.map((each) => each.departmentId)].flatMap((id) => id ?? []),
    }))
}

/** Only what is public anyhow: the list is. */
async function closedProblems(village: string, from: string, to: string): Promise<Raw[]> {
  const closedAt = command.gte(startOfDay(from)).and(command.lt(startOfDay(addDays(to, 1))))
  const shown = await publicReports.readAll({ where: { done: true, closedAt, ...inVillage(village) } })
  const known = await reports.getMany(shown.map(({ _id, reportId }) => reportId ?? _id))
  const byId = new Map(known.map((report) => [report._id, report]))
  return shown.flatMap(({ _id, reportId, category, reachName }) => {
    const report = byId.get(reportId ?? _id)
    if (!report) return []
    const owners = [report.lead, ...report.joint].flatMap((each) => each?.id ?? [])
    return [
      {
        ...{
          of: report._id,
          name: `${_id} ${categoryLabel[category]}，${reachName}`,
          reachId: report.reachId,
        },
        ...{ owners: [...owners, ...(report.filedBy ? [report.filedBy] : [])], alsoOf: [] },
      },
    ]
  })
}

/** Whether who inspects is one of the owners, as a person or as one of the department. */
export const hasToDo = (owners: readonly string[], { _id, departmentId }: Person): boolean =>
  owners.includes(_id) || (departmentId != null && owners.includes(departmentId))
