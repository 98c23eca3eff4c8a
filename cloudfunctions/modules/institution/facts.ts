/** Facts of the rules in force at the end of a period, by their names. */
import type { institutionFacts as named } from '../../../domain/summary/facts/institutions'
import { type Counted, listed, type Span } from '../../../domain/summary/fact'
import type { institutions } from '../../../domain/institution/institutions'
import type { StoredEntry } from '../../kit/register'
import { collection, command } from '../../platform/store'

const stored = collection<StoredEntry<typeof institutions.fields>>('institutions')

const mechanisms = ['meeting', 'supervision', 'patrol', 'disclosure', 'information']

export async function institutionFacts({ until }: Span, today: string): Promise<Counted<typeof named>> {
  const lastDay = until < today ? until : today
  const issued = await stored.readAll({ where: { active: true, issued: command.lte(lastDay) } })
  const inForce = issued.filter(({ validUntil }) => validUntil === null || validUntil >= lastDay)
  const oldestFirst = inForce.sort((a, b) => (a.issued ?? '').localeCompare(b.issued ?? ''))
  const of = (...kinds: readonly string[]) => {
    const found = oldestFirst.filter(({ kind }) => kind !== null && kinds.includes(kind))
    return listed(found.map(({ name, number }) => `《${name}》${number === '' ? '' : `（${number}）`}`))
  }
  return {
    workPlanNames: of('plan'),
    mechanismNames: of(...mechanisms),
    assessmentNames: of('assessment', 'reward'),
    cleaningPlanNames: of('cleaning'),
  }
}
