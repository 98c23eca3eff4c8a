/** The rules of dispatch on the desk: who gets what, and how long each stage may take. */
import { useCall } from '@/hooks/useCall'
import { useSend } from '@/hooks/useSend'
import { readDays } from '@/office/kit/readDays'
import { usePolicyDesk } from '@/office/kit/settings/usePolicyDesk'
import { dispatchChanges, withRule, type DispatchRules, type Rule, type Stage } from './dispatchChanges'

/** As much as the wire takes: three months of working days. */
const MOST_DAYS = 60

export function useDispatchPolicy() {
  const stored = useCall('report.getDispatchPolicy', {}, { cache: true })
  const register = useCall('register.listDepartments', {}, { cache: true })
  const departments = register.value?.items ?? []
  const desk = usePolicyDesk<DispatchRules>({
    of: 'dispatch',
    known: stored.value?.policy ?? null,
    reload: stored.reload,
    saving: useSend('report.saveDispatchPolicy'),
    changesBetween: dispatchChanges(departments),
  })
  return {
    stored,
    desk,
    departments,
    setRule: (rule: Rule) => desk.edit((now) => withRule(now, rule)),
    typeDays: (stage: Stage, typed: string) =>
      desk.fill(stage, readDays(typed, MOST_DAYS), (now, value) => ({
        ...now,
        days: { ...now.days, [stage]: value },
      })),
  }
}
