/** What I reported: first what still lies on this phone, then rewards that wait to be claimed, then newest first. */
import { cloudDay } from '@/services/cloudClock'
import { openPage } from '@/services/pages'
import { Text, View } from '@tarojs/components'
import { dayOf } from '@domain/calendar/day'
import { reportTitle } from '@domain/report/reportTitle'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { ListRow, Rows } from '@/components/ListRow'
import { Screen } from '@/components/Screen'
import { StateTag } from '@/components/report/StateTag'
import { Tag } from '@/components/Tag'
import { outboxStateLabel } from '@/outbox'
import { dayWords } from '@/words/dayWords'
import { yuanText } from '@domain/money/yuan'
import { rewardWords } from '../rewardWords'
import { useMine, type OwnReport } from './useMine'
import './mine.scss'

const go = (url: string) => () => openPage(url)

export default function MyReportsPage() {
  const { list, onPhone } = useMine()
  return (
    <Screen
      quiet
      action={
        <Button kind="main" onPress={go('/report/new/index')}>
          我要举报
        </Button>
      }
    >
      {onPhone.length > 0 && (
        <Rows>
          {onPhone.map(({ id, title, state }) => (
            <ListRow
              key={id}
              icon={state === 'delivered' ? 'lock' : state === 'refused' ? 'alert' : 'upload'}
              title={title}
              detail={state === 'delivered' ? '已送达，回执码还没记下' : outboxStateLabel[state]}
              onPress={go(`/report/sent/index?reportId=${id}`)}
            />
          ))}
        </Rows>
      )}
      <Listed
        list={list}
        more="再看更早的"
        empty={<Empty title="还没有举报过" detail="用微信跟进的举报会列在这里；只凭回执码的，用回执码查。" />}
      >
        {(reports) => claimableFirst(reports).map((report) => <Report key={report.id} report={report} />)}
      </Listed>
      <Rows>
        <ListRow
          icon="search"
          title="凭回执码查"
          detail="换了手机、没关联微信的，在这里查"
          onPress={go('/report/follow/index')}
        />
      </Rows>
    </Screen>
  )
}

/** A reward lapses after its days; a report of long ago with one must not lie below. */
const claimableFirst = (reports: readonly OwnReport[]) => {
  const waits = ({ reward }: OwnReport) => Number(reward?.state === 'claimable')
  return [...reports].sort((a, b) => waits(b) - waits(a))
}

function Report({ report }: { readonly report: OwnReport }) {
  const { id, category, reachName, state, submittedAt, reward } = report
  return (
    <Card onPress={go(`/report/track/index?reportId=${id}`)}>
      <View className="mine__head">
        <Text className="mine__title">{reportTitle(reachName, category)}</Text>
        <StateTag state={state} />
      </View>
      <Text className="mine__when">{`${dayWords(dayOf(submittedAt), cloudDay())}举报`}</Text>
      {reward && (
        <View className="mine__reward">
          <Text className="mine__amount">{`奖励 ${yuanText(reward.amount)}`}</Text>
          <Tag tone={rewardWords(reward.state).tone}>{rewardWords(reward.state).word}</Tag>
        </View>
      )}
    </Card>
  )
}
