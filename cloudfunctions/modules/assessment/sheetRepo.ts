/** Sheets, their final versions, the rule sets, and leave, as they are stored. */
import type { AssessmentSheet, SheetVersion } from '../../../domain/assessment/sheet'
import { leaves } from '../../../domain/assessment/leaves'
import type { RuleSet } from '../../../domain/assessment/ruleSet'
import { shippedRuleSets } from '../../../domain/assessment/shipped'
import type { StoredEntry } from '../../kit/register'
import { collection, type Stored } from '../../platform/store'

export const sheets = collection<AssessmentSheet>('assessmentSheets')
export const versions = collection<SheetVersion>('assessmentVersions')
export const ruleSets = collection<RuleSet>('assessmentRules')

export const leaveEntries = collection<StoredEntry<(typeof leaves)['fields']>>(leaves.collection)

/** Which sets are used, and the newest version of each that was saved. */
export interface RuleUse extends Stored {
  readonly _id: 'assessment'
  readonly version: number
  readonly chief: string | null
  readonly township: string | null
  /** First month (YYYY-MM) that is assessed; null as long as no set was ever used for chiefs. */
  readonly since: string | null
  readonly latest: Readonly<Record<string, number>>
}

export const ruleUses = collection<RuleUse>('policies')
export const firstUse: RuleUse = {
  ...{ _id: 'assessment', version: 1, chief: null, township: 'township', since: null, latest: {} },
}

export const ruleUse = async (): Promise<RuleUse> => (await ruleUses.getOnce('assessment')) ?? firstUse

/** A set by the id of its version; those shipped need not be stored. */
export async function ruleSetOf(id: string): Promise<RuleSet> {
  const found = (await ruleSets.get(id)) ?? shippedRuleSets.find(({ _id }) => _id === id)
  if (!found) throw new Error('a sheet by rules that are gone')
  return found
}

export const latestId = ({ latest }: RuleUse, id: string) => `${id}_${latest[id] ?? 1}`

/** The set in use, null where none is. */
export async function setInUse(subject: RuleSet['subject']): Promise<RuleSet | null> {
  const use = await ruleUse()
  const id = use[subject]
  return id === null ? null : ruleSetOf(latestId(use, id))
}

/** The newest version of every set. */
export async function allSets(use: RuleUse): Promise<RuleSet[]> {
  const ids = new Set([...shippedRuleSets.map(({ id }) => id), ...Object.keys(use.latest)])
  return Promise.all([...ids].map((id) => ruleSetOf(latestId(use, id))))
}
