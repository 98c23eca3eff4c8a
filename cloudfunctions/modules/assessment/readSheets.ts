/** How sheets are read: by the office by village and name, by a chief the own ones that are final. */
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { dayOf } from '../../../domain/calendar/day'
import { mayStep, type SheetCommand } from '../../../domain/assessment/lifecycle'
import {
  type AssessmentSheet,
  type Objection,
  sheetId,
  sheetStates,
  township,
  versionId,
} from '../../../domain/assessment/sheet'
import { answerUntil } from '../../../domain/assessment/terms'
import { tellPeriod } from '../../../domain/assessment/words'
import type { BoundContext } from '../../platform/context'
import { fileAddresses } from '../../platform/sdk'
import { command } from '../../platform/store'
import { ruleSetOnWire } from './rules'
import { ruleSetOf, ruleUse, sheets, versions } from './sheetRepo'
import { openMonths } from './yearSheets'

const briefly = ['basis', 'hand', 'result.items', 'result.bonus', 'result.penalty']

type Brief = Omit<AssessmentSheet, 'basis' | 'hand'>

function briefOnWire(sheet: Brief, { caller }: BoundContext) {
  const { _id: id, period, who, name, village, version, revision, state, result, objecting, looked } = sheet
  return {
    ...{ id, period, who, name, village, version, revision, state, objecting },
    ...{ total: result.total, grade: result.grade, mine: looked?.personId === caller.personId },
  }
}

const objectionOnWire = (objection: Objection | null) =>
  objection && { ...objection, answerUntil: answerUntil(objection) }

const actOnWire = (act: AssessmentSheet['final']) => act && { name: act.name, at: act.at }

type Items = AssessmentSheet['result']['items']

function resultOnWire({ items, bonus, penalty, ...rest }: AssessmentSheet['result']) {
  const open = (some: Items) =>
    some.map((item) => ({ ...item, causes: item.causes.map((cause) => ({ ...cause })) }))
  return { ...rest, items: open(items), bonus: open(bonus), penalty: open(penalty) }
}

async function fullOnWire(sheet: AssessmentSheet, context: BoundContext) {
  const { hand, basis, result } = sheet
  const given = hand.given.map((each) => ({ ...each, proof: [...each.proof] }))
  return {
    ...briefOnWire(sheet, context),
    ...{ result: resultOnWire(result), looked: actOnWire(sheet.looked), final: actOnWire(sheet.final) },
    ...{ reason: sheet.reason, sentBack: sheet.sentBack, objectUntil: sheet.objectUntil },
    ...{ objection: objectionOnWire(sheet.objection), computedAt: sheet.computedAt },
    excused: basis.kind === 'month' ? [...basis.facts.excused] : [],
    hand: { given, lifted: [...hand.lifted], veto: hand.veto },
    photoUrls: await fileAddresses(given.flatMap(({ proof }) => proof)),
    words: tellPeriod(sheet.period, result),
  }
}

export async function getSheet({ id, version }: ParsedInput<'assessment.get'>, context: BoundContext) {
  const [sheet, all] = await Promise.all([
    sheets.get(id),
    versions.readAll({ where: { of: id }, without: ['sheet.basis', 'sheet.hand', 'sheet.result'] }),
  ])
  if (!sheet) return refused('assessment.unknown')
  const older =
    version === undefined || version === sheet.version ? null : await versions.get(versionId(id, version))
  if (version !== undefined && version !== sheet.version && !older) return refused('assessment.unknown')
  const shown = older ? { ...older.sheet, _id: id } : sheet
  const { personId } = context.caller
  const open = older || sheet.state === 'final' ? [] : await openMonths(sheet)
  const may = (command: SheetCommand) => !older && mayStep(sheet, command, personId) === null
  const others = (act: AssessmentSheet['final']) => act?.personId !== personId
  const finished = all.flatMap(({ version, sheet: { final, reason } }) =>
    final ? [{ version, at: final.at, by: final.name, reason }] : [],
  )
  return done({
    sheet: await fullOnWire(shown, context),
    rules: ruleSetOnWire(await ruleSetOf(shown.rules)),
    versions: finished.sort((a, b) => b.version - a.version),
    openMonths: open,
    may: {
      ...{ look: may('look'), sendBack: may('sendBack'), correct: may('correct') },
      finish: may('finish') && others(sheet.looked) && open.length === 0,
      answer: may('answer') && sheet.objecting && others(sheet.final),
    },
  })
}

