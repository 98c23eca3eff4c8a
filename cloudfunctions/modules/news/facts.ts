/** Facts of what was sent upwards in a period. */
import type { newsItems } from '../../../domain/news/news'
import type { Counted, Span } from '../../../domain/summary/fact'
import type { newsFacts as named } from '../../../domain/summary/facts/news'
import type { StoredEntry } from '../../kit/register'
import { collection, command } from '../../platform/store'

const stored = collection<StoredEntry<typeof newsItems.fields>>('newsItems')

export async function newsFacts({ from, until }: Span): Promise<Counted<typeof named>> {
  const sent = await stored.readAll({
    where: { active: true, sent: command.gte(from).and(command.lte(until)) },
  })
  const of = (...kinds: readonly string[]) => sent.filter(({ kind }) => kind !== null && kinds.includes(kind))
  return {
    newsForms: of('form').length,
    newsSummaries: of('halfYear', 'yearEnd').length,
    news: of('news').length,
    newsInTime: sent.filter(({ sent: day, due }) => due === null || (day !== null && day <= due)).length,
  }
}
