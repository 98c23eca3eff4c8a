import { refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { township } from '../../../domain/assessment/sheet'
import type { BoundContext } from '../../platform/context'
import { townshipSettings } from '../register'
import { beginSheet, newSheet } from './computeSheets'
import { setInUse } from './sheetRepo'

/** The township's check of itself, once a year; begun twice it is the same. */
export async function beginCheck({ year }: ParsedInput<'assessment.beginCheck'>, context: BoundContext) {
  const [set, { name }] = await Promise.all([setInUse('township'), townshipSettings()])
  if (!set) return refused('assessment.rulesUnknown')
  const self = { _id: township, name, village: '' }
  return beginSheet(context, newSheet(self, year, set, { kind: 'check' }, context.now))
}
