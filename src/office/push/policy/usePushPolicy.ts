/** The rules of the daily push on the desk, with the notices that come in the same answer. */
import { useCall } from '@/hooks/useCall'
import { useSend } from '@/hooks/useSend'
import type { GroupKind } from '@domain/push/group'
import { readDays } from '@/office/kit/readDays'
import { usePolicyDesk } from '@/office/kit/settings/usePolicyDesk'
import { MOST_DAYS, policyChanges, type PushRules } from './policyWords'

export function usePushPolicy() {
  const stored = useCall('push.getPolicy', {}, { cache: true })
  const desk = usePolicyDesk<PushRules>({
    of: 'push',
    known: stored.value?.policy ?? null,
    reload: stored.reload,
    saving: useSend('push.savePolicy'),
    changesBetween: policyChanges,
  })
  return {
    stored,
    desk,
    /** Switching it off is asked about in other words than a changed number. */
    stops: desk.policy?.on === false && stored.value?.policy.on === true,
    setOn: (on: boolean) => desk.edit((now) => ({ ...now, on })),
    setNamed: (kind: GroupKind, named: boolean) =>
      desk.edit((now) => {
        const others = now.namesIn.filter((each) => each !== kind)
        return { ...now, namesIn: named ? [...others, kind] : others }
      }),
    setQuiet: (change: Partial<PushRules['quiet']>) =>
      desk.edit((now) => ({ ...now, quiet: { ...now.quiet, ...change } })),
    typeDays: (typed: string) =>
      desk.fill('dueWithin', readDays(typed, MOST_DAYS), (now, dueWithin) => ({ ...now, dueWithin })),
  }
}
