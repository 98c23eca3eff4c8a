/** One group's push: how it stands, its words as they will appear, and what can be decided about it. */
import { Text, View } from '@tarojs/components'
import { Notice } from '@/components/Notice'
import { speak } from '@/components/native/speak'
import { clockText } from '@/words/clockWords'
import { dayWords } from '@/words/dayWords'
import { figureWords, type PushEntry } from '@/words/pushWords'
import { cloudNow } from '@/services/cloudClock'
import { startOfDay } from '@domain/calendar/day'
import { groupKindLabel } from '@domain/push/group'
import { freshHour } from '@domain/push/push'
import { sentenceOf } from '@domain/contract/problems'
import { StandingTag } from './columns'
import { PushButtons, type PushPaneProps } from './PushButtons'
import { Roads } from './Roads'
import { TextEditor } from './TextEditor'

export function PushPane(props: PushPaneProps) {
  const { push, today, acts, drafts } = props
  const { groupName, kind, day, dueAt, text } = push
  const writing = drafts.of(push) !== null
  const about = aboutTheWords(props)
  return (
    <View className="push">
      <StandingTag push={push} />
      <Text className="push__title" {...speak({ role: 'heading' })}>
        {groupName}
      </Text>
      <Text className="push__second">
        {`${groupKindLabel[kind]}，${dayWords(day, today)} ${clockText(dueAt)} 送`}
      </Text>
      <Roads push={push} />
      {acts.problem && <Notice tone="overdue">{sentenceOf(acts.problem)}</Notice>}
      {drafts.saved(push) && <Notice tone="done">文字存好了，会照这样送</Notice>}
      {writing ? (
        <TextEditor push={push} drafts={drafts} />
      ) : (
        <>
          <Text className="push__text">{text}</Text>
          {about && <Text className="push__second">{about}</Text>}
          <PushButtons {...props} />
        </>
      )}
      <CardAndPoster push={push} />
    </View>
  )
}

/** The clock writes it once more at six, so that last evening's patrols and a notice of the night are in it. */
function aboutTheWords({ push: { day, edited, poster }, planned }: PushPaneProps): string {
  if (edited) return '河长办改过'
  const willBeWritten =
    planned && poster.name === undefined && cloudNow() < startOfDay(day) + freshHour * 3_600_000
  return willBeWritten ? '当天早上 6 点会按最新情况再写一遍；改过的文字不会再动。' : ''
}

/** What goes with the text: a card to share and a poster. */
function CardAndPoster({ push: { title, poster } }: { readonly push: PushEntry }) {
  const lines = [
    ['卡片标题', title],
    ['海报通知', poster.notice],
    ['海报数字', figureWords(poster)],
    ['海报的话', poster.words],
  ] as const
  return (
    <View className="push__facts">
      {lines
        .filter(([, words]) => words !== '')
        .map(([name, words]) => (
          <View key={name} className="push__fact">
            <Text className="road__name">{name}</Text>
            <Text className="push__fact-words">{words}</Text>
          </View>
        ))}
    </View>
  )
}
