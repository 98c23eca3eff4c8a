/** `$jsonSchema`: JSON Schema draft 4 as MongoDB knows it, with `bsonType` beside `type`. */
import Ajv from 'ajv'
import { Tag, tagOf } from '../keys/orderedBytes'

const NUMBERS = ['number', 'double', 'decimal']
const TYPES: Record<number, readonly string[]> = {
  [Tag.null]: ['null'],
  [Tag.string]: ['string'],
  [Tag.object]: ['object'],
  [Tag.array]: ['array'],
  [Tag.binary]: ['binData'],
  [Tag.objectId]: ['objectId'],
  [Tag.boolean]: ['bool', 'boolean'],
  [Tag.date]: ['date'],
  [Tag.regexp]: ['regex'],
}

function typesOf(value: unknown): readonly string[] {
  if (Number.isInteger(value)) return [...NUMBERS, 'int', 'long']
  return TYPES[tagOf(value)] ?? NUMBERS
}

const ajv = new Ajv({ validateSchema: false, unknownFormats: 'ignore', logger: false })
ajv.addKeyword('bsonType', {
  validate: (wanted: string | string[], value: unknown) =>
    typesOf(value).some((type) => [wanted].flat().includes(type)),
})

export function jsonSchemaValidator(schema: object): (document: unknown) => boolean {
  const validate = ajv.compile(schema)
  return (document) => validate(document) === true
}
