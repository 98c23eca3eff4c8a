/** One patrol of the past in four lines: when, where, the ribbon, the figures. */
import { Text, View } from '@tarojs/components'
import { distanceText, durationText } from '@domain/patrol/figureText'
import { patrolKindLabel, patrolStatusLabel, type PatrolStatus } from '@domain/patrol/patrol'
import { percentWalked } from '@domain/patrol/stretches'
import { Card } from '@/components/Card'
import { Tag } from '@/components/Tag'
import { RiverRibbon } from '@/components/ribbon/RiverRibbon'
import type { Tone } from '@/styles/tokens'
import { dayWords, weekdayWord } from '@/words/dayWords'
import type { PastPatrol } from './useHistory'
import './PatrolCard.scss'

const tones: Record<PatrolStatus, Tone> = {
  met: 'done',
  needsExplanation: 'dueSoon',
  explained: 'river',
  accepted: 'done',
  rejected: 'overdue',
}

/** The tag has room for a word; the result page says the rest. */
const words: Record<PatrolStatus, string> = { ...patrolStatusLabel, explained: '等答复' }

interface PatrolCardProps {
  readonly patrol: PastPatrol
  readonly today: string
  readonly onOpen: () => void
}

export function PatrolCard({ patrol, today, onOpen }: PatrolCardProps) {
  const { day, reachName, reachLength, covered, waterKind, status, onBehalfOf } = patrol
  const ring = waterKind === 'pond' || waterKind === 'reservoir'
  const when = `${dayWords(day, today)} ${weekdayWord(day)}`
  return (
    <Card onPress={onOpen}>
      <View className="past__head">
        <Text className="past__when">{onBehalfOf ? `${when} · 代${onBehalfOf}` : when}</Text>
        <Tag tone={tones[status]}>{words[status]}</Tag>
      </View>
      <View className={ring ? 'past__pond' : ''}>
        <Text className="past__where">{reachName}</Text>
        <RiverRibbon
          label=""
          length={reachLength}
          covered={covered}
          shape={ring ? 'ring' : 'line'}
          size="small"
        />
      </View>
      <View className="past__figures">
        {figuresOf(patrol).map((figure, i) => (
          <Text key={figure} className="past__figure">
            {i === 0 ? figure : `· ${figure}`}
          </Text>
        ))}
      </View>
    </Card>
  )
}

/** Each stays on one line, however large the text. */
function figuresOf(patrol: PastPatrol): string[] {
  const { kind, distance, duration, reachLength, covered, problems, paper } = patrol
  const walked = [
    distanceText(distance, 'down'),
    durationText(duration, 'down'),
    `走到 ${percentWalked(reachLength, covered)}%`,
  ]
  const done = paper ? '纸质记录' : kind === 'walk' ? '没有轨迹' : patrolKindLabel[kind]
  return [...(duration > 0 ? walked : [done]), problems > 0 ? `${problems} 处异常` : '无异常']
}
