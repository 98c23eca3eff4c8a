/** What a tour of screenshots is made of: a person, the looks, and the stops or steps. */
import type { LocalCloud } from '../../../local'
import type { Look, Studio } from './studio'

export interface Tour {
  readonly person: string
  readonly looks: readonly Look[]
  tell(studio: Studio, cloud: LocalCloud): Promise<void>
}

export type Stop = readonly [name: string, page: string, words: string | RegExp]

export const phones: readonly Look[] = ['phone', 'small', 'large']
export const everywhere: readonly Look[] = [...phones, 'desktop']

/** Pages one after the other, each opened anew. */
export function stops(list: (cloud: LocalCloud) => readonly Stop[]): Tour['tell'] {
  return async ({ visit, shoot }, cloud) => {
    for (const [name, page, words] of list(cloud)) {
      await visit(page)
      await shoot(name, words)
    }
  }
}

/** Id of the first document that answers a query. */
export function idOf(cloud: LocalCloud, collection: string, query: Record<string, unknown>): string {
  const [found] = cloud.database.find(collection, query, { limit: 1 })
  if (!found) throw new Error(`the demo has no ${collection} with ${JSON.stringify(query)}`)
  return String(found._id)
}
