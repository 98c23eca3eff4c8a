/** The result at a glance: the word, the ribbon, three figures. */
import { useCloudDay } from '@/hooks/useCloudDay'
import { Text, View } from '@tarojs/components'
import type { Output } from '@domain/contract/contract'
import { patrolKindLabel, type PatrolStatus } from '@domain/patrol/patrol'
import { Card } from '@/components/Card'
import { Icon } from '@/components/Icon'
import type { IconName } from '@/components/icons'
import { WalkFigures } from '@/components/patrol/WalkFigures'
import { speak } from '@/components/native/speak'
import type { Course } from '@/components/patrol/courseOf'
import { JointConfirm } from '@/components/patrol/JointConfirm'
import { RiverRibbon } from '@/components/ribbon/RiverRibbon'
import { walkedWords } from '@/components/ribbon/ribbonWords'
import { colour } from '@/styles/tokens'
import { dayWords } from '@/words/dayWords'
import { momentWords } from '@/words/clockWords'
import { cloudNow } from '@/services/cloudClock'
import './result.scss'

const words: Record<PatrolStatus, { words: string; icon: IconName; colour: string }> = {
  met: { words: '这次巡河达标', icon: 'check', colour: colour.done },
  needsExplanation: { words: '有几处请您说明', icon: 'speech', colour: colour.dueSoonText },
  explained: { words: '已说明，等河长办答复', icon: 'clock', colour: colour.river },
  accepted: { words: '河长办已认可', icon: 'check', colour: colour.done },
  rejected: { words: '河长办没有认可', icon: 'alert', colour: colour.overdue },
}

interface OutcomeProps {
  readonly answer: Output<'patrol.get'>
  readonly course: Course
  readonly onConfirmed: () => void
}

export function Outcome({ answer, course, onConfirmed }: OutcomeProps) {
  const { patrol, reach, may } = answer
  const outcome = words[patrol.status]
  const today = useCloudDay()
  return (
    <>
      <View className="result__head">
        <View className="result__verdict">
          <Icon name={outcome.icon} colour={outcome.colour} />
          <Text className="result__outcome" {...speak({ role: 'heading', level: 1 })}>
            {outcome.words}
          </Text>
        </View>
        <Text className="result__line">{`${patrol.reachName} · ${momentWords(patrol.startedAt, cloudNow())}`}</Text>
        {withWhom(answer).map((line) => (
          <Text key={line} className="result__line">
            {line}
          </Text>
        ))}
      </View>
      {may.confirm && (
        <Card>
          <JointConfirm
            patrolId={patrol.id}
            question={`${patrol.personName}说，${dayWords(patrol.day, today)}和您一起巡了${patrol.reachName}`}
            onAnswered={onConfirmed}
          />
        </Card>
      )}
      <Card>
        <RiverRibbon
          label={reach.name}
          length={reach.length}
          covered={patrol.covered}
          interrupted={course.interrupted}
          marks={course.onRibbon}
          shape={reach.geometry.shape}
        />
        <Text className="result__walked">
          {walkedWords({ length: reach.length, covered: patrol.covered })}
        </Text>
        <View className="result__figures">
          <WalkFigures patrol={patrol} reach={reach} />
        </View>
      </Card>
    </>
  )
}

/** On whose behalf, with whom, and how, where it was not simply a walk of one's own. */
function withWhom({ patrol }: Output<'patrol.get'>): string[] {
  return [
    patrol.onBehalfOf ? `${patrol.personName}代${patrol.onBehalfOf}巡` : '',
    patrol.companions.length > 0 ? `和${patrol.companions.join('、')}一起` : '',
    patrol.paper ? `纸质记录，${patrol.paperBy ?? '由河长办登记'}` : '',
    patrol.kind === 'walk' ? '' : patrolKindLabel[patrol.kind],
  ].filter(Boolean)
}
