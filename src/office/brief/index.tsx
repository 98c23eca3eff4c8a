/** Briefs of a month: the office's own page (月报), and of each river (河流简报); read, made again, to Word, to the groups. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '@domain/calendar/day'
import { sentenceOf } from '@domain/contract/problems'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { Choice } from '@/office/kit/Choice'
import { Desk } from '@/office/kit/desk/Desk'
import { WordButton } from '@/components/WordButton'
import { dayWords } from '@/words/dayWords'
import { BriefActs } from './BriefActs'
import { type BriefLine, useBriefs } from './useBriefs'
import './index.scss'

export default function BriefsPage() {
  const desk = useBriefs()
  const [chosen, choose] = useState<string | null>(null)
  const river = desk.rivers.value?.items.find(({ id }) => id === chosen)
  return (
    <Desk section="briefs">
      <View className="briefs__month">
        <Choice label="哪个月" options={desk.options} value={desk.month} onChange={desk.setMonth} />
      </View>
      {desk.problem && <Notice tone="overdue">{sentenceOf(desk.problem)}</Notice>}
      {desk.said && <Notice tone="done">{desk.said}</Notice>}
      <Section title="月报">
        {desk.running ? (
          <View className="briefs__report">
            <Text className="briefs__words">
              这个月还没有过完。可以先导出到今天为止的，下个月第一个工作日自动做好。
            </Text>
            <WordButton paper="monthlyReport" of={desk.month} />
          </View>
        ) : (
          <Fetched of={desk.months} count={1}>
            {() => (
              <View className="briefs__report">
                <Text className="briefs__words">{storyOf(desk.report, desk.today)}</Text>
                <BriefActs id={desk.month} line={desk.report} desk={desk} />
              </View>
            )}
          </Fetched>
        )}
      </Section>
      {!desk.running && (
        <Section title="河流简报">
          <Fetched of={desk.rivers} shape="rows">
            {({ items }) => <Rivers items={items} today={desk.today} onChoose={choose} />}
          </Fetched>
        </Section>
      )}
      {river && (
        <Sheet open title={`${river.waterName}河流简报`} onClose={() => choose(null)}>
          <Text className="briefs__words">{storyOf(river, desk.today)}</Text>
          <BriefActs id={river.id} line={river} desk={desk} />
        </Sheet>
      )}
    </Desk>
  )
}

interface RiversProps {
  readonly items: readonly BriefLine[]
  readonly today: string
  readonly onChoose: (id: string) => void
}

function Rivers({ items, today, onChoose }: RiversProps) {
  if (items.length === 0) return <Text className="briefs__none">这个月没有做过河流简报。</Text>
  return (
    <>
      <Text className="briefs__none">只发给负责这条河的河长，不发到群里。</Text>
      <Rows>
        {items.map((line) => (
          <ListRow
            key={line.id}
            title={line.waterName}
            detail={storyOf(line, today)}
            onPress={() => onChoose(line.id)}
          />
        ))}
      </Rows>
    </>
  )
}

/** 「11月2日做好」, 「第 2 版，11月9日更正」 */
function storyOf(line: BriefLine | undefined, today: string): string {
  if (!line) return '这个月的月报还没有做。'
  if (line.madeAt === null) return '正在做，十分钟内会好。'
  const day = dayWords(dayOf(line.madeAt), today)
  return line.version > 1 ? `第 ${line.version} 版，${day}更正` : `${day}做好`
}
