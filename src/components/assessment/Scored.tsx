/** The items of a sheet with what they came to, and why: every cause opens the records it stands for. */
import { Text, View } from '@tarojs/components'
import { Pressable } from '@/components/native/Pressable'
import type { Output } from '@domain/contract/contract'
import { pointsText } from '@domain/assessment/points'
import './Scored.scss'

type Result = NonNullable<Output<'assessment.mine'>['sheet']>['result']
type Item = Result['items'][number]
export type Cause = Item['causes'][number]

interface ScoredProps {
  readonly result: Result
  /** Null where a cause opens nothing for the one who looks. */
  readonly onOpen: (cause: Cause) => (() => void) | null
}

export function Scored({ result, onOpen }: ScoredProps) {
  const outside = [...result.bonus, ...result.penalty].filter(
    ({ points, causes }) => points !== 0 || causes.length > 0,
  )
  return (
    <View className="scored">
      {[...result.items, ...outside].map((item) => (
        <View key={item.key} className="scored__item">
          <View className="scored__line">
            <Text className="scored__name">{item.name}</Text>
            <Text className="scored__points">{worthOf(item)}</Text>
          </View>
          {item.note !== '' && <Text className="scored__note">{item.note}</Text>}
          {item.causes.map((cause) => (
            <CauseLine key={cause.key} cause={cause} onOpen={onOpen(cause)} />
          ))}
        </View>
      ))}
    </View>
  )
}

/** 「32 / 40」 of what starts full; of the rest what was added or taken. */
const worthOf = ({ start, points, most }: Item) =>
  start > 0 ? `${pointsText(points)} / ${pointsText(most)}` : signed(points)

const signed = (points: number) => (points > 0 ? `+${pointsText(points)}` : pointsText(points))

function CauseLine({ cause, onOpen }: { readonly cause: Cause; readonly onOpen: (() => void) | null }) {
  const { text, points, lifted } = cause
  const words = lifted === undefined ? text : `${text}（不计：${lifted}）`
  const content = (
    <>
      <Text className="scored__cause">{words}</Text>
      <Text className="scored__taken">{lifted === undefined ? signed(points) : '不计'}</Text>
    </>
  )
  if (!onOpen) return <View className="scored__line">{content}</View>
  return (
    <Pressable className="scored__line scored__line--opens" label={`${words}，看记录`} onPress={onOpen}>
      {content}
    </Pressable>
  )
}
