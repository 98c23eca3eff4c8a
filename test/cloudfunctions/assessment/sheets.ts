/** Sheets as they are stored, for tests that begin in the middle. */
import { assess, isMonthly, onlyItems } from '../../../domain/assessment/assess'
import { noFacts, nothingByHand } from '../../../domain/assessment/facts'
import { ownRules } from '../../../domain/assessment/shipped'
import { type AssessmentSheet, sheetId, sortKeyOf, versionId } from '../../../domain/assessment/sheet'
import type { Town } from '../town'

export function sheetOf(period: string, who: string, change: Partial<AssessmentSheet> = {}): AssessmentSheet {
  const [name, village] = [`演示${who}`, change.village ?? '演示一村']
  return {
    ...{
      _id: sheetId(period, who),
      period,
      who,
      name,
      village,
      sortKey: sortKeyOf(period, village, name, who),
    },
    ...{
      version: 1,
      revision: 1,
      state: 'computed',
      rules: ownRules._id,
      basis: { kind: 'month', facts: noFacts },
    },
    ...{ hand: nothingByHand, result: assess(onlyItems(ownRules, isMonthly), noFacts, nothingByHand) },
    ...{ computedAt: 1, looked: null, final: null, reason: '', sentBack: '' },
    ...{ objectUntil: null, objection: null, objecting: false },
    ...change,
  }
}

export async function putSheets({ cloud }: Town, ...some: readonly AssessmentSheet[]): Promise<void> {
  await cloud.database.bulkInsert('assessmentSheets', some as never)
  const final = some.filter(({ state }) => state === 'final')
  const versions = final.map(({ _id, ...sheet }) => ({
    ...{ _id: versionId(_id, sheet.version), of: _id, version: sheet.version, sheet },
  }))
  await cloud.database.bulkInsert('assessmentVersions', versions as never)
}

/** More than come on a page, in five villages. */
export async function putManySheets(town: Town, many: number, villageOf: (n: number) => string) {
  const states = ['computed', 'looked'] as const
  const one = (n: number) => ({ village: villageOf(n), state: states[n % 2]!, objecting: n % 3 === 0 })
  await putSheets(town, ...Array.from({ length: many }, (_, n) => sheetOf('2026-10', `c-${n}`, one(n))))
}
