/**
 * The phones of the demo's people: each call goes through the cloud function `api` like one from the field, at the
 * time it is said to have happened.
 */
import type { Answer } from '../domain/contract/answer'
import {
  type ActionName,
  type Envelope,
  type Input,
  type Output,
  functionOf,
  wireVersion,
} from '../domain/contract/contract'
import { officeProblems } from '../domain/contract/officeProblems'
import { learn, mayRetry, type ProblemCode } from '../domain/contract/problems'
import type { LocalCloud } from '../local'
import { DEFAULT_ENV } from '../local/options'
import { fileIdOf } from '../local/storage/fileId'
import type { WantedPhoto } from './history/submission'
import { demoPhoto } from './images'
import { openidOf } from './township/personas'

/** What the demo needs of the local cloud. */
export type DemoCloud = Pick<
  LocalCloud,
  'call' | 'database' | 'openApi' | 'payments' | 'url' | 'clock' | 'setPersonas'
>

export interface Phone {
  /** Throws when the call is refused: the demo only does what is allowed. */
  call<N extends ActionName>(action: N, input: Input<N>): Promise<Output<N>>
  /** The same, but one refusal is fine: the work was done before, or is not needed. */
  callUnless<N extends ActionName>(allowed: ProblemCode, action: N, input: Input<N>): Promise<void>
}

export interface Phones {
  /** The phone of a person of the roster, at an instant in epoch milliseconds. */
  as(personId: string, at: number): Phone
  /** Takes a picture and stores it; answers its file id. */
  upload(photo: WantedPhoto): Promise<string>
  /** File id that a picture uploaded to this cloud path has. */
  addressOf(path: string): string
}

// Its people work at desks too: what a phone does not know it tries again.
learn(officeProblems)

/** Two people changing the same count at once may both be sent back; the next try goes through. */
const MOST_TRIES = 6
const PAUSE = 50

export function phonesOf(cloud: DemoCloud): Phones {
  return {
    as: (personId, at) => ({
      call: async (action, input) => valueOf(action, await ask(cloud, personId, at, action, input)),
      async callUnless(allowed, action, input) {
        const answer = await ask(cloud, personId, at, action, input)
        if (answer.ok || answer.problem.code !== allowed) valueOf(action, answer)
      },
    }),
    upload: (photo) => upload(cloud, photo),
    addressOf: (path) => fileIdOf(DEFAULT_ENV, path),
  }
}

async function ask<N extends ActionName>(
  cloud: DemoCloud,
  personId: string,
  at: number,
  action: N,
  input: Input<N>,
): Promise<Answer<Output<N>>> {
  const envelope: Envelope<N> = { action, input, sentAt: at, version: wireVersion }
  for (let tries = 1; ; tries++) {
    const answer = (await cloud.call(functionOf(action), envelope, {
      openid: openidOf({ id: personId }),
      at,
    })) as Answer<Output<N>>
    if (answer.ok || !mayRetry(answer.problem) || tries === MOST_TRIES) return answer
    await new Promise((resolve) => setTimeout(resolve, PAUSE * tries))
  }
}

function valueOf<T>(action: string, answer: Answer<T>): T {
  if (answer.ok) return answer.value
  throw new Error(`${action} was refused: ${answer.problem.code} ${answer.problem.detail ?? ''}`)
}

async function upload({ url }: DemoCloud, { scene, seed, path }: WantedPhoto): Promise<string> {
  const body = new Uint8Array(demoPhoto(scene, seed))
  const headers = { 'content-type': 'image/png' }
  const response = await fetch(`${url}/upload?path=${encodeURIComponent(path)}`, {
    method: 'POST',
    body,
    headers,
  })
  const { fileID, errMsg } = (await response.json()) as { fileID?: string; errMsg?: string }
  if (!fileID) throw new Error(`photo ${path} was not stored: ${errMsg}`)
  return fileID
}
