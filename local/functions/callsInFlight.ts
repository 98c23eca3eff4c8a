/**
 * Which invocation an SDK request belongs to. Each call gets a token that the SDK sends with every
 * request (`wxCloudApiToken`); by it the database sees the call's time, an open API the calling person,
 * and a test can end a function's process before or after any request it makes.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { type AdminServer, CloudError } from '../wire/adminServer'
import type { FunctionDefinition } from './definition'

export const KILL_MOMENTS = ['beforeMain', 'afterMain', 'beforeRequest', 'afterRequest'] as const

/** Where a test wants the process of a call to die: around `main`, or around a request it makes. */
export interface KillPoint {
  when: (typeof KILL_MOMENTS)[number]
  /** For requests: which action; default any. With `afterRequest` the request is carried out first. */
  action?: RegExp
  /** For requests: which of the matching ones, from 1. */
  nth?: number
}

export interface CallInFlight {
  token: string
  definition: FunctionDefinition
  openid?: string
  source: string
  clockOffset: number
  kill?: KillPoint
  /** Ends the process that runs this call, as `kill -9` does. */
  killProcess: () => void
  /** What ends with the call, however it ends. */
  atEnd: (() => void)[]
}

export class CallsInFlight {
  private readonly calls = new Map<string, CallInFlight>()
  private readonly scope = new AsyncLocalStorage<CallInFlight | undefined>()

  enter(call: Omit<CallInFlight, 'token' | 'killProcess' | 'atEnd'>): CallInFlight {
    const entered = { ...call, token: randomUUID(), killProcess: () => {}, atEnd: [] }
    this.calls.set(entered.token, entered)
    return entered
  }

  leave(call: CallInFlight): void {
    this.calls.delete(call.token)
    for (const end of call.atEnd) end()
  }

  /** The call whose request is being answered right now, if a function made it. */
  current(): CallInFlight | undefined {
    return this.scope.getStore()
  }

  /** The same admin server, whose handlers know the call they are asked by. */
  around(server: AdminServer): AdminServer {
    const handle: AdminServer['handle'] = (action, handler) =>
      server.handle(action, (body, request) => {
        const call = this.calls.get(String(body.wxCloudApiToken ?? ''))
        return this.scope.run(call, () => interrupted(call, body, () => handler(body, request)))
      })
    return { ...server, handle }
  }
}

async function interrupted<T>(
  call: CallInFlight | undefined,
  body: Record<string, unknown>,
  handle: () => Promise<T>,
): Promise<T> {
  const when = call ? reached(call, String(body.action)) : undefined
  if (when === 'beforeRequest') {
    call?.killProcess()
    throw new CloudError('SYS_ERR', 'the function process ended before the request was handled')
  }
  const answer = await handle()
  if (when === 'afterRequest') call?.killProcess()
  return answer
}

/** Counts down to the request a test named; answers when it is this one. */
function reached(call: CallInFlight, action: string): KillPoint['when'] | undefined {
  const kill = call.kill
  if (!kill || kill.when === 'beforeMain' || kill.when === 'afterMain') return undefined
  if (kill.action && !kill.action.test(action)) return undefined
  const nth = kill.nth ?? 1
  call.kill = nth > 1 ? { ...kill, nth: nth - 1 } : undefined
  return nth > 1 ? undefined : kill.when
}
