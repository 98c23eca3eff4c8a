/**
 * Calls cloud functions, for the gateway, for timers, and for functions that call each other. It keeps
 * the limits of the platform (size of event and result, time, calls at once) and its errors.
 */
import { randomUUID } from 'node:crypto'
import { type CallInFlight, type CallsInFlight, KILL_MOMENTS, type KillPoint } from './callsInFlight'
import { type FunctionDefinition, readDefinition } from './definition'
import { callEnvironment, LOCAL_APP_ID } from './environment'
import { eventTooLarge, functionDied, functionNotFound, resultTooLarge } from './errors'
import type { FunctionInstance } from './instance'
import { InstancePool } from './pool'

/** Who calls, and when. */
export interface CallAs {
  /** The calling person; none for timers. */
  openid?: string
  /** As the platform says it: `wx_client` (a phone), `wx_trigger` (a timer), `wx_client,scf` (a function). */
  source?: string
  /** Epoch milliseconds the function and `db.serverDate()` see; default: the local clock. */
  at?: number
}

export interface FunctionServiceOptions {
  functionsDir: string
  env: string
  calls: CallsInFlight
  /** Milliseconds the local clock is ahead of the machine's. */
  clockOffset: () => number
  startInstance: (definition: FunctionDefinition) => FunctionInstance
  /** Processes of one function at once. */
  mostInstances: number
}

/** Bytes of an event as JSON (platform limit for calls from a phone). */
const EVENT_LIMIT = 256 * 1024
/** Bytes of a result as JSON (error -604001 of the platform). */
const RESULT_LIMIT = 1024 * 1024

interface Deployed {
  definition: FunctionDefinition
  pool: InstancePool
}

export class FunctionService {
  private readonly deployed = new Map<string, Deployed>()
  /** Of older builds, while their last calls run. */
  private retired: InstancePool[] = []
  private closed = false
  private readonly kills: Array<KillPoint & { function?: string }> = []

  constructor(private readonly options: FunctionServiceOptions) {}

  /** The next call (of that function) loses its process at this point. Errors: RangeError on an unknown moment. */
  killNext(kill: KillPoint & { function?: string }): void {
    if (!KILL_MOMENTS.includes(kill.when)) throw new RangeError(`when is one of ${KILL_MOMENTS.join(', ')}`)
    this.kills.push(kill)
  }

  /** Processes alive now for a function. */
  instancesOf(name: string): number {
    return this.deployed.get(name)?.pool.size ?? 0
  }

  /**
   * Runs `main(event, context)` and answers its result as it looks after JSON.
   * Errors: FunctionError with the platform's codes.
   */
  async call(name: string, event: unknown, as: CallAs): Promise<unknown> {
    if (this.closed) throw functionDied()
    const { definition, pool } = this.deploy(name)
    const text = JSON.stringify(withCaller(event, as.openid))
    if (Buffer.byteLength(text) > EVENT_LIMIT) throw eventTooLarge()
    const result = await pool.use((instance) => this.runIn(instance, definition, text, as))
    if (Buffer.byteLength(result) > RESULT_LIMIT) throw resultTooLarge()
    return JSON.parse(result)
  }

  async close(): Promise<void> {
    this.closed = true
    const current = [...this.deployed.values()].map(({ pool }) => pool)
    await Promise.all([...current, ...this.retired].map((pool) => pool.close()))
  }

  private async runIn(
    instance: FunctionInstance,
    definition: FunctionDefinition,
    event: string,
    as: CallAs,
  ): Promise<string> {
    const call = this.options.calls.enter({
      definition,
      openid: as.openid,
      source: as.source ?? 'wx_client',
      clockOffset: as.at === undefined ? this.options.clockOffset() : as.at - Date.now(),
      kill: this.takeKill(definition.name),
    })
    call.killProcess = () => instance.kill()
    try {
      if (call.kill?.when === 'beforeMain') instance.kill()
      const result = await instance.run(workerCall(call, event, this.options.env), definition.timeoutSeconds)
      if (call.kill?.when !== 'afterMain') return result
      instance.kill()
      throw functionDied()
    } finally {
      this.options.calls.leave(call)
    }
  }

  private takeKill(name: string): KillPoint | undefined {
    const at = this.kills.findIndex((kill) => kill.function === undefined || kill.function === name)
    return at < 0 ? undefined : this.kills.splice(at, 1)[0]
  }

  private deploy(name: string): Deployed {
    const definition = readDefinition(this.options.functionsDir, name)
    if (!definition) throw functionNotFound()
    const before = this.deployed.get(name)
    if (before?.definition.version === definition.version) return before
    if (before) this.retire(before.pool)
    const pool = new InstancePool(() => this.options.startInstance(definition), this.options.mostInstances)
    const deployed = { definition, pool }
    this.deployed.set(name, deployed)
    return deployed
  }

  private retire(pool: InstancePool): void {
    pool.retire()
    this.retired = [...this.retired, pool].filter(({ size }) => size > 0)
  }
}

/** The platform adds who called to every event that comes from a person. */
function withCaller(event: unknown, openid: string | undefined): unknown {
  const fields = typeof event === 'object' && event !== null && !Array.isArray(event) ? event : {}
  return openid ? { ...fields, userInfo: { appId: LOCAL_APP_ID, openId: openid } } : fields
}

function workerCall(call: CallInFlight, event: string, env: string) {
  const environment = callEnvironment(call)
  const context = {
    callbackWaitsForEmptyEventLoop: false,
    memory_limit_in_mb: call.definition.memoryMegabytes,
    time_limit_in_ms: call.definition.timeoutSeconds * 1000,
    request_id: randomUUID(),
    environment: JSON.stringify({ ...environment, TCB_ENV: env, WX_APPID: LOCAL_APP_ID }),
    function_version: '$LATEST',
    function_name: call.definition.name,
    namespace: env,
  }
  return { id: call.token, event, context, environment, clockOffset: call.clockOffset }
}
