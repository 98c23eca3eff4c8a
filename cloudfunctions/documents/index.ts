/**
 * The function `documents`: makes the tables that go out, alone with the libraries and the memory that takes
 * (docs/decisions/documents.md).
 */
import * as v from 'valibot'
import { refused } from '../../domain/contract/answer'
import { callerIdentity } from '../platform/sdk'
import { makeDocument } from './makeDocument'

const order = v.object({ orderId: v.pipe(v.string(), v.maxLength(64)) })

/** Answers functions of ours only: a phone that calls it gets the refusal action.unknown, whatever it says. */
export async function main(event: unknown) {
  if (!callerIdentity().byFunction) return refused('action.unknown')
  return makeDocument(v.parse(order, event).orderId)
}
