/**
 * Settings of the office: one document with a version each. Who edited an older one is told instead of overwriting; every
 * change is remembered with who made it and why.
 */
import { done, refused, type Answer } from '../../domain/contract/answer'
import type { SettingName } from '../../domain/setting/settings'
import type { BoundContext } from '../platform/context'
import { collection, type Stored } from '../platform/store'
import { transact } from '../platform/transact'

interface Versioned extends Stored {
  readonly version: number
}

/** `_id` is the setting and, padded, the version that it made. */
export interface SettingChange extends Stored {
  readonly of: SettingName
  readonly version: number
  readonly at: number
  readonly by: string
  readonly byId: string
  /** In the office's own words; '' where none were written. */
  readonly why: string
  readonly before: object
  readonly after: object
}
export const settingChanges = collection<SettingChange>('settingChanges')

/** What a phone sends to save a setting. */
interface Asked {
  readonly version: number
  readonly why?: string
}

export interface Setting<P extends Versioned> {
  /** What holds, as this call read it first; the default until the office saves its own. */
  read(): Promise<P>
  /** Refusals: submission.conflict, and what `decide` refuses. Answers with what holds now. */
  change(
    asked: Asked,
    context: BoundContext,
    decide: (before: P) => Answer<Omit<P, '_id' | 'version'>>,
  ): Promise<Answer<P>>
  /** Takes all of it as it was sent. */
  save(asked: Asked & Omit<P, '_id' | 'version'>, context: BoundContext): Promise<Answer<{ version: number }>>
}

export function openSetting<P extends Versioned>(
  of: SettingName,
  first: P,
  place: 'policies' | 'settings' = 'policies',
): Setting<P> {
  const stored = collection<P>(place)
  const { _id } = first
  const change: Setting<P>['change'] = ({ version: edited, why = '' }, context, decide) =>
    transact(context, of, async (transaction) => {
      const before = (await transaction.get(stored, _id)) ?? first
      if (before.version !== edited) return refused('submission.conflict')
      const decision = decide(before)
      if (!decision.ok) return decision
      const after = { ...decision.value, _id, version: edited + 1 } as P
      await transaction.set(stored, after)
      await transaction.set(settingChanges, changeOf(of, context, why, { before, after }))
      return done(after)
    })
  return {
    read: async () => (await stored.getOnce(_id)) ?? first,
    change,
    save: async ({ version, why, ...values }, context) => {
      const whole = values as unknown as Omit<P, '_id' | 'version'>
      const saved = await change({ version, why }, context, () => done(whole))
      return saved.ok ? done({ version: saved.value.version }) : saved
    },
  }
}

function changeOf<P extends Versioned>(
  of: SettingName,
  { now: at, caller }: BoundContext,
  why: string,
  { before, after }: { readonly before: P; readonly after: P },
): SettingChange {
  const { version } = after
  return {
    ...{ _id: `${of}.${String(version).padStart(6, '0')}`, of, version, at, why },
    ...{ by: caller.name, byId: caller.personId, before: valuesOf(before), after: valuesOf(after) },
  }
}

const valuesOf = <P extends Versioned>({ _id, ...values }: P) => values
