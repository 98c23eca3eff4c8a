import type { AnyRegister } from '../../../domain/register/kit/register'
import { command } from '../../platform/store'
import { historyLines } from './stored'

/** Ids of entries that were changed after a moment (ms since the epoch), by their history. */
export async function changedSince(register: AnyRegister, since: number): Promise<ReadonlySet<string>> {
  const changed = new Set<string>()
  const begins = `${register.collection}.`
  for await (const page of historyLines.pages({ where: { at: command.gt(since) } }))
    for (const { of } of page) if (of.startsWith(begins)) changed.add(of.slice(begins.length))
  return changed
}
