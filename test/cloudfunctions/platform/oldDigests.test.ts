/**
 * Digests of submissions used to be plain SHA-256. What was submitted then and is sent again now is the same
 * submission, before the clock has keyed its digest and after.
 */
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { contract } from '../../../domain/contract/contract'
import { rewrite } from '../oldState'
import { newId, onStream, submission } from '../report/reporting'
import { openTown, type Town } from '../town'
import { walk } from '../walks'

type Name = 'report.submit' | 'report.enter' | 'patrol.submit'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const stored = (collection: string, id: string) => {
  const [found] = town.cloud.database.find(collection, { _id: id })
  return found as { _id: string; digest: string }
}

/** As the version before would have stored it. */
async function asBefore(collection: string, id: string, action: Name, input: object) {
  const parsed = v.parse(contract[action].input, input)
  const digest = createHash('sha256').update(JSON.stringify(parsed)).digest('hex')
  await rewrite(town, collection, id, (document) => ({ ...document, digest }))
  expect(stored(collection, id).digest).toBe(digest)
}

it('a patrol that was submitted before is answered with its receipt, and is there once', async () => {
  const input = walk()
  const chief = town.as('villageChief')
  const receipt = await chief.get('patrol.submit', input)
  await asBefore('patrols', input.patrolId, 'patrol.submit', input)
  expect(await chief.get('patrol.submit', input)).toEqual(receipt)
  expect(await chief.refusal('patrol.submit', { ...input, note: '别的话' })).toBe('submission.conflict')
  expect(town.cloud.database.find('patrols', {})).toHaveLength(1)
})

it("a resident's report too, and one the office entered", async () => {
  const input = await submission(town)
  const me = town.as('residentOfThen')
  const receipt = await me.get('report.submit', input)
  await asBefore('reports', input.reportId, 'report.submit', input)
  expect(await me.get('report.submit', input)).toEqual(receipt)
  expect(await me.refusal('report.submit', { ...input, text: '别的话' })).toBe('submission.conflict')

  const words = { category: 'outlet', text: '群众来电反映', source: 'hotline', photos: [] } as const
  const call = { reportId: newId(), ...words, photos: [], place: onStream(30) }
  const answer = await town.as('office').get('report.enter', call)
  await asBefore('reports', call.reportId, 'report.enter', call)
  expect(await town.as('office').get('report.enter', call)).toEqual(answer)
  expect(town.cloud.database.find('reports', {})).toHaveLength(2)
})

it('what is stored cannot be found by trying: the plain digest of the input stands nowhere', async () => {
  const input = await submission(town, { contact: '19900001111', place: onStream(5) })
  await town.as('residentKeyed').get('report.submit', input)
  const parsed = v.parse(contract['report.submit'].input, input)
  const plain = createHash('sha256').update(JSON.stringify(parsed)).digest('hex')
  expect(stored('reports', input.reportId).digest).toMatch(/^k[0-9a-f]{64}$/)
  expect(stored('reports', input.reportId).digest).not.toContain(plain)
})
