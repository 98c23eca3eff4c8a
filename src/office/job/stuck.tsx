/** What the clock could not do and has set aside (卡住的工作): what it is, since when, why, and once more. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Desk } from '@/office/kit/desk/Desk'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import { useWide } from '@/hooks/useWide'
import { cloudNow } from '@/services/cloudClock'
import { sentenceOf } from '@domain/contract/problems'
import { standingOf, storyOf } from './stuckWords'
import { useStuck } from './useStuck'
import './stuck.scss'

export default function StuckPage() {
  const { list, said, pushed, pushOn, pushAllOn, busyAll, problem } = useStuck()
  const several = list.items.length > 1
  const wide = useWide()
  return (
    <Desk section="stuck">
      <Section title="卡住的工作">
        <Text className="stuck__rule">
          云端自己办的事，有一件办不成就放在这里，不耽误别的。先自动再试几次，还不成就停下，等您点「再试一次」。
        </Text>
        {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
        {said && <Notice tone={said.tone}>{said.words}</Notice>}
        {several && (
          <View className="stuck__button">
            <Button inline={wide} busy={busyAll} onPress={() => void pushAllOn()}>
              全部再试
            </Button>
          </View>
        )}
        <Listed
          list={list}
          more="再看后面的"
          empty={<Empty allDone title="没有卡住的工作" detail="有办不成的，会列在这里" />}
        >
          {(items) => (
            <Rows>
              {items.map((item) => (
                <View key={item.id}>
                  <ListRow
                    title={item.title}
                    detail={storyOf(item, cloudNow())}
                    aside={<Tag tone={standingOf(item).tone}>{standingOf(item).word}</Tag>}
                  />
                  <View className="stuck__button">
                    <Button
                      inline={wide}
                      busy={pushed === item.id}
                      label={`再试一次：${item.title}`}
                      onPress={() => void pushOn(item)}
                    >
                      再试一次
                    </Button>
                  </View>
                </View>
              ))}
            </Rows>
          )}
        </Listed>
      </Section>
    </Desk>
  )
}
