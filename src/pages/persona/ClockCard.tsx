/** The local cloud's clock on the demo's page: moved on to the next sending, so that the morning can be watched. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { clockText } from '@/words/clockWords'
import { monthDay, weekdayWord } from '@/words/dayWords'
import { dayOf } from '@domain/calendar/day'
import type { Persona } from './localCloud'
import { OtherTime } from './OtherTime'
import { SentSheet } from './SentSheet'
import { nextStops, useLocalClock } from './useLocalClock'
import './index.scss'

const dateWords = (at: number) => `${monthDay(dayOf(at))} ${weekdayWord(dayOf(at))}`

export function ClockCard({ personas }: { readonly personas: readonly Persona[] }) {
  const { time, sent, busy, failed, move } = useLocalClock()
  const [open, setOpen] = useState<'time' | 'sent' | null>(null)
  if (!time) return null
  const { plan, send } = nextStops(time)
  const planned = plan <= time.now
  return (
    <Section title="本地时钟">
      <Card>
        <Text className="clock__now">{clockText(time.now)}</Text>
        <Text className="clock__day">{dateWords(time.now)}</Text>
        <View className="clock__buttons">
          <Button
            busy={busy}
            disabled={planned}
            note={planned ? '已经过了，排好了' : '排好下个工作日的'}
            onPress={() => void move(plan)}
          >
            {`到${dateWords(plan)} 17:00`}
          </Button>
          <Button busy={busy} note="送出每日一送和提醒" onPress={() => void move(send)}>
            {`到${dateWords(send)} 7:30`}
          </Button>
          <View className="clock__more">
            <Button kind="quiet" inline onPress={() => setOpen('time')}>
              别的时间
            </Button>
            <Button kind="quiet" inline onPress={() => setOpen('sent')}>
              {`刚送出的 ${sent.length} 条`}
            </Button>
          </View>
        </View>
        <Text className="clock__words">
          只有这台电脑上的云跟着走；浏览器自己的日期不变，在「每日一送」里选「明天」或那一天看。
        </Text>
        {failed && <Notice tone="overdue">本地云没有回答，请看看 npm start 还开着没有。</Notice>}
      </Card>
      {open === 'time' && (
        <OtherTime
          now={time.now}
          onMove={(at) => {
            setOpen(null)
            void move(at)
          }}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'sent' && <SentSheet sent={sent} personas={personas} onClose={() => setOpen(null)} />}
    </Section>
  )
}
