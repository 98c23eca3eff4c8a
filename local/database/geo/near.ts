/** The order that `$nearSphere` and `$near` give to a query: nearest first. */
import type { Document } from '../ejson'
import { pathValues } from '../keys/pathValues'
import { distanceTo, isGeometry } from './geometry'
import { readNear, type Near } from './operators'

export interface NearField extends Near {
  field: string
}

/** The near condition of a query, also inside `$and`; a query may have only one. */
export function nearOf(query: Document): NearField | undefined {
  for (const [field, condition] of Object.entries(query)) {
    if (field === '$and') {
      for (const part of condition) {
        const near = nearOf(part)
        if (near) return near
      }
    }
    const near = condition?.$nearSphere ?? condition?.$near
    if (near) return { field, ...readNear(near) }
  }
  return undefined
}

export function nearestFirst<T>(items: T[], near: NearField, documentOf: (item: T) => Document): T[] {
  return items
    .map((item) => ({ item, metres: metresTo(near, documentOf(item)) }))
    .sort((a, b) => a.metres - b.metres)
    .map(({ item }) => item)
}

/** Metres to the nearest shape at the field; Infinity if there is none. */
export function metresTo({ field, centre }: Pick<NearField, 'field' | 'centre'>, document: Document): number {
  const shapes = pathValues(document, field).values.filter(isGeometry)
  return Math.min(Infinity, ...shapes.map((shape) => distanceTo(centre, shape)))
}
