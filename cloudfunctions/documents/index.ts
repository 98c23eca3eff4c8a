/**
 * The function `documents`: makes the tables that go out and reads those that come in, alone with the libraries and the memory that takes
 * (docs/decisions/documents.md).
 */
import * as v from 'valibot'
import { refused } from '../../domain/contract/answer'
import { officeProblems } from '../../domain/contract/officeProblems'
import { learn } from '../../domain/contract/problems'
import { makeBriefs } from '../modules/brief'
import { asOneCall } from '../platform/oneCall'
import { callerIdentity } from '../platform/sdk'
import { makeDocument } from './makeDocument'
import { takeTemplate } from './takeTemplate'
import { workImport } from './workImport'

/** What rows of a table are refused for is said here. */
learn(officeProblems)

const id = v.pipe(v.string(), v.maxLength(64))
const order = v.union([
  v.object({ orderId: id }),
  v.object({ importId: id }),
  v.object({ briefIds: v.array(id) }),
  v.object({ templateId: id, fileId: v.pipe(v.string(), v.maxLength(300)) }),
])

/** Answers functions of ours only: a phone that calls it gets the refusal action.unknown, whatever it says. */
export const main = (event: unknown) => asOneCall(() => work(event))

async function work(event: unknown) {
  if (!callerIdentity().byFunction) return refused('action.unknown')
  const asked = v.parse(order, event)
  if ('orderId' in asked) return makeDocument(asked.orderId)
  if ('briefIds' in asked) return makeBriefs(asked.briefIds)
  return 'importId' in asked ? workImport(asked.importId) : takeTemplate(asked.templateId, asked.fileId)
}
