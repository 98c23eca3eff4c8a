/** The head chief's Monday card: what is asked, the one tap that answers it, and what the office then explains. */
import { addDays, dayOf, startOfDay } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { WaitingItem } from '../../../domain/desk/waiting'
import { mondayOf, type WeekAnswer, weekAnswerId } from '../../../domain/desk/week'
import type { BoundContext } from '../../platform/context'
import { collection } from '../../platform/store'
import { transact } from '../../platform/transact'
import { type Posts, walkedInWeek } from '../patrol'
import { closedBetween } from '../report'

const weekAnswers = collection<WeekAnswer>('weekAnswers')

/** What the cockpit says of it to this caller: the question to a head chief, what is to be explained to the office. */
export async function weekOf({ caller, now }: BoundContext, posts: Promise<Posts>) {
  const monday = mondayOf(dayOf(now))
  const toExplain = caller.roles.includes('office') ? await unexplained() : []
  const asked = toExplain.map(({ monday, personId, name }) => ({ monday, personId, name }))
  if (!caller.roles.includes('headChief')) return { week: null, said: [], asked }
  const own = await weekAnswers.getMany(
    [monday, addDays(monday, -7)].map((each) => weekAnswerId(each, caller.personId)),
  )
  const said = own.flatMap(({ monday, word, reply }) =>
    word === 'explain' && !reply?.seenAt ? [{ monday, by: reply?.by ?? '', text: reply?.text ?? null }] : [],
  )
  const answered = own.some((each) => each.monday === monday)
  return { week: answered ? null : await lastWeek(monday, posts), said, asked }
}

async function lastWeek(monday: string, posts: Promise<Posts>) {
  const first = addDays(monday, -7)
  const [walks, closed] = await Promise.all([
    walkedInWeek(first, posts),
    closedBetween(startOfDay(first), startOfDay(monday)),
  ])
  return { monday, ...walks, closed }
}

/** Few at any time: a head chief asks once a week. */
const unexplained = () => weekAnswers.readAll({ where: { word: 'explain', reply: null } })

/** The question of this week, or what was explained of an earlier one. */
export async function answerWeek({ monday, word }: ParsedInput<'desk.answerWeek'>, context: BoundContext) {
  const { caller, now } = context
  const id = weekAnswerId(monday, caller.personId)
  return transact(context, id, async (transaction) => {
    const before = await transaction.get(weekAnswers, id)
    if (before?.reply && word === 'seen') {
      if (!before.reply.seenAt)
        await transaction.update(weekAnswers, id, { reply: { ...before.reply, seenAt: now } })
      return done({})
    }
    // The first word holds: a second tap, or the same card on another screen, changes nothing.
    if (before) return done({})
    if (monday !== mondayOf(dayOf(now))) return refused('desk.weekOver')
    const { personId, name } = caller
    await transaction.set(weekAnswers, { _id: id, monday, personId, name, word, at: now, reply: null })
    return done({})
  })
}

export async function explainWeek(
  { monday, personId, text }: ParsedInput<'desk.explainWeek'>,
  context: BoundContext,
) {
  const { caller, now } = context
  if (personId === caller.personId) return refused('identity.otherNeeded')
  const id = weekAnswerId(monday, personId)
  return transact(context, id, async (transaction) => {
    const asked = await transaction.get(weekAnswers, id)
    if (asked?.word !== 'explain') return refused('desk.weekUnknown')
    if (asked.reply) return asked.reply.text === text ? done({}) : refused('desk.weekExplained')
    await transaction.update(weekAnswers, id, { reply: { text, by: caller.name, at: now, seenAt: null } })
    return done({})
  })
}

/** Since Monday; one working day is enough for a word. */
const late = 86_400_000

export async function waitingWeeks({ caller, now }: BoundContext): Promise<WaitingItem[]> {
  if (!caller.roles.includes('office')) return []
  return (await unexplained()).map(({ _id, name, at }) => ({
    ...{
      key: `week ${_id}`,
      kind: '总河长',
      title: `${name}请河长办说明上周情况`,
      detail: '写两三句，他在首页看到',
    },
    ...{ at, late: now - at > late, url: '/office/desk/cockpit' },
  }))
}
