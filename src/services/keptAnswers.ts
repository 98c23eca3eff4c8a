/** The last answer to each question, kept so that a page shows something at once and also without network. */
import type { ActionName, Output } from '@domain/contract/contract'
import { parsed } from '@/device/keptText'
import { whenFull } from '@/device/room'
import { storage } from '@/device/storage'
import { AnswerShelf } from './answerShelf'

const shelf = new AnswerShelf(storage, Date.now)

/** Takes away what is too much of them, now and whenever the phone is full. Call once, when the app starts. */
export function tidyAnswers(): void {
  whenFull((characters) => shelf.makeRoom(characters))
  void shelf.trim().catch(() => undefined)
}

const nameOf = (action: ActionName, question: string) => `${action}/${question}`

/** What was answered last, or null; one that can't be read is only asked for again. */
export async function keptAnswer<N extends ActionName>(
  action: N,
  question: string,
): Promise<Output<N> | null> {
  return parsed(await shelf.read(nameOf(action, question))) as Output<N> | null
}

/** A full phone is no reason to fail: the answer was already shown. */
export async function keepAnswer<N extends ActionName>(
  action: N,
  question: string,
  value: Output<N>,
): Promise<void> {
  await shelf.keep(nameOf(action, question), JSON.stringify(value)).catch(() => undefined)
}
