/** Rewards wait here for two people of the office; what became of them stands in the other tabs. */
import { useCloudDay } from '@/hooks/useCloudDay'
import type { Output } from '@domain/contract/contract'
import { Empty } from '@/components/Empty'
import { RecordList } from '@/office/kit/desk/RecordList'
import { TwoPane } from '@/office/kit/desk/TwoPane'
import { Fetched } from '@/components/Fetched'
import { Listed } from '@/components/Listed'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { useTableKeys } from '@/hooks/useTableKeys'
import { useWide } from '@/hooks/useWide'
import { sentenceOf } from '@domain/contract/problems'
import { categoryLabel } from '@domain/report/category'
import { rewardStateLabel } from '@domain/reward/reward'
import { Desk } from '@/office/kit/desk/Desk'
import { PrintButton } from '@/office/kit/PrintButton'
import { RoomHead } from '@/office/kit/RoomHead'
import { BudgetBar } from './BudgetBar'
import { columnsOf, RewardLine } from './columns'
import { DecisionSheets } from './DecisionSheets'
import { RewardPane } from './RewardPane'
import { StateChoice, type Listing } from './StateChoice'
import { useRewards } from './useRewards'
import './rewards.scss'

export default function RewardsPage() {
  const { state, show, list, overview, chosen, choose, deciding } = useRewards()
  const wide = useWide()
  const today = useCloudDay()
  useTableKeys(() => choose(null))
  const pane = chosen && <RewardPane reward={chosen} onAsk={(kind) => deciding.ask(kind, chosen)} />

  return (
    <Desk section="rewards">
      <Fetched of={overview} shape="figures" count={1}>
        {(value) => <BudgetBar overview={value} onStuck={() => show('stuck')} />}
      </Fetched>
      {deciding.problem && <Notice tone="overdue">{sentenceOf(deciding.problem)}</Notice>}
      {deciding.said && <Notice tone="done">{deciding.said}</Notice>}
      <TwoPane
        head={
          <>
            <StateChoice state={state} counts={countsOf(overview.value)} onChange={show} />
            <RoomHead>
              <PrintButton list={list} />
            </RoomHead>
          </>
        }
        list={
          <Listed list={list} more="再看更早的" empty={<Nothing state={state} />}>
            {(rewards) => (
              <RecordList
                caption={`奖励：${listingLabel(state)}`}
                columns={columnsOf(today)}
                records={rewards}
                keyOf={({ id }) => id}
                nameOf={({ reachName, category }) => `${reachName} ${categoryLabel[category]}`}
                current={chosen?.id ?? null}
                onOpen={({ id }) => choose(id)}
                line={(reward) => (
                  <RewardLine
                    key={reward.id}
                    reward={reward}
                    today={today}
                    onPress={() => choose(reward.id)}
                  />
                )}
              />
            )}
          </Listed>
        }
        detail={pane ?? <Empty icon="search" title="点一笔，在这里看" detail="同意和不予奖励都在这里办" />}
      />
      {!wide && pane && !deciding.asking && (
        <Sheet open title="这笔奖励" onClose={() => choose(null)}>
          {pane}
        </Sheet>
      )}
      <DecisionSheets deciding={deciding} />
    </Desk>
  )
}

const listingLabel = (state: Listing) => (state === 'stuck' ? '发放没结果' : rewardStateLabel[state])

function Nothing({ state }: { readonly state: Listing }) {
  if (state === 'proposed')
    return <Empty allDone title="没有等审批的奖励" detail="举报复核属实后，会按标准自动提出" />
  if (state === 'approvedOnce')
    return <Empty allDone title="没有等第二人审批的" detail="一位同事同意后，会出现在这里" />
  return <Empty title={`没有“${listingLabel(state)}”的奖励`} />
}

/** What hangs is counted apart from the states. */
const countsOf = (value: Output<'reward.overview'> | null) => ({
  ...value?.counts,
  stuck: value?.stuck ?? 0,
})
