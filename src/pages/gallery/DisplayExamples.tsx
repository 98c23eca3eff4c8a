/** What shows without being touched: words of state, figures, notices, lists, table, waiting and empty. */
import { View } from '@tarojs/components'
import { Card } from '@/components/Card'
import { DesktopTable } from '@/components/DesktopTable'
import { Empty } from '@/components/Empty'
import { Failed } from '@/components/Failed'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Figures, NumberFigure } from '@/components/NumberFigure'
import { PhotoStrip } from '@/components/PhotoStrip'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { Tag } from '@/components/Tag'

const rows = [
  { key: 'a', reach: '示例溪 1 段', kilometres: '1.8', state: '达标' },
  { key: 'b', reach: '示例溪 2 段', kilometres: '12.4', state: '待说明' },
]
const nothing = () => undefined

export function DisplayExamples() {
  return (
    <>
      <Section title="状态">
        <Card>
          <View style={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
            <Tag>自愿</Tag>
            <Tag tone="river">每周 1 次</Tag>
            <Tag tone="dueSoon">今天截止</Tag>
            <Tag tone="overdue">逾期 1 天</Tag>
            <Tag tone="done">已完成</Tag>
          </View>
        </Card>
        <Notice icon="offline">没有网络，巡河照常可以记录</Notice>
        <Notice tone="dueSoon" onPress={nothing}>
          1 次巡河等您说明
        </Notice>
        <Notice tone="overdue" onPress={nothing}>
          有 1 份没有被接收，需要您看一下
        </Notice>
        <Notice tone="done">已送达</Notice>
      </Section>
      <Section title="数字">
        <Card>
          <Figures>
            <NumberFigure value="1.82" unit="公里" word="路程" size="large" />
            <NumberFigure value="38" unit="分钟" word="用时" />
            <NumberFigure value="62" unit="%" word="走到" tone="river" />
          </Figures>
        </Card>
      </Section>
      <Section title="列表">
        <Rows>
          <ListRow icon="river" title="示例溪 1 段" detail="示例村 · 1.8 公里" onPress={nothing} />
          <ListRow title="版本" aside="0.1.0" />
        </Rows>
        <Card>
          <PhotoStrip
            photos={[{ id: 'a', address: '', label: '第 1 张照片' }]}
            onAdd={nothing}
            onRemove={nothing}
          />
        </Card>
        <DesktopTable
          caption="示例"
          rows={rows}
          keyOf={(row) => row.key}
          nameOf={(row) => row.reach}
          selected={['a']}
          onSelect={nothing}
          onOpen={nothing}
          columns={[
            { key: 'reach', title: '河段', cell: (row) => row.reach },
            { key: 'kilometres', title: '公里', cell: (row) => row.kilometres, figures: true },
            { key: 'state', title: '结果', cell: (row) => row.state },
          ]}
        />
      </Section>
      <Section title="等待、没有、没打开">
        <Skeleton count={1} />
        <Skeleton shape="figures" />
        <Skeleton shape="rows" count={1} />
        <Empty
          title="还没有巡河记录"
          detail="走完第一次，这里就有了。"
          action="去看今天的任务"
          onPress={nothing}
        />
        <Failed problem={{ code: 'service.failed' }} onRetry={nothing} />
      </Section>
    </>
  )
}
