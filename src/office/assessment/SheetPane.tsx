/** One sheet: what it says in words, every point with its cause, what may be done with it now, and its versions. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { type Cause, Scored } from '@/components/assessment/Scored'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { speak } from '@/components/native/speak'
import { useCall } from '@/hooks/useCall'
import { momentWords } from '@/words/clockWords'
import { cloudNow } from '@/services/cloudClock'
import { openPage } from '@/services/pages'
import { periodText } from '@domain/assessment/words'
import { scoreOf, Standing } from './columns'
import { ByHand } from './ByHand'
import { Steps } from './Steps'
import { Versions } from './Versions'
import type { Full } from './useAssessment'

interface SheetPaneProps {
  readonly id: string
  readonly onChanged: () => void
  /** A month of a year is opened in the list. */
  readonly onMonth: (month: string) => void
}

export function SheetPane({ id, onChanged, onMonth }: SheetPaneProps) {
  const [version, setVersion] = useState<number | null>(null)
  const opened = useCall('assessment.get', version === null ? { id } : { id, version })
  const changed = () => {
    setVersion(null)
    void opened.reload()
    onChanged()
  }
  return (
    <Fetched of={opened} count={3}>
      {(value) => (
        <View className="assessment__sheet">
          <Head sheet={value.sheet} />
          <Steps opened={value} onChanged={changed} />
          <Scored result={value.sheet.result} onOpen={openerOf(value.sheet, onMonth)} />
          <Excused excused={value.sheet.excused} />
          <ByHand opened={value} onChanged={changed} />
          <Versions opened={value} shown={version} onShow={setVersion} />
        </View>
      )}
    </Fetched>
  )
}

function Head({ sheet }: { readonly sheet: Full }) {
  const { name, period, words, reason, sentBack, looked, final } = sheet
  const acts = [
    looked && `${looked.name} ${momentWords(looked.at, cloudNow())} 核过`,
    final && `${final.name} ${momentWords(final.at, cloudNow())} 审定`,
  ].filter(Boolean)
  return (
    <View className="assessment__top">
      <Standing sheet={sheet} />
      <Text className="assessment__title" {...speak({ role: 'heading' })}>
        {`${name}，${periodText(period)}`}
      </Text>
      <Text className="assessment__score">{scoreOf(sheet)}</Text>
      {sheet.who !== 'township' &&
        words.map((line) => (
          <Text key={line} className="assessment__words">
            {line}
          </Text>
        ))}
      {reason !== '' && <Notice>{`本版更正原因：${reason}`}</Notice>}
      {sentBack !== '' && <Notice tone="dueSoon">{`退回重核：${sentBack}`}</Notice>}
      {acts.length > 0 && <Text className="assessment__fact">{acts.join('，')}</Text>}
    </View>
  )
}

const why = { pause: '暂停巡河', leave: '请假', appointed: '还没有任职', ended: '已经卸任' } as const

function Excused({ excused }: { readonly excused: Full['excused'] }) {
  if (excused.length === 0) return null
  return (
    <Section title="不计的日子">
      {excused.map(({ from, until, reachName, why: reason }) => (
        <Text key={`${reachName} ${from} ${reason}`} className="assessment__fact">
          {`${reachName} ${from.slice(5)} 至 ${until.slice(5)}：${why[reason]}`}
        </Text>
      ))}
    </Section>
  )
}

function openerOf({ who, name }: Full, onMonth: (month: string) => void) {
  const go = (url: string) => () => openPage(url)
  return ({ opens }: Cause): (() => void) | null => {
    switch (opens.kind) {
      case 'patrols': {
        const { reachId, from, until } = opens
        const person = `personId=${who}&personName=${encodeURIComponent(name)}`
        return go(`/office/patrol/patrols?${person}&reachId=${reachId}&from=${from}&until=${until}`)
      }
      case 'patrol':
        return go(`/office/patrol/patrol?patrolId=${opens.id}`)
      case 'report':
        return go(`/work/report/index?reportId=${opens.id}`)
      case 'month':
        return () => onMonth(opens.month)
      default:
        return null
    }
  }
}
