/** The map of problems: what is being done where in the township, and what came of it; the list follows the map. */
import { Text, View } from '@tarojs/components'
import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useMemo } from 'react'
import { Button } from '@/components/Button'
import { Fetched } from '@/components/Fetched'
import { AreaMap, clusterLegend } from '@/components/map/AreaMap'
import { Pin } from '@/components/map/Pin'
import { Screen } from '@/components/Screen'
import { SegmentedControl } from '@/components/SegmentedControl'
import { Skeleton } from '@/components/Skeleton'
import { reportTitle } from '@domain/report/reportTitle'
import { blurredWords, openReport, reportProblem } from '../components/publicWords'
import { ProblemList } from './ProblemList'
import { useProblems, type Filter } from './useProblems'
import { useStart } from './useStart'
import { useWaters } from '@/hooks/useWaters'
import './map.scss'

const filters: readonly { value: Filter; label: string }[] = [
  { value: 'all', label: '全部' },
  { value: 'open', label: '正在办' },
  { value: 'done', label: '已办好' },
]
const title = '身边的河，哪里有问题、办得怎样'

export default function ProblemMapPage() {
  const waters = useWaters()
  const { filter, setFilter, box, setBox, problems } = useProblems()
  const items = problems.value?.items ?? null
  const start = useStart(waters, items)
  const points = useMemo(
    () =>
      (items ?? []).map(({ id, place, done, reachName, category }) => {
        const label = `${done ? '已办好' : '正在办'}，${reportTitle(reachName, category)}`
        return { id, place, kind: done ? ('fixed' as const) : ('open' as const), label }
      }),
    [items],
  )
  useShareAppMessage(() => ({ title, path: '/public/map/index' }))
  useShareTimeline(() => ({ title }))
  return (
    <Screen
      action={
        <Button kind="main" onPress={() => reportProblem()}>
          举报问题
        </Button>
      }
    >
      <View className="problem-map__filter">
        <SegmentedControl label="看哪些问题" options={filters} value={filter} onChange={setFilter} />
      </View>
      <View className="problem-map__map">
        {start ? (
          <AreaMap
            lines={waters.lines}
            points={points}
            start={start}
            label="全镇河流和问题的地图"
            onBox={setBox}
            onPoint={openReport}
          />
        ) : (
          !waters.settled && <Skeleton count={1} />
        )}
      </View>
      <Legend />
      <Fetched of={problems} shape="rows" count={4}>
        {(value) => <ProblemList {...value} filter={filter} box={box} busy={problems.busy} />}
      </Fetched>
    </Screen>
  )
}

function Legend() {
  return (
    <View className="problem-map__legend">
      <View className="problem-map__signs">
        <Pin kind="open" />
        <Text className="problem-map__word">正在办</Text>
        <Pin kind="fixed" />
        <Text className="problem-map__word">已办好</Text>
      </View>
      <Text>{`${clusterLegend}${blurredWords}`}</Text>
    </View>
  )
}
