/** Writing down how reminders stand: those that come to the same in one request. */
import type { Reminder } from '../../../domain/reminder/reminder'
import { changeMany } from '../../platform/changeMany'
import { command } from '../../platform/store'
import { reminders } from './reminderRepo'

/** `still`: as they must stand in the store to be changed; who came first has decided. */
export async function settle(stands: readonly Reminder[], still: object): Promise<void> {
  const alike = new Map<string, Reminder[]>()
  for (const reminder of stands) {
    const key = JSON.stringify(changeOf(reminder))
    alike.set(key, [...(alike.get(key) ?? []), reminder])
  }
  for (const same of alike.values()) {
    const ids = same.map(({ _id }) => _id)
    await changeMany(reminders, { ...still, _id: command.in(ids) }, changeOf(same[0]!))
  }
}

const changeOf = ({ state, reason, nextAt, sentAt }: Reminder) => ({ state, reason, nextAt, sentAt })
