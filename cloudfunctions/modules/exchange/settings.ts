import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { ExchangeSettings } from '../../../domain/exchange/settings'
import { openSetting } from '../../kit/setting'
import type { BoundContext, CallContext } from '../../platform/context'
import { collection, type Stored } from '../../platform/store'
import { transact } from '../../platform/transact'

/** Pairs of path and name: a dot in the name of a field would mean a field inside a field. */
interface StoredSettings extends Stored, Omit<ExchangeSettings, 'names'> {
  readonly pairs: readonly (readonly [path: string, name: string])[]
}
const setting = openSetting<StoredSettings>('exchange', {
  _id: 'exchange',
  pairs: [],
  phones: false,
  version: 0,
})
/** `_id` is `exchange`. */
const cursors = collection<Stored & { readonly since: number }>('exchangeCursors')
const only = 'exchange'

export async function exchangeSettings(): Promise<ExchangeSettings> {
  const { pairs, phones, version } = await setting.read()
  return { names: Object.fromEntries(pairs), phones, version }
}

export async function getSettings() {
  const [settings, cursor] = await Promise.all([exchangeSettings(), cursors.get(only)])
  return done({ ...settings, since: cursor?.since ?? null })
}

export const saveSettings = (
  { names, ...asked }: ParsedInput<'exchange.saveSettings'>,
  context: BoundContext,
) => setting.save({ ...asked, pairs: Object.entries(names) }, context)

/** An export that holds everything up to this moment is made; an older one that ends later changes nothing. */
export function rememberCursor(context: CallContext, since: number) {
  return transact(context, only, async (transaction) => {
    const before = await transaction.get(cursors, only)
    if ((before?.since ?? 0) < since) await transaction.set(cursors, { _id: only, since })
    return done({})
  })
}
