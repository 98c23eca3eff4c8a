/** The fields of a collection that have a geo index; without one, nothing can be asked for by nearness. */
import { badQuery } from '../errors'
import type { Collection } from '../store/collection'

export function geoFieldsOf({ indexes }: Collection): string[] {
  const keys = indexes.flatMap(({ declaration }) => declaration.keys)
  return keys.filter(({ direction }) => direction === '2dsphere').map(({ name }) => name)
}

/** @throws DATABASE_REQUEST_FAILED as MongoDB words it */
export function needGeoIndex(collection: Collection, field: string | undefined): string {
  if (field !== undefined && geoFieldsOf(collection).includes(field)) return field
  throw badQuery('error processing query: unable to find index for $geoNear query')
}
