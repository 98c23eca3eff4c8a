/**
 * Sends what is due through WeChat, at most once each: marked as being sent before WeChat is asked, settled after.
 * What was cut off in between stays unclear and is not repeated. Marked and settled many at once: about one and a half
 * requests a message.
 */
import { randomUUID } from 'node:crypto'
import { afterSending, type Reminder, type SendOutcome } from '../../../domain/reminder/reminder'
import { changeMany } from '../../platform/changeMany'
import { type Job, queue } from '../../kit/jobs'
import type { CallContext } from '../../platform/context'
import { sendMessage } from '../../platform/sdk'
import { command } from '../../platform/store'
import { identitiesOf } from './owner'
import { reminders, type TemplateIds, templateIds } from './reminderRepo'
import { withConsentOwners } from './reporterConsents'
import { settle } from './settle'
import { keyOf, type Township, turnsOf } from './turnsOf'
import { correctConsent, spendConsent } from './spendConsent'

/** Sent side by side: WeChat takes some 100 ms each. */
const lanes = 16
/** How long a sending may take before it counts as cut off, ms; a call of the clock lives 60 s. */
const lease = 5 * 60_000

/** The job; `townshipOf`: what other modules know of it when the sending begins. */
export function reminderDelivery(townshipOf: () => Promise<Township>): Job {
  return queue({
    name: 'deliverReminders',
    title: '一条个人提醒没能发出',
    over: reminders,
    due: (now) => ({ nextAt: command.lte(now).and(command.gt(0)) }),
    order: [['nextAt', 'asc']],
    // A clock that is killed leaves at most so many unclear.
    atOnce: 50,
    rounds: Infinity,
    together: async (due, { context }) => {
      const [{ ids }, township] = await Promise.all([templateIds(), townshipOf()])
      for (const some of oneOfAKind(await withConsentOwners(context, due)))
        await deliverSome(context, township, ids, some)
    },
  })
}

/** One consent, one message: a second one of the same kind waits for the next round. */
function oneOfAKind(due: readonly Reminder[]): Reminder[][] {
  const rounds: Map<string, Reminder>[] = []
  for (const each of due) {
    const free = rounds.find((round) => !round.has(keyOf(each)))
    if (free) free.set(keyOf(each), each)
    else rounds.push(new Map([[keyOf(each), each]]))
  }
  return rounds.map((round) => [...round.values()])
}

async function deliverSome(
  context: CallContext,
  township: Township,
  ids: TemplateIds['ids'],
  due: readonly Reminder[],
): Promise<void> {
  const { now } = context
  const turns = await turnsOf(due, ids, now, township)
  const standing = turns.flatMap(({ turn }) => (turn === 'send' ? [] : [turn]))
  for (const state of ['waiting', 'sending'] as const) {
    const wereSo = standing.filter(({ _id }) => due.find((each) => each._id === _id)?.state === state)
    if (wereSo.length > 0) await settle(wereSo, { state, nextAt: command.lte(now) })
  }
  const going = turns.flatMap(({ reminder, turn }) => (turn === 'send' ? [reminder] : []))
  if (going.length > 0) await send(context, await withConsentOwners(context, await claim(going, now)), ids)
}

/** Marks them as being sent by us alone; answers those that nobody else has taken. */
async function claim(going: readonly Reminder[], now: number): Promise<Reminder[]> {
  const mark = randomUUID()
  const _id = command.in(going.map((each) => each._id))
  const sending = { state: 'sending', claim: mark, tries: command.inc(1), nextAt: now + lease } as const
  await changeMany(reminders, { _id, state: 'waiting', nextAt: command.lte(now) }, sending)
  return reminders.read({ where: { _id, claim: mark }, limit: going.length })
}

async function send(context: CallContext, claimed: readonly Reminder[], ids: TemplateIds['ids']) {
  if (claimed.length === 0) return
  await spendConsent(claimed)
  const identities = await identitiesOf(context, claimed)
  const waiting = [...claimed]
  const sent: { reminder: Reminder; outcome: SendOutcome }[] = []
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      sent.push({ reminder: next, outcome: await sendOne(next, ids, identities.get(next.owner) ?? null) })
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  const stands = sent.map(({ reminder, outcome }) => afterSending(reminder, outcome, Date.now()))
  await settle(stands, { state: 'sending', claim: claimed[0]!.claim })
  await correctConsent(sent)
}

function sendOne(
  { template, page, fields }: Reminder,
  ids: TemplateIds['ids'],
  openid: string | null,
): Promise<SendOutcome> {
  if (openid === null) return Promise.resolve('notBound')
  return sendMessage({ openid, templateId: ids[template]!, page, fields })
}
