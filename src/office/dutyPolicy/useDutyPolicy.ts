/** The rules of duty on the desk: saved as a whole, never over the head of another desk. */
import { useCall } from '@/hooks/useCall'
import { useSend } from '../desk/useSend'
import { policyChanges } from './policyChanges'
import { usePolicyDraft } from './usePolicyDraft'

export function useDutyPolicy() {
  const stored = useCall('patrol.getDutyPolicy', {}, { cache: true })
  const known = stored.value?.policy ?? null
  const { edited, drop, ...draft } = usePolicyDraft(known)
  const saving = useSend('patrol.saveDutyPolicy')

  const discard = () => {
    drop()
    saving.forget()
  }
  const save = async () => {
    if (!edited || !(await saving.send(edited))) return
    await stored.reload()
    discard()
  }
  /** Someone else saved meanwhile: fetch theirs, keep nothing of ours. */
  const takeTheirs = async () => {
    await stored.reload()
    discard()
  }
  const changes = known && edited ? policyChanges(known, edited) : []
  return { ...draft, stored, policy: edited ?? known, changes, save, saving, discard, takeTheirs }
}
