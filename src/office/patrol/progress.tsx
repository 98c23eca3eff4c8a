/** 应巡进度: whom which period asks for how many patrols, and how many were walked. */
import { Text } from '@tarojs/components'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { useTableKeys } from '@/hooks/useTableKeys'
import { Desk } from '@/office/kit/desk/Desk'
import { RecordList } from '@/office/kit/desk/RecordList'
import { openPage } from '@/services/pages'
import { ProgressFilters } from './ProgressFilters'
import { columnsOf, type DutyLine, DutyRow } from './progressColumns'
import { isRunning, type ProgressDesk, useProgress } from './useProgress'
import './patrols.scss'

/** What was walked there in the period, whoever walked it. */
const toWalks = ({ reachId, reachName, period: { start, end } }: DutyLine) => {
  const where = `reachId=${reachId}&reachName=${encodeURIComponent(reachName)}`
  openPage(`/office/patrol/patrols?${where}&from=${start}&until=${end}`)
}

export default function ProgressPage() {
  const room = useProgress()
  const { list, today } = room
  useTableKeys(() => undefined)
  return (
    <Desk section="progress">
      <ProgressFilters of={room} />
      {list.items.length > 0 && (
        <Text className="patrols__totals">
          {`共 ${list.total} 条，按截止日、村和姓名排；一人一段河一期算一条，停巡的不列`}
        </Text>
      )}
      <Listed list={list} more="再看后面的" empty={<Nothing of={room} />}>
        {(duties) => (
          <RecordList
            caption="应巡进度"
            columns={columnsOf(today)}
            records={duties}
            keyOf={({ id }) => id}
            nameOf={({ personName, reachName }) => `${personName} ${reachName}`}
            onOpen={toWalks}
            line={(duty) => <DutyRow key={duty.id} duty={duty} today={today} onPress={() => toWalks(duty)} />}
          />
        )}
      </Listed>
    </Desk>
  )
}

function Nothing({ of: { filter, widen } }: { readonly of: ProgressDesk }) {
  const { standing, person, village } = filter
  if (!person && !village && (standing === 'today' || standing === 'missing')) {
    const title =
      standing === 'today' ? '今天没有到期未巡的' : isRunning(filter) ? '这一期都巡满了' : '没有欠巡的'
    return (
      <Empty allDone title={title} detail="谁该巡、巡了几次，可以看全部" action="看全部" onPress={widen} />
    )
  }
  if (!person && !village && standing === 'all' && isRunning(filter)) {
    return <Empty title="现在没有要巡的" detail="河段有了河长，按巡河规则该巡几次就列在这里" />
  }
  return <Empty icon="search" title="没有这样的任务" action="看正在进行的" onPress={widen} />
}
