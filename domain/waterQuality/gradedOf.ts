/** What the cloud makes of a reading: its figures as they are kept, its class, what exceeds the target, black or not. */
import type { ValuesOf } from '../register/kit/fields'
import { type BlackGrade, ruralBlackGrade, urbanBlackGrade } from './blackOdor'
import { type Amounts, type Exceeding, gradeOf, rankOf } from './grade'
import { items, itemNames, type ItemName } from './items'
import { readMeasured } from './measured'
import type { QualityPolicy } from './policy'
import type { Reading } from './readings'
import type { sections } from './sections'

export type Section = Pick<ValuesOf<typeof sections.fields>, 'name' | 'reachId' | 'target' | 'body' | 'black'>

const named = (names: readonly ItemName[]) => names.map((name) => items[name].title).join('、')

/** 「氨氮（0.25 倍）」; of oxygen and pH no times are said. */
const exceedingWords = (exceeding: readonly Exceeding[]) =>
  exceeding
    .map(({ item, times }) => `${items[item].title}${times === null ? '' : `（${times} 倍）`}`)
    .join('、')

function measuredIn(reading: Pick<Reading, ItemName>) {
  const read = itemNames.map((name) => [name, readMeasured(name, reading[name])] as const)
  return read.flatMap(([name, found]) => (found && 'amount' in found ? [[name, found] as const] : []))
}

/** The figures of a reading that can be drawn or counted with. */
const amountsOf = (reading: Pick<Reading, ItemName>): Amounts =>
  Object.fromEntries(measuredIn(reading).map(([name, { amount }]) => [name, amount]))

/** `reading`: without troubles, of this section. */
export function gradedOf(
  reading: Pick<Reading, ItemName>,
  { name, reachId, target, body, black }: Section,
  policy: QualityPolicy,
): Partial<Reading> {
  const amounts = amountsOf(reading)
  const graded = target && gradeOf(amounts, body, target, policy)
  const kept = Object.fromEntries(itemNames.map((each) => [each, '']))
  const written = Object.fromEntries(measuredIn(reading).map(([each, found]) => [each, found.written]))
  return {
    ...kept,
    ...written,
    ...{ sectionName: name, reachId, target },
    grade: graded?.grade ?? null,
    of: graded?.of ?? null,
    decisive: graded ? named(graded.decisive) : '',
    exceeding: graded ? exceedingWords(graded.exceeding) : '',
    met: graded && target ? (rankOf(graded.grade) <= rankOf(target) ? 'yes' : 'no') : null,
    black: blackOf(black, amounts, policy),
  }
}

function blackOf(by: Section['black'], amounts: Amounts, { rural }: QualityPolicy): BlackGrade | null {
  if (by === 'urban') return urbanBlackGrade(amounts)
  return by === 'rural' ? ruralBlackGrade(amounts, rural) : null
}
