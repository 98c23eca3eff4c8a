/** Carries out a request under whatever bad network was ordered for it. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Request, Response } from 'express'
import type { NetworkFaults } from './networkFaults'

const DEFAULT_DELAY = 1000

/** `work` does the request and answers its JSON; it is not run when the request is lost before. */
export async function throughFaults(
  faults: NetworkFaults,
  words: string[],
  exchange: { request: Request; response: Response },
  work: () => Promise<unknown>,
): Promise<void> {
  const { request, response } = exchange
  const fault = faults.take(words)
  if (fault?.mode === 'delay') await wait(fault.ms ?? DEFAULT_DELAY)
  if (fault?.mode === 'dropBefore') return void request.socket.destroy()
  if (fault?.mode === 'error500')
    return void response.status(500).json({ errCode: -1, errMsg: 'system error' })
  const answer = await work()
  if (fault?.mode === 'dropAfter') return void request.socket.destroy()
  response.json(answer)
}
