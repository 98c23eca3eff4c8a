import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { reminderStates } from '../../../domain/reminder/reminder'
import { wordsIn } from '../../../domain/reminder/templates'
import { command } from '../../platform/store'
import { reminders } from './reminderRepo'

/**
 * What went to people of the register. A reporter's is not among it: whether it arrived hangs on what that person
 * allowed, so it would tell two reporters apart.
 */
const toPeople = command.gte('p:').and(command.lt('p;'))

/** What was sent to whom on a day, to reporters left out. */
export async function reminderLog({ day, state, cursor, limit }: ParsedInput<'reminder.log'>) {
  const where = {
    day,
    owner: toPeople,
    ...(state ? { state } : {}),
    ...(cursor === undefined ? {} : { _id: command.gt(cursor) }),
  }
  const found = await reminders.read({ where, order: [['_id', 'asc']], limit: limit + 1 })
  const shown = found.slice(0, limit)
  return done({
    items: shown.map(({ _id, name, template, fields, state, reason, tries, sentAt }) => ({
      id: _id,
      name,
      template,
      words: wordsIn(fields),
      state,
      reason,
      tries,
      at: sentAt,
    })),
    next: found.length > limit ? shown[shown.length - 1]!._id : null,
  })
}

export async function reminderCounts({ day }: ParsedInput<'reminder.counts'>) {
  const counts = await Promise.all(
    reminderStates.map(async (state) => ({
      state,
      count: await reminders.count({ day, state, owner: toPeople }),
    })),
  )
  return done({ counts: counts.filter(({ count }) => count > 0) })
}
