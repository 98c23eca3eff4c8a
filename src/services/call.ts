/**
 * The one road to the cloud's actions, typed by the contract. It never throws: when no answer comes back the
 * caller gets a problem that says whether trying again can help.
 */
import { refused, type Answer } from '@domain/contract/answer'
import type { ActionName, Envelope, Input, Output } from '@domain/contract/contract'
import { functionOf } from '@domain/contract/functionOf'
import { wireVersion } from '@domain/contract/version'
import { isOnline } from '@/device/network'
import { cloud } from './cloud'
import { learnCloudTime } from './cloudClock'

/** Longer than a cold start and a slow upload of 120 KB; after it nobody waits with the phone in hand. */
const PATIENCE_MS = 20_000

export async function call<N extends ActionName>(
  action: N,
  input: Input<N>,
  sentAt = Date.now(),
): Promise<Answer<Output<N>>> {
  if (!(await isOnline())) return refused('network.offline')
  const envelope: Envelope<N> = { action, input, sentAt, version: wireVersion }
  try {
    const answer = await withPatience(cloud.callFunction(functionOf(action), envelope))
    if (!isAnswer<Output<N>>(answer)) return refused('service.failed')
    learnFrom(answer)
    return answer
  } catch {
    return refused('network.unclear')
  }
}

/** Some answers say when they were given. */
function learnFrom(answer: Answer<unknown>): void {
  if (!answer.ok || typeof answer.value !== 'object' || answer.value === null) return
  if ('now' in answer.value && typeof answer.value.now === 'number') learnCloudTime(answer.value.now)
}

function isAnswer<T>(answer: unknown): answer is Answer<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer
}

function withPatience<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
