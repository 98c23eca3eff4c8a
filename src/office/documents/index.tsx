/** Tables for Excel (导出表格): asked for here or from a list, made in the cloud, kept for a week. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { DateField } from '@/components/DateField'
import { Desk } from '@/components/desk/Desk'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import { VillageChoice } from '@/components/VillageChoice'
import { sentenceOf } from '@domain/contract/problems'
import { sheetIds, sheetTitles } from '@domain/document/sheets'
import { Choice } from '../components/Choice'
import { type DocumentItem, nameOf, spanLabel, spans, storyOf } from './documentWords'
import { useDocuments } from './useDocuments'
import './index.scss'

const sheetOptions = sheetIds.map((value) => ({ value, label: sheetTitles[value].title }))
const spanOptions = spans.map((value) => ({ value, label: spanLabel[value] }))

export default function DocumentsPage() {
  const { asked, ask, reversed, list, sending, order, open, opening, unopened } = useDocuments()
  const { byDays } = sheetTitles[asked.sheet]
  const { own } = asked
  return (
    <Desk section="documents">
      <Section title="做一份">
        <View className="documents__form">
          <Choice
            label="哪张表"
            options={sheetOptions}
            value={asked.sheet}
            onChange={(sheet) => ask({ sheet })}
          />
          {byDays && (
            <Choice
              label="哪些日子"
              options={spanOptions}
              value={asked.span}
              onChange={(span) => ask({ span })}
            />
          )}
          <VillageChoice village={asked.village} onChange={(village) => ask({ village })} />
          {byDays && asked.span === 'own' && (
            <>
              <DateField
                label="从"
                value={own.from ?? ''}
                onChange={(from) => ask({ own: { ...own, from } })}
              />
              <DateField
                label="到"
                value={own.until ?? ''}
                error={reversed ? '「到」要在「从」之后' : null}
                onChange={(until) => ask({ own: { ...own, until } })}
              />
            </>
          )}
          <Button kind="main" busy={sending.busy} disabled={reversed} onPress={() => void order()}>
            导出 Excel
          </Button>
        </View>
        {sending.problem && <Notice tone="overdue">{sentenceOf(sending.problem)}</Notice>}
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
  return <ListRow title={name} detail={storyOf(item, Date.now())} aside={ready ? opens : standing} />
}
