/**
 * The function `pictures`: draws one uploaded photo anew, alone with what strangers uploaded. It knows no key and
 * touches no data, and may die of a photo without anything else dying (docs/decisions/photos.md).
 */
import * as v from 'valibot'
import { refused } from '../../domain/contract/answer'
import { callerIdentity } from '../platform/sdk'
import { cleanUpload } from './cleanUpload'

const order = v.object({
  address: v.pipe(v.string(), v.url(), v.maxLength(2000)),
  path: v.pipe(v.string(), v.regex(/^[a-z\d]+(\/[a-z\d]+)*\.jpg$/)),
  until: v.number(),
})

/** Answers functions of ours only: a phone that calls it gets the refusal action.unknown, whatever it says. */
export async function main(event: unknown) {
  if (!callerIdentity().byFunction) return refused('action.unknown')
  return cleanUpload(v.parse(order, event))
}
