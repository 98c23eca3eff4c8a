import { done } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { counts } from '../../../../domain/patrol/patrol'
import { ledgerOf } from './ledger'
import { patrols } from '../store/patrolRepo'

/** What the figures don't need is most of a patrol. */
const heavy = [
  'photos',
  'explanation',
  'review',
  'earlier',
  'assessment.covered',
  'assessment.gaps',
  'assessment.findings',
]

export async function totals(ledger: ParsedInput<'patrol.totals'>) {
  const [people, reaches] = [new Set<string>(), new Set<string>()]
  const sum = { patrols: 0, counted: 0, distance: 0, problems: 0 }
  for await (const page of patrols.pages({ where: ledgerOf(ledger), without: heavy }, 'key')) {
    for (const { personId, reachId, status, assessment, checklist } of page) {
      people.add(personId)
      reaches.add(reachId)
      sum.patrols += 1
      sum.counted += Number(counts(status))
      sum.distance += assessment.distance
      sum.problems += checklist.length
    }
  }
  return done({ ...sum, people: people.size, reaches: reaches.size })
}
