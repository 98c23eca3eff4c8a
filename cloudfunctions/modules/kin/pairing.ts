/** How two phones agree: the chief shows six digits, the relative says who he is, the chief says yes. */
import { randomInt } from 'node:crypto'
import { dayOf } from '../../../domain/calendar/day'
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { codeLasts, type Kinship, lastsUntil } from '../../../domain/kin/kinship'
import type { BoundContext, CallContext } from '../../platform/context'
import { withinDay } from '../../platform/rate'
import { transact } from '../../platform/transact'
import { assignmentsOf } from '../register'
import { digitsId, isOfOffice, kinships, over, standing } from './kinRepo'

/** Of a million codes few hold at a time; who tries more than this a day is not reading them from a phone. */
const triesADay = 20

export async function mine(_: object, { caller, now }: BoundContext) {
  const kinship = await kinships.get(caller.personId)
  const shown = kinship && (await stateNow(kinship, now))
  if (!kinship || !shown) return done({ kinship: null })
  const { name, relation, askedAt, acts } = kinship
  const until = shown === 'agreed' ? lastsUntil(kinship) : null
  return done({ kinship: { state: shown, name, relation, askedAt, until, acts: [...acts] } })
}

/** What of it still holds; a question that nobody answered in ten minutes has to be asked anew. */
async function stateNow(kinship: Kinship, now: number) {
  const { state, codeUntil, askedAt } = kinship
  if (state === 'agreed') return (await standing(kinship, now)) && state
  if (state === 'offered') return now < codeUntil ? state : null
  return state === 'asked' && now < askedAt + codeLasts ? state : null
}

export async function offer(_: object, context: BoundContext) {
  const { caller, openid, now } = context
  if ((await assignmentsOf(caller.personId, dayOf(now))).length === 0)
    return refused('register.assignmentUnknown')
  const seen = await kinships.get(caller.personId)
  if (seen && (await standing(seen, now))) return refused('kin.already')
  const code = await freeCode()
  const until = now + codeLasts
  return transact(context, caller.personId, async (transaction) => {
    const before = await transaction.get(kinships, caller.personId)
    // Agreed to between our reading and now.
    if (before?.state === 'agreed' && before.agreedAt !== seen?.agreedAt) return refused('kin.already')
    await transaction.set(kinships, {
      ...{ _id: caller.personId, chiefName: caller.name, chief: openid, helper: null, state: 'offered' },
      ...{
        code: digitsId(code),
        codeUntil: until,
        forgetAfter: until,
        name: '',
        relation: null,
        askedAt: 0,
        agreedAt: 0,
        acts: [],
      },
    })
    return done({ code, until })
  })
}

async function freeCode(): Promise<string> {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const taken = await kinships.read({ where: { code: digitsId(code) }, limit: 1 })
  return taken.length === 0 ? code : freeCode()
}

export async function look({ code }: ParsedInput<'kin.look'>, context: CallContext) {
  const found = await offered(code, context)
  return found.ok ? done({ chiefName: found.value.chiefName }) : found
}

/** The chief whose phone shows these digits now. */
async function offered(code: string, context: CallContext): Promise<Answer<Kinship>> {
  const { openid, now } = context
  if (!(await withinDay(openid, 'kin', triesADay, now))) return refused('kin.tooManyTries')
  const [kinship] = await kinships.read({ where: { code: digitsId(code) }, limit: 1 })
  if (!kinship || !holds(kinship, kinship.code, openid, now)) return refused('kin.codeWrong')
  if (kinship.chief === openid) return refused('kin.self')
  return (await isOfOffice(context)) ? refused('kin.office') : done(kinship)
}

function holds(
  { code, codeUntil, state, helper }: Kinship,
  asked: string | null,
  openid: string,
  now: number,
) {
  const mineAlready = state === 'asked' && helper === openid
  return code === asked && now < codeUntil && (state === 'offered' || mineAlready)
}

export async function ask({ code, name, relation }: ParsedInput<'kin.ask'>, context: CallContext) {
  const { openid, now } = context
  const found = await offered(code, context)
  if (!found.ok) return found
  const chiefId = found.value._id
  return transact({ ...context, writtenAs: `kin:${chiefId}` }, chiefId, async (transaction) => {
    const kinship = await transaction.get(kinships, chiefId)
    if (!kinship || !holds(kinship, digitsId(code), openid, now)) return refused('kin.codeWrong')
    if (kinship.state === 'asked') return done({ chiefId })
    await transaction.update(kinships, chiefId, {
      state: 'asked',
      helper: openid,
      name,
      relation,
      askedAt: now,
    })
    return done({ chiefId })
  })
}

export async function confirm({ askedAt, agreed }: ParsedInput<'kin.confirm'>, context: BoundContext) {
  const { caller, now } = context
  return transact(context, caller.personId, async (transaction) => {
    const kinship = await transaction.get(kinships, caller.personId)
    if (!kinship || kinship.askedAt !== askedAt) return refused('kin.moved')
    if (kinship.state === (agreed ? 'agreed' : 'ended')) return done({})
    if (kinship.state !== 'asked' || now >= askedAt + codeLasts) return refused('kin.moved')
    const said = agreed
      ? ({ state: 'agreed', agreedAt: now, code: null, forgetAfter: lastsUntil({ agreedAt: now }) } as const)
      : over
    await transaction.update(kinships, caller.personId, said)
    return done({})
  })
}
