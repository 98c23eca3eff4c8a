/** The problems of the township in figures, and the two desks they lead to: working on them, and rewarding them. */
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Figures, NumberFigure } from '@/components/NumberFigure'
import { Section } from '@/components/Section'
import type { CallState } from '@/hooks/useCall'
import type { Output } from '@domain/contract/contract'
import { useWide } from '@/hooks/useWide'
import { openPage } from '@/services/pages'

interface ProblemsProps {
  readonly load: CallState<Output<'report.workload'>>
  readonly rewards: CallState<Output<'reward.overview'>>
}

const toWork = (list: string) => openPage(`/work/list/index?list=${list}`)
const toStuck = () => openPage('/office/reward/rewards?state=stuck')
const toRewards = () => openPage('/office/reward/rewards')

export function Problems({ load, rewards }: ProblemsProps) {
  const wide = useWide()
  return (
    <Section title="问题办理">
      <Fetched of={load} shape="figures" count={1}>
        {(value) => (
          <>
            <Load load={value} />
            <View className="overview__button">
              <Button kind={wide ? 'ordinary' : 'main'} onPress={() => toWork(firstOf(value))}>
                {value.triage > 0 ? '去交办' : '看问题'}
              </Button>
            </View>
          </>
        )}
      </Fetched>
      {rewards.value && <Rewards {...rewards.value} />}
    </Section>
  )
}

type Workload = Output<'report.workload'>

/** What waits for the office comes before what is with others. */
function firstOf({ triage, verification, recheck }: Workload): string {
  if (triage > 0) return 'triage'
  if (verification > 0) return 'verification'
  return recheck > 0 ? 'recheck' : 'open'
}

function Load({ load: { triage, verification, recheck, open, overdue, held } }: { readonly load: Workload }) {
  return (
    <>
      {held > 0 && (
        <Notice tone="dueSoon" onPress={() => toWork('open')}>
          {`有 ${held} 件的文字或照片等您看过才能公开`}
        </Notice>
      )}
      <View className="overview__card">
        <Figures>
          {/* What is late stands first in what is open. */}
          {[
            { value: triage, word: '待交办', list: 'triage', tone: triage > 0 ? 'dueSoon' : 'ink' } as const,
            { value: verification, word: '待复核', list: 'verification' },
            { value: recheck, word: '回头看', list: 'recheck' },
            { value: open, word: '全部未结', list: 'open' },
            { value: overdue, word: '逾期', list: 'open', tone: overdue > 0 ? 'overdue' : 'ink' } as const,
          ].map(({ list, ...figure }) => (
            <NumberFigure key={figure.word} unit="件" {...figure} onPress={() => toWork(list)} />
          ))}
        </Figures>
      </View>
    </>
  )
}

function Rewards({ waiting, shortOfFunds, stuck }: Output<'reward.overview'>) {
  if (waiting === 0 && shortOfFunds === 0 && stuck === 0) return null
  const hanging = [shortOfFunds > 0 ? `商户账户余额不足，${shortOfFunds} 笔等着充值` : '']
  const detail = hanging.filter(Boolean).join('；') || undefined
  return (
    <View className="overview__rewards">
      <Rows>
        <ListRow title={`奖励待审批 ${waiting} 笔`} detail={detail} onPress={toRewards} />
        {stuck > 0 && <ListRow title={`${stuck} 笔发放没有结果`} icon="alert" onPress={toStuck} />}
      </Rows>
    </View>
  )
}
