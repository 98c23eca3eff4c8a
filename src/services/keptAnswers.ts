/** The last good answers of queries, kept on the phone so that pages open without network. */
import type { ActionName, Output } from '@domain/contract/contract'
import { parsed } from '@/device/keptText'
import { storage } from '@/device/storage'

const keyOf = (action: ActionName, question: string) => `answer/${action}/${question}`

/** What was answered last, or null; one that can't be read is only asked for again. */
export async function keptAnswer<N extends ActionName>(
  action: N,
  question: string,
): Promise<Output<N> | null> {
  const text = await storage.read(keyOf(action, question)).catch(() => null)
  return parsed(text) as Output<N> | null
}

/** A full phone is no reason to fail: the answer was already shown. */
export async function keepAnswer<N extends ActionName>(
  action: N,
  question: string,
  value: Output<N>,
): Promise<void> {
  await storage.write(keyOf(action, question), JSON.stringify(value)).catch(() => undefined)
}
