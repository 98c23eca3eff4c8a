/** The notices (防汛, 台风, 水质) that head every message while they hold; saved at once, apart from the rules. */
import { cloudDay } from '@/services/cloudClock'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { ListRow } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import { monthDay } from '@/words/dayWords'
import { sentenceOf } from '@domain/contract/problems'
import { useOfOffice } from '@/office/kit/useOfOffice'
import { UndoBar } from '@/office/kit/UndoBar'
import { NoticeSheet } from './NoticeSheet'
import { useNotices, type Told } from './useNotices'

interface NoticesProps {
  readonly notices: readonly Told[]
  readonly reload: () => Promise<void>
}

export function Notices({ notices, reload }: NoticesProps) {
  const desk = useNotices(reload)
  const { removing, draft } = desk
  const ofOffice = useOfOffice()
  const today = cloudDay()
  const shown = [...notices]
    .filter(({ id }) => !removing.gone.includes(id))
    .sort((a, b) => standing(a, today) - standing(b, today) || (a.from < b.from ? -1 : 1))
  return (
    <Section title="通知">
      {removing.problem && <Notice tone="overdue">{sentenceOf(removing.problem)}</Notice>}
      <View className="policy__card policy__card--rows">
        <Text className="policy__words policy__words--inset">
          防汛、台风、水质这些要紧的话。生效的几天里，每个群的话都从它开头。
        </Text>
        {shown.map((notice) => (
          <ListRow
            key={notice.id}
            title={notice.text}
            detail={daysOf(notice)}
            aside={<StandingTag of={standing(notice, today)} />}
            onPress={ofOffice ? () => void desk.open(notice) : undefined}
          />
        ))}
        {ofOffice && (
          <View className="push-notices__add">
            <Button onPress={() => void desk.open()}>
              {shown.length === 0 ? '还没有通知，加一条' : '加一条通知'}
            </Button>
          </View>
        )}
      </View>
      {draft && <NoticeSheet desk={desk} draft={draft} />}
      <UndoBar sentence={removing.waiting} onUndo={removing.undo} />
    </Section>
  )
}

const [holds, comes, over] = [0, 1, 2]

function standing({ from, until }: Told, today: string): number {
  if (until < today) return over
  return from > today ? comes : holds
}

function StandingTag({ of }: { readonly of: number }) {
  if (of === holds) return <Tag tone="done">生效中</Tag>
  return of === comes ? <Tag tone="river">未到</Tag> : <Tag>已过</Tag>
}

const daysOf = ({ from, until }: Told) =>
  from === until ? monthDay(from) : `${monthDay(from)}至${monthDay(until)}`
