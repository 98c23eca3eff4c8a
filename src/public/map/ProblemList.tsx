/** The problems inside what the map shows: open ones first, of each the newest. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Empty } from '@/components/Empty'
import { ListRow, Rows } from '@/components/ListRow'
import { speak } from '@/components/native/speak'
import { cloudNow } from '@/services/cloudClock'
import type { Box, LngLat } from '@domain/geo/coordinates'
import type { Output } from '@domain/contract/contract'
import { reportTitle } from '@domain/report/reportTitle'
import { openReport, whenWords } from '../components/publicWords'
import { StepTag } from '../components/StepTag'
import type { Filter } from './useProblems'

/** Rows at first, and more with each tap. */
const few = 20
/** The wire answers at most so many. */
const mostOnMap = 200

interface ProblemListProps extends Output<'report.listPublic'> {
  readonly filter: Filter
  /** What the map shows; null: the whole township. The cloud answers a little more than was asked for. */
  readonly box: Box | null
  readonly busy: boolean
}

const nothingHere: Record<Filter, string> = {
  all: '这里没有群众举报的问题',
  open: '这里没有正在办的问题',
  done: '这里还没有办好的问题',
}

export function ProblemList({ items, open, done, filter, box, busy }: ProblemListProps) {
  const [rows, setRows] = useState(few)
  const shown = box ? items.filter(({ place }) => isInside(place, box)) : items
  const here = [...shown].sort((a, b) => Number(a.done) - Number(b.done))
  const now = cloudNow()
  return (
    <>
      <View className="problem-map__sum" {...speak({ role: 'status' })}>
        <Text>{`全镇正在办 ${open} 件，已办好 ${done} 件。`}</Text>
        <Text>{busy ? '地图上的正在更新。' : `地图上看得到 ${here.length} 件。`}</Text>
        {items.length >= mostOnMap && <Text>{`只画出最近 ${mostOnMap} 件，放大地图看更多。`}</Text>}
      </View>
      {here.length === 0 && (
        <Empty icon="place" title={nothingHere[filter]} detail="把地图移开或缩小，可以看别的地方" />
      )}
      <Rows>
        {here.slice(0, rows).map((item) => (
          <ListRow
            key={item.id}
            title={reportTitle(item.reachName, item.category)}
            detail={[item.village, whenWords(item, now)].filter(Boolean).join('，')}
            aside={<StepTag step={item.step} />}
            onPress={() => openReport(item.id)}
          />
        ))}
      </Rows>
      {here.length > rows && (
        <Button kind="quiet" onPress={() => setRows(rows + few)}>
          再看更多
        </Button>
      )}
    </>
  )
}

function isInside([lng, lat]: LngLat, [west, south, east, north]: Box): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north
}
