/** Tables for Excel (导出表格): asked for here or from a list, made in the cloud, kept for a week. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Desk } from '@/office/kit/desk/Desk'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import { VillageChoice } from '@/components/VillageChoice'
import { sentenceOf } from '@domain/contract/problems'
import { isByDays, titleOf, wholeIds } from '@domain/document/papers'
import { sheetIds } from '@domain/document/sheets'
import { Choice } from '@/office/kit/Choice'
import { SpanChoice } from '@/office/kit/SpanChoice'
import { cloudNow } from '@/services/cloudClock'
import { openPage } from '@/services/pages'
import { type DocumentItem, nameOf, onlyWords, storyOf } from './documentWords'
import { useDocuments } from './useDocuments'
import './documents.scss'

const options = [...wholeIds, ...sheetIds].map((value) => ({ value, label: titleOf(value) }))

/** A paper is of one year or one water, so it is asked for where that is. */
const papers = [
  { title: '年度总结', detail: '选年份，导出 Word', url: '/office/summary/index' },
  { title: '月报和河流简报', detail: '选月份，导出 Word 或送到群', url: '/office/brief/index' },
  { title: '一河一策', detail: '打开一份方案，导出 Word 或四项清单', url: '/office/register/index?of=plan' },
  { title: '一河一档', detail: '打开一条河，导出 Word 或表格', url: '/office/register/index?of=water' },
] as const

export default function DocumentsPage() {
  const { asked, ask, today, reversed, list, sending, order, open, opening, unopened } = useDocuments()
  const byDays = isByDays(asked.sheet)
  return (
    <Desk section="documents">
      <Section title="做一份">
        <View className="documents__form">
          <Choice label="哪张表" options={options} value={asked.sheet} onChange={(sheet) => ask({ sheet })} />
          {byDays && <SpanChoice value={asked} today={today} onChange={ask} />}
          <VillageChoice village={asked.village} onChange={(village) => ask({ village })} />
          <Button kind="main" inline busy={sending.busy} disabled={reversed} onPress={() => void order()}>
            导出 Excel
          </Button>
        </View>
        {Object.keys(asked.only).length > 0 && (
          <Notice action="不限" onPress={() => ask({ only: {} })}>
            {onlyWords(asked.only)}
          </Notice>
        )}
        {sending.problem && <Notice tone="overdue">{sentenceOf(sending.problem)}</Notice>}
      </Section>
      <Section title="文稿">
        <Rows>
          {papers.map(({ title, detail, url }) => (
            <ListRow key={url} title={title} detail={detail} onPress={() => openPage(url)} />
          ))}
        </Rows>
      </Section>
      <Section title="做好的表">
        <Text className="documents__rule">
          表里有姓名和电话，只有导出的人能打开，七天后自动删除。举报人的任何信息都不在表里。
        </Text>
        {unopened && <Notice tone="overdue">没有打开。请检查网络，再点一次</Notice>}
        <Fetched of={list} count={3}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title="还没有导出过" detail="选好表和日子，点「导出 Excel」" />
            ) : (
              <Rows>
                {items.map((item) => (
                  <Line key={item.id} item={item} busy={opening === item.id} onOpen={() => void open(item)} />
                ))}
              </Rows>
            )
          }
        </Fetched>
      </Section>
    </Desk>
  )
}

interface LineProps {
  readonly item: DocumentItem
  readonly busy: boolean
  readonly onOpen: () => void
}

function Line({ item, busy, onOpen }: LineProps) {
  const name = nameOf(item)
  const ready = item.state === 'ready' && item.address !== null
  const opens = (
    <Button inline busy={busy} label={`打开 ${name}`} onPress={onOpen}>
      打开
    </Button>
  )
  const standing = item.state === 'failed' ? <Tag tone="overdue">没做成</Tag> : <Tag tone="river">正在做</Tag>
  return <ListRow title={name} detail={storyOf(item, cloudNow())} aside={ready ? opens : standing} />
}
