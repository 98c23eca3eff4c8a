/**
 * What one call of a function has read and may go on believing while it lasts: the office's settings above all, for which
 * several modules ask one after the other. Never from one call to the next, since another instance may have written, and
 * only until this call writes into the collection itself. What decides on a document reads it in its transaction.
 */
import { AsyncLocalStorage } from 'node:async_hooks'

interface Named {
  readonly name: string
}

/** Answers of the running call by collection and question. */
const kept = new AsyncLocalStorage<Map<string, Map<string, Promise<unknown>>>>()

/** The work of one call, from its door on. */
export const asOneCall = <T>(work: () => Promise<T>): Promise<T> => kept.run(new Map(), work)

/** Asks the same of a collection once a call; what failed is asked again. */
export function onceACall<T>({ name }: Named, question: string, ask: () => Promise<T>): Promise<T> {
  const call = kept.getStore()
  if (!call) return ask()
  const answers = call.get(name) ?? new Map<string, Promise<unknown>>()
  call.set(name, answers)
  const known = answers.get(question) as Promise<T> | undefined
  if (known) return known
  const answer = ask()
  answers.set(question, answer)
  answer.catch(() => answers.delete(question))
  return answer
}

/** To be said after every write: what was read there before is asked anew. */
export function written({ name }: Named): void {
  kept.getStore()?.delete(name)
}
