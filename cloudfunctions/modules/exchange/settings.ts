import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { type ExchangeSettings, noSettings } from '../../../domain/exchange/settings'
import type { BoundContext, CallContext } from '../../platform/context'
import { collection, type Stored } from '../../platform/store'
import { transact } from '../../platform/transact'

/** Pairs of path and name: a dot in the name of a field would mean a field inside a field. */
interface StoredSettings extends Stored, Omit<ExchangeSettings, 'names'> {
  readonly pairs: readonly (readonly [path: string, name: string])[]
}
const policies = collection<StoredSettings>('policies')
/** `_id` is `exchange`. */
const cursors = collection<Stored & { readonly since: number }>('exchangeCursors')
const only = 'exchange'

export async function exchangeSettings(): Promise<ExchangeSettings> {
  const stored = await policies.get(only)
  if (!stored) return noSettings
  const { pairs, phones, version } = stored
  return { names: Object.fromEntries(pairs), phones, version }
}

export async function getSettings() {
  const [settings, cursor] = await Promise.all([exchangeSettings(), cursors.get(only)])
  return done({ ...settings, since: cursor?.since ?? null })
}

export function saveSettings(
  { version, names, phones }: ParsedInput<'exchange.saveSettings'>,
  context: BoundContext,
) {
  return transact(context, only, async (transaction) => {
    const before = await transaction.get(policies, only)
    if ((before?.version ?? 0) !== version) return refused('submission.conflict')
    await transaction.set(policies, { _id: only, pairs: Object.entries(names), phones, version: version + 1 })
    return done({ version: version + 1 })
  })
}

/** An export that holds everything up to this moment is made; an older one that ends later changes nothing. */
export function rememberCursor(context: CallContext, since: number) {
  return transact(context, only, async (transaction) => {
    const before = await transaction.get(cursors, only)
    if ((before?.since ?? 0) < since) await transaction.set(cursors, { _id: only, since })
    return done({})
  })
}
