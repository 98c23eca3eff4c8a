/** Announcing: what shall be told, in the transaction of what happened, so that it is neither lost nor told twice. */
import type { Recipient } from '../../../domain/reminder/reminder'
import type { TemplateKey } from '../../../domain/reminder/templates'
import type { Transaction } from '../../platform/transact'
import { announcements } from './reminderRepo'

export interface News {
  /** Says about what; the same id is announced once. */
  readonly id: string
  readonly to: readonly Recipient[]
  readonly template: TemplateKey
  readonly values: readonly string[]
  readonly page: string
}

export async function announce(transaction: Transaction, { id, ...news }: News, now: number): Promise<void> {
  if (news.to.length === 0) return
  await transaction.set(announcements, { _id: id, ...news, at: now, expanded: false })
}

/** Whether it was announced before, to whomever. */
export const announced = async (transaction: Transaction, id: string): Promise<boolean> =>
  (await transaction.get(announcements, id)) !== null

/** Takes back what nobody was told yet; false when the clock has come to it. */
export async function unannounce(transaction: Transaction, id: string): Promise<boolean> {
  const news = await transaction.get(announcements, id)
  if (news?.expanded) return false
  if (news) await transaction.remove(announcements, id)
  return true
}
