/** The rules of rewards on the desk. They hold for what is proposed from then on. */
import { useCall } from '@/hooks/useCall'
import { useSend } from '@/hooks/useSend'
import type { Severity } from '@domain/report/category'
import { readYuan } from '@/office/kit/moneyBlank'
import { readDays } from '@/office/kit/readDays'
import { usePolicyDesk } from '@/office/kit/settings/usePolicyDesk'
import {
  MOST_DAYS,
  MOST_MONTH_YUAN,
  MOST_YUAN,
  rewardChanges,
  withException,
  withoutException,
  type Exception,
  type RewardRules,
} from './rewardChanges'

export function useRewardPolicy() {
  const stored = useCall('reward.getPolicy', {}, { cache: true })
  const desk = usePolicyDesk<RewardRules>({
    of: 'reward',
    known: stored.value?.policy ?? null,
    reload: stored.reload,
    saving: useSend('reward.savePolicy'),
    changesBetween: rewardChanges,
  })
  return {
    stored,
    desk,
    setOn: (on: boolean) => desk.edit((now) => ({ ...now, on })),
    typeAmount: (severity: Severity, typed: string) =>
      desk.fill(severity, readYuan(typed, MOST_YUAN), (now, fen) => ({
        ...now,
        amounts: { ...now.amounts, [severity]: fen },
      })),
    typeCap: (typed: string) =>
      desk.fill('monthlyCap', readYuan(typed, MOST_MONTH_YUAN), (now, monthlyCap) => ({
        ...now,
        monthlyCap,
      })),
    typeDays: (typed: string) =>
      desk.fill('claimDays', readDays(typed, MOST_DAYS), (now, claimDays) => ({ ...now, claimDays })),
    addException: (exception: Exception) => desk.edit((now) => withException(now, exception)),
    dropException: (exception: Exception) => desk.edit((now) => withoutException(now, exception)),
  }
}
