/** How far the year is that is lived behind the demo's first weeks, and the button that takes it. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { monthDay } from '@/words/dayWords'
import type { Year } from './localCloud'
import { useYear } from './useYear'
import './index.scss'

export function YearCard() {
  const { year, taking, take } = useYear()
  if (year === null || year.state === 'whole') return null
  return (
    <Section title="一整年">
      {year.state === 'living' && <Notice>{livingWords(year)}</Notice>}
      {year.state === 'failed' && (
        <Notice tone="dueSoon">后台没有把这一年过完，下次 npm start 会接着过。眼下这几周照常用。</Notice>
      )}
      {year.state === 'ready' && (
        <Card>
          <Text className="clock__words">
            眼下只有最近几周，一整年已经在后台过完了。换过去后从头选身份；您在这几周里做的，留在原来的数据里。
          </Text>
          <View className="clock__buttons">
            <Button kind="main" busy={taking} onPress={take}>
              换到一整年
            </Button>
          </View>
        </Card>
      )}
    </Section>
  )
}

function livingWords({ day, done, secondsLeft }: Year): string {
  const reached = day === null ? '刚开始' : `已到${monthDay(day)}（${Math.round(done * 100)}%）`
  const left = secondsLeft === null ? '' : `，还要约 ${Math.max(1, Math.ceil(secondsLeft / 60))} 分钟`
  return `眼下是最近几周，可以先用。前面的日子正在后台照样过：${reached}${left}。`
}
