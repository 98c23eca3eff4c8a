/**
 * Every action with inputs made from its schema, some of them spoilt, by anyone: the answer is a value of the promised
 * shape or a problem from the list, never a failure of ours.
 */
import fc from 'fast-check'
import * as v from 'valibot'
import { type ActionName, contract, functionOf, wireVersion } from '../../../domain/contract/contract'
import type { Answer } from '../../../domain/contract/answer'
import { officeProblems } from '../../../domain/contract/officeProblems'
import { problems } from '../../../domain/contract/problems'
import { series } from '../../series'
import { entered } from '../report/reporting'
import { openTown, type Town, townTime } from '../town'
import { inputOf, spoilt } from './inputs'

let town: Town
let ids: string[] = []
beforeAll(async () => {
  town = await openTown()
  const reports = [await entered(town), await entered(town)]
  ids = [...reports, 'stream-1', 'pond-1', 'villageChief', 'office', 'environment', 'a-stream', 'new-1']
})
afterAll(() => town.close())

const actions = Object.keys(contract) as ActionName[]
const people = [
  'office',
  'office2',
  'headChief',
  'villageChief',
  'policeChief',
  'environment',
  'cleaner',
] as const
const callers = [...people, 'unbound', 'residentFuzz'] as const
/** ms between two calls: nobody is slowed down, and a day is over after some thousand. */
const pause = 20_000

interface Trial {
  readonly action: ActionName
  readonly input: unknown
  readonly who: (typeof callers)[number]
}

const trials = () =>
  fc.constantFrom(...actions).chain((action): fc.Arbitrary<Trial> => {
    const fits = inputOf(contract[action].input as never, ids)
    const input = fc.oneof({ weight: 2, arbitrary: fits }, { weight: 1, arbitrary: spoilt(fits) })
    return fc.record({ action: fc.constant(action), input, who: fc.constantFrom(...callers) })
  })

/** What is wrong with an answer, null when nothing is. */
function faultOf(action: ActionName, answer: Answer<unknown>): string | null {
  if (answer.ok) {
    const read = v.safeParse(contract[action].output, answer.value)
    return read.success ? null : `answers what the wire does not promise: ${read.issues[0].message}`
  }
  const { code } = answer.problem
  return code !== 'service.failed' && (code in problems || code in officeProblems) ? null : code
}

const { numRuns, seed } = series('calls')

it(
  'no call is answered with a failure of ours',
  async () => {
    let at = townTime()
    const faults: string[] = []
    for (const { action, input, who } of fc.sample(trials(), { numRuns, seed })) {
      at += pause
      const event = { action, input, sentAt: at, version: wireVersion }
      const answer = (await town.cloud.call(functionOf(action), event, {
        openid: town.as(who as never).openid,
        at,
      })) as never
      const fault = faultOf(action, answer)
      if (fault) faults.push(`${action} by ${who}: ${fault} ${JSON.stringify(input)?.slice(0, 300)}`)
    }
    expect(faults).toEqual([])
  },
  Math.max(120_000, numRuns * 300),
)
