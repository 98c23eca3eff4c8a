/** Messages (消息): a person's own reminders to look back at, and which of them were seen. */
import { addDays, dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { Reminder, ReminderState } from '../../../domain/reminder/reminder'
import { wordsIn } from '../../../domain/reminder/templates'
import type { BoundContext } from '../../platform/context'
import { command } from '../../platform/store'
import { transact } from '../../platform/transact'
import { reminders } from '../reminder'

/** What was said, whether or not it arrived; neither what is still to come nor what turned out not to be needed. */
const told: readonly ReminderState[] = ['sent', 'noConsent', 'off', 'failed', 'unclear']
/** Days after which nobody is pointed to it any more. */
const newsDays = 7

/** What concerns one's own reports has another owner, and is not among it. */
const ownerOf = ({ caller }: BoundContext) => `p:${caller.personId}`

async function mine({ cursor, limit }: ParsedInput<'message.mine'>, context: BoundContext) {
  const own = { owner: ownerOf(context), state: command.in([...told]) }
  const found = await reminders.read({
    where: cursor === undefined ? own : command.and([own, before(cursor)]),
    order: [
      ['day', 'desc'],
      ['_id', 'desc'],
    ],
    limit: limit + 1,
  })
  const shown = found.slice(0, limit)
  const since = addDays(dayOf(context.now), -newsDays)
  const items = shown.map(({ _id: id, template, day, fields, page, readAt }) => {
    return { id, template, day, words: wordsIn(fields), page, unread: readAt === undefined && day > since }
  })
  return done({ items, next: found.length > limit ? cursorOf(shown[shown.length - 1]!) : null })
}

const cursorOf = ({ day, _id }: Reminder) => `${day}/${_id}`

function before(cursor: string) {
  const day = cursor.slice(0, 10)
  return command.or([{ day: command.lt(day) }, { day, _id: command.lt(cursor.slice(11)) }])
}

function read({ ids }: ParsedInput<'message.read'>, context: BoundContext) {
  const owner = ownerOf(context)
  // A mark in one's own list, as little of a record as a page turned.
  return transact({ ...context, ownRecord: true }, owner, async (transaction) => {
    for (const id of new Set(ids)) {
      const message = await transaction.get(reminders, id)
      if (message?.owner !== owner || message.readAt !== undefined) continue
      await transaction.update(reminders, id, { readAt: context.now })
    }
    return done({})
  })
}

export const messageHandlers = { 'message.mine': mine, 'message.read': read }