export async function listSheets(
  { cursor, limit, period, village, state, objecting }: ParsedInput<'assessment.list'>,
  context: BoundContext,
) {
  const where = {
    period,
    ...(village ? { village } : {}),
    ...(state ? { state } : {}),
    ...(objecting === undefined ? {} : { objecting }),
    ...(cursor === undefined ? {} : { sortKey: command.gt(cursor) }),
  }
  const found = await sheets.read({ where, order: [['sortKey', 'asc']], limit: limit + 1, without: briefly })
  const shown = found.slice(0, limit)
  const next = found.length > limit ? (shown.at(-1)?.sortKey ?? null) : null
  return done({ items: shown.map((sheet) => briefOnWire(sheet, context)), next })
}

const periodsShown = 14

/** Found one after the other, by the index, so that no sheet is read for it. */
export async function listPeriods({ before }: ParsedInput<'assessment.periods'>, { now }: BoundContext) {
  const periods: string[] = []
  let last = before
  while (periods.length < periodsShown) {
    const where = last === undefined ? {} : { period: command.lt(last) }
    const [next] = await sheets.read({ where, order: [['period', 'desc']], limit: 1, without: briefly })
    if (!next) break
    periods.push(next.period)
    last = next.period
  }
  const items = await Promise.all(
    periods.map(async (period) => {
      const [objecting, ...counts] = await Promise.all([
        sheets.count({ period, objecting: true }),
        ...sheetStates.map((state) => sheets.count({ period, state })),
      ])
      const [computed = 0, looked = 0, final = 0] = counts
      return { period, computed, looked, final, objecting }
    }),
  )
  return done({ items, selfChecks: await selfChecks(now) })
}

/** The year before as well, until its check is final: it is made when the year is over. */
async function selfChecks(now: number): Promise<string[]> {
  const year = Number(dayOf(now).slice(0, 4))
  const id = sheetId(String(year - 1), township)
  const [{ township: rules }, [before]] = await Promise.all([ruleUse(), sheets.getMany([id], briefly)])
  if (rules === null) return []
  return [...(before?.state === 'final' ? [] : [year - 1]), year].map(String)
}

/** The caller's own, as they were last made final; while a correction is under way that one is not shown yet. */
export async function mySheets({ period }: ParsedInput<'assessment.mine'>, context: BoundContext) {
  const { caller, now } = context
  const where = { who: caller.personId }
  const own = (await sheets.readAll({ where, without: briefly })).sort((a, b) =>
    a.period < b.period ? 1 : -1,
  )
  const told = (await Promise.all(own.map(lastFinal))).flatMap((sheet) => sheet ?? [])
  const wanted = told.find((sheet) => period === undefined || sheet.period === period)
  const shown = wanted && (await versions.get(versionId(sheetId(wanted.period, wanted.who), wanted.version)))
  const current = own.find((sheet) => sheet.period === wanted?.period)
  const periods = told.map((sheet) => ({
    period: sheet.period,
    total: sheet.result.total,
    grade: sheet.result.grade,
  }))
  if (!shown?.sheet.final || !shown.sheet.objectUntil) return done({ periods, sheet: null })
  const { sheet } = shown
  const objection = current?.version === shown.version ? current.objection : sheet.objection
  const open = current?.state === 'final' && !objection && dayOf(now) <= shown.sheet.objectUntil
  return done({
    periods,
    sheet: {
      ...{ period: sheet.period, version: shown.version, result: resultOnWire(sheet.result) },
      ...{
        words: tellPeriod(sheet.period, sheet.result),
        reason: sheet.reason,
        finalAt: shown.sheet.final.at,
      },
      ...{ objectUntil: shown.sheet.objectUntil, mayObject: open, objection: objectionOnWire(objection) },
    },
  })
}

async function lastFinal(sheet: Omit<AssessmentSheet, '_id'> & { readonly _id: string }) {
  if (sheet.state === 'final') return sheet
  if (sheet.version === 1) return null
  return (await versions.get(versionId(sheet._id, sheet.version - 1)))?.sheet ?? null
}
