/** `$geoNear`: nearest first, each with its distance in metres (times `distanceMultiplier`). */
import type { Document } from '../ejson'
import { badQuery } from '../errors'
import { geoFieldsOf, needGeoIndex } from '../geo/fields'
import { isGeometry } from '../geo/geometry'
import { metresTo } from '../geo/near'
import { find } from '../query/find'
import type { Collection } from '../store/collection'
import type { Stage } from './stages'

export function geoNear(collection: Collection, specification: Stage): Document[] {
  const { near, distanceField, query = {}, includeLocs, distanceMultiplier = 1 } = specification
  if (!isGeometry(near)) throw badQuery("$geoNear requires a 'near' option of type Point")
  if (typeof distanceField !== 'string')
    throw badQuery("$geoNear requires a 'distanceField' option as a String")
  const field = needGeoIndex(collection, specification.key ?? geoFieldsOf(collection)[0])
  const condition = {
    $nearSphere: {
      $geometry: near,
      $minDistance: specification.minDistance,
      $maxDistance: specification.maxDistance,
    },
  }
  const limit = specification.limit ?? specification.num ?? Infinity
  const found = find(collection, { $and: [query, { [field]: condition }] }, { limit })
  return found.map(({ document }) => {
    const metres = metresTo({ field, centre: near.coordinates }, document)
    const result = setPath(document, distanceField, metres * distanceMultiplier)
    return includeLocs ? setPath(result, includeLocs, document[field]) : result
  })
}

function setPath(document: Document, path: string, value: unknown): Document {
  const [name, ...rest] = path.split('.') as [string, ...string[]]
  return {
    ...document,
    [name]: rest.length > 0 ? setPath(document[name] ?? {}, rest.join('.'), value) : value,
  }
}
