/** The list that both sign, and who has signed it. */
import { Image, Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Card } from '@/components/Card'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { speak } from '@/components/native/speak'
import { dayWords } from '@/words/dayWords'
import { dayOf } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import { roleLabel } from '@domain/identity/role'
import { changeWords } from './handoverWords'
import { openAddress } from '@/services/addresses'
import './HandoverList.scss'

type Handover = Output<'handover.get'>

/** `opens`: whether what stands in the list can be opened from here. */
export function HandoverList({ of, opens }: { readonly of: Handover; readonly opens: boolean }) {
  const { today, panes, reachName, role, day, gap, giverName, takerName, boardsUntil, giver, taker } = of
  const boards = panes.find(({ key }) => key === 'signBoard')?.items.length ?? 0
  return (
    <>
      <Card>
        <Text className="handover__title" {...speak({ role: 'heading', level: 1 })}>
          {`${reachName} 离任交水`}
        </Text>
        <Text className="handover__line">{`${roleLabel[role]}，${changeWords(of, today)}`}</Text>
        <Signed side="离任" name={giverName} of={giver} today={today} />
        <Signed side="接任" name={takerName} of={taker} today={today} />
      </Card>
      {gap > 0 && <Notice tone="dueSoon">{`中间有 ${gap} 天没有人负责，请一起看看这几天有没有事`}</Notice>}
      {boards > 0 && (
        <Notice icon="clock">{`公示牌上的河长要换，${dayWords(boardsUntil, today)}前换好`}</Notice>
      )}
      <Text className="handover__aside">{`清单按${dayWords(day, today)}的情况列出`}</Text>
      {panes.map((pane) => (
        <Pane key={pane.key} pane={pane} opens={opens} />
      ))}
    </>
  )
}

function Pane({ pane, opens }: { readonly pane: Handover['panes'][number]; readonly opens: boolean }) {
  const { title, items, none, facts } = pane
  const more = facts.map(({ name, value }) => `${name} ${value}`).join('，')
  return (
    <Section title={items.length > 0 ? `${title}（${more || `${items.length} 项`}）` : title}>
      {items.length === 0 && <Text className="handover__aside">{none}</Text>}
      {items.length > 0 && (
        <Rows>
          {items.map(({ title: name, detail, url }) => (
            <ListRow
              key={`${url} ${name}`}
              title={name}
              detail={detail}
              onPress={opens && url ? () => openAddress(url) : undefined}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}

interface SignedProps {
  readonly side: string
  readonly name: string | null
  readonly of: Handover['giver']
  readonly today: string
}

function Signed({ side, name, of, today }: SignedProps) {
  const how = of && (of.enteredBy ? `纸质签字，${of.enteredBy}登记` : '已签')
  const words = of ? `${dayWords(dayOf(of.at), today)}${how}` : name === null ? '还没有人' : '还没签'
  return (
    <View className="handover__signed">
      <Text className="handover__name">{`${side}：${name ?? '—'}`}</Text>
      <Text className={of ? 'handover__done' : 'handover__open'}>{words}</Text>
      {of?.note && <Text className="handover__note">{of.note}</Text>}
      {of?.proof.map((address, n) => (
        <Image
          key={address}
          className="handover__proof"
          mode="aspectFill"
          src={address}
          {...(process.env.TARO_ENV === 'h5' ? { imgProps: { alt: `签字的纸 ${n + 1}` } } : {})}
          onClick={() => void Taro.previewImage({ urls: [...of.proof], current: address })}
        />
      ))}
    </View>
  )
}
