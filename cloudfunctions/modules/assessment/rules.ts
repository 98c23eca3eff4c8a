/** Rule sets: data with versions. What was assessed by an older version keeps it. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { type RuleSet, troublesOf, unfilled } from '../../../domain/assessment/ruleSet'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { allSets, firstUse, latestId, ruleSetOf, ruleSets, ruleUse, ruleUses } from './sheetRepo'

export function ruleSetOnWire({ _id, ...set }: RuleSet) {
  const items = (some: RuleSet['penalty']) => some.map((item) => ({ ...item }))
  return {
    ...set,
    roles: [...set.roles],
    groups: set.groups.map((group) => ({ ...group, items: items(group.items) })),
    bonus: { ...set.bonus, items: items(set.bonus.items) },
    penalty: items(set.penalty),
    grades: [...set.grades],
    vetoes: [...set.vetoes],
  }
}

export async function getRules() {
  const use = await ruleUse()
  const { chief, township, version, since } = use
  return done({ sets: (await allSets(use)).map(ruleSetOnWire), uses: { chief, township, version, since } })
}

export async function saveRules(input: ParsedInput<'assessment.saveRules'>, context: BoundContext) {
  const version = input.version + 1
  const set: RuleSet = { ...input, _id: `${input.id}_${version}`, version }
  const [trouble] = troublesOf(set)
  if (trouble) return refused('assessment.rulesWrong', trouble)
  const use = await ruleUse()
  // Of a set in use nothing may be left open.
  const [open] = use[set.subject] === set.id ? unfilled(set) : []
  if (open) return refused('assessment.rulesUnfilled', open)
  return transact(context, set._id, async (transaction) => {
    const current = (await transaction.get(ruleUses, 'assessment')) ?? firstUse
    if (current[set.subject] !== use[set.subject]) return refused('submission.conflict')
    if (latestOf(current.latest, set.id) !== input.version) return refused('submission.conflict')
    await transaction.set(ruleSets, set)
    await transaction.set(ruleUses, { ...current, latest: { ...current.latest, [set.id]: version } })
    return done({ version })
  })
}

/** Of a set that is shipped the first version is known without being stored; a new one begins at 0. */
const latestOf = (latest: Readonly<Record<string, number>>, id: string) =>
  latest[id] ?? (['own', 'yearly', 'township'].includes(id) ? 1 : 0)

export async function useRules(input: ParsedInput<'assessment.useRules'>, context: BoundContext) {
  const use = await ruleUse()
  for (const subject of ['chief', 'township'] as const) {
    const id = input[subject]
    if (id === null) continue
    if (latestOf(use.latest, id) === 0) return refused('assessment.rulesUnknown')
    const set = await ruleSetOf(latestId(use, id))
    if (set.subject !== subject) return refused('input.invalid', subject)
    const [open] = unfilled(set)
    if (open) return refused('assessment.rulesUnfilled', open)
  }
  return transact(context, 'assessment rules', async (transaction) => {
    const current = (await transaction.get(ruleUses, 'assessment')) ?? firstUse
    const { chief, township } = input
    const since = input.since ?? current.since ?? (chief === null ? null : dayOf(context.now).slice(0, 7))
    const same = current.chief === chief && current.township === township && current.since === since
    if (same) return done({ version: current.version })
    if (current.version !== input.version) return refused('submission.conflict')
    const version = current.version + 1
    await transaction.set(ruleUses, { ...current, chief, township, since, version })
    return done({ version })
  })
}
