/**
 * Every call of the wire passes here, in this order: size and shape, rate, who is calling, may they, the
 * handler, the audit line of a refusal. Bugs and failures of the platform are caught here, once.
 */
import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import type { Action } from '../../domain/contract/action'
import { done, refused, type Answer } from '../../domain/contract/answer'
import { wireVersion } from '../../domain/contract/version'
import type { Binding } from '../../domain/identity/person'
import { auditRefused } from './auditRefused'
import type { BoundContext, CallContext } from './context'
import { logCall, logFailure } from './log'
import { asOneCall } from './oneCall'
import { withinAll, withinHere } from './rate'
import { Refusal } from './refusal'
import { callerIdentity } from './sdk'
import { whoCalls } from './whoCalls'

type Table = Readonly<Record<string, Action>>

/** A handler for every action of the contract; a missing one does not compile. */
export type Handlers<C extends Table> = {
  readonly [N in keyof C]: (
    input: v.InferOutput<C[N]['input']>,
    context: C[N]['roles'] extends 'everyone' ? CallContext : BoundContext,
  ) => Promise<Answer<v.InferInput<C[N]['output']>>>
}

/** The zero character: no keyboard writes it, and stores and C libraries end a text at it. */
const zero = /(?<!\\)(?:\\\\)*\\u0000/

/** Half of a surrogate pair, as JSON.stringify writes it (ECMA-262, well-formed JSON.stringify). */
const halfLetter = /(?<!\\)(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/

/** Every action takes an object; a list would pass for one whose fields may all be absent. */
const anyInput = v.custom<object>((sent) => typeof sent === 'object' && sent !== null && !Array.isArray(sent))

const envelope = v.object({
  action: v.pipe(v.string(), v.maxLength(60)),
  input: anyInput,
  sentAt: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
  version: v.number(),
})

function mayCall(roles: Action['roles'], caller: Binding | null): Answer<null> {
  if (roles === 'everyone') return { ok: true, value: null }
  if (caller === null) return refused('identity.unbound')
  if (roles === 'bound' || roles.some((role) => caller.roles.includes(role))) return { ok: true, value: null }
  return refused('identity.forbidden')
}

/** First field that is wrong, by name only: what was typed is not echoed. */
function invalid(issues: readonly v.BaseIssue<unknown>[]): Answer<never> {
  const first = issues[0]
  return refused('input.invalid', first ? (v.getDotPath(first) ?? undefined) : undefined)
}

interface Meant {
  readonly action: Action
  /** As the action takes it. */
  readonly input: unknown
}

/** A phone that is newer than this cloud may say what only the next one understands. */
function understood(
  contract: Table,
  { action: name, input, version }: v.InferOutput<typeof envelope>,
): Answer<Meant> {
  const otherwise = (refusal: Answer<never>) =>
    version > wireVersion ? refused('service.updating') : refusal
  const action = Object.prototype.hasOwnProperty.call(contract, name) ? contract[name] : undefined
  if (!action) return otherwise(refused('action.unknown'))
  const written = JSON.stringify(input) ?? ''
  // No cloud takes these, of whatever day.
  if (halfLetter.test(written) || zero.test(written)) return refused('input.invalid')
  if (Buffer.byteLength(written) > action.maxBytes) return otherwise(refused('input.tooLarge'))
  const parsed = v.safeParse(action.input, input)
  return parsed.success ? done({ action, input: parsed.output }) : otherwise(invalid(parsed.issues))
}

async function answerTo<C extends Table>(
  { contract, handlers, prepare }: Door<C>,
  event: unknown,
  requestId: string,
) {
  const call = v.safeParse(envelope, event)
  if (!call.success) return refused('input.invalid')
  const { action: name, sentAt } = call.output
  const meant = understood(contract, call.output)
  if (!meant.ok) return meant
  const { action, input } = meant.value

  const now = Date.now()
  const { openid } = callerIdentity()
  if (!openid) return refused('identity.unbound')
  const byStranger = action.kind === 'command' && action.roles === 'everyone'
  const limit = { name, perMinute: action.perMinute }
  if (!withinHere(openid, limit, now)) return refused('rate.exceeded')
  // Asked together to save a trip; too often is said before anything else.
  const [within, caller] = await Promise.all([
    byStranger ? withinAll(openid, limit, now) : true,
    whoCalls(openid, now, action.roles),
    prepare(name, now),
  ])
  if (!within) return refused('rate.exceeded')
  const who = { openid, byClock: false, caller, unnamed: action.roles === 'everyone' }
  const context: CallContext = { action: name, now, sentAt, requestId, ...who }
  const permission = mayCall(action.roles, caller)
  if (!permission.ok) return auditRefusal(action, context, permission)
  const handler = handlers[name] as unknown as (
    input: unknown,
    context: CallContext,
  ) => Promise<Answer<unknown>>
  return auditRefusal(action, context, await handler(input, context))
}

/**
 * Told to the caller alone: in the function's log it looks like any answer, and the audit log has no line of it.
 * Otherwise both would say who of the office reported what lies there (docs/decisions/two-people.md).
 */
const between = 'identity.otherNeeded'

/** Refused commands about who one is, about the vault, or about others' work: someone tried what is not theirs. */
const worthALine = /^(identity|vault)\.|^report\.notYours$|^reward\.sameApprover$/

async function auditRefusal(action: Action, context: CallContext, answer: Answer<unknown>) {
  if (answer.ok || action.kind !== 'command' || !worthALine.test(answer.problem.code)) return answer
  if (answer.problem.code === between) return answer
  await auditRefused(context, answer.problem.code)
  return answer
}

/** What is refused whoever asks. */
const whoeverAsks = /^(input|action|rate|service|vault)\./

/**
 * As the function's log says it. What a stranger is refused may depend on whose a report is (following, withdrawing,
 * claiming), so of what everyone may ask the log has only what would be refused to anybody.
 */
function outcomeOf(contract: Table, action: string, answer: Answer<unknown>): string {
  if (answer.ok || answer.problem.code === between) return 'ok'
  const { code } = answer.problem
  const known = Object.prototype.hasOwnProperty.call(contract, action) ? contract[action] : undefined
  return known?.roles === 'everyone' && !whoeverAsks.test(code) ? 'ok' : code
}

interface Door<C extends Table> {
  readonly contract: C
  readonly handlers: Handlers<C>
  /** What this process must know before a handler of this action begins; never throws. */
  readonly prepare: (action: string, now: number) => Promise<unknown>
}

const nothing = async () => {}

/** The entry of a function that speaks the wire. */
export function dispatch<C extends Table>(
  contract: C,
  handlers: Handlers<C>,
  prepare: Door<C>['prepare'] = nothing,
) {
  const door = { contract, handlers, prepare }
  return async (event: unknown): Promise<Answer<unknown>> => {
    const began = Date.now()
    const requestId = randomUUID()
    const { action: asked } = Object(event) as { action?: unknown }
    const action = typeof asked === 'string' ? asked.slice(0, 60) : ''
    let answer: Answer<unknown>
    try {
      answer = await asOneCall(() => answerTo(door, event, requestId))
    } catch (error) {
      const refusal = error instanceof Refusal ? error.answer : null
      if (!refusal) logFailure(action, requestId, error)
      answer = refusal ?? refused('service.failed')
    }
    logCall({
      action,
      requestId,
      outcome: outcomeOf(contract, action, answer),
      milliseconds: Date.now() - began,
    })
    return answer
  }
}
