/**
 * 驾驶舱: the whole township on one screen, three sentences first, then what only the head chief decides, then where and
 * how much; each figure opens what is behind it.
 */
import { Text, View } from '@tarojs/components'
import { cockpitWords, sumWords } from '@domain/desk/cockpitWords'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { clockText } from '@/words/clockWords'
import { Fetched } from '../Fetched'
import { Icon } from '../Icon'
import { speak } from '../native/speak'
import { colour } from '@/styles/tokens'
import type { CockpitAnswer } from './cockpitAnswer'
import { Decisions } from './Decisions'
import { Departments } from './Departments'
import { Money } from './Money'
import { TownshipMap } from './TownshipMap'
import { Villages } from './Villages'
import { WaterQuality } from './WaterQuality'
import { AskedByHead, Said, WeekCard } from './WeekCard'
import './Cockpit.scss'

export function Cockpit() {
  const cockpit = useCall('desk.cockpit', {}, { cache: true })
  useReturn(() => void cockpit.reload())
  return (
    <Fetched of={cockpit} shape="rows" count={6}>
      {(value) => (
        <View className="cockpit">
          <View className="cockpit__first">
            {value.week && <WeekCard week={value.week} onAnswered={() => void cockpit.reload()} />}
            {value.said?.map((said) => (
              <Said key={said.monday} said={said} onRead={() => void cockpit.reload()} />
            ))}
            {value.asked?.map((asked) => (
              <AskedByHead
                key={`${asked.monday}${asked.personId}`}
                asked={asked}
                onExplained={() => void cockpit.reload()}
              />
            ))}
            <Sentences of={value} />
            <Decisions of={value.decisions} />
            <TownshipMap of={value.map} />
          </View>
          <View className="cockpit__second">
            <Villages of={value.duties} day={value.day} />
            <Departments of={value.problems} />
            <WaterQuality of={value.quality} />
            <Money of={value.money} />
          </View>
        </View>
      )}
    </Fetched>
  )
}

const signs = {
  good: { name: 'check', colour: colour.done },
  unknown: { name: 'clock', colour: colour.secondary },
  alarming: { name: 'alert', colour: colour.dueSoonText },
} as const

function Sentences({ of }: { readonly of: CockpitAnswer }) {
  const said = cockpitWords(of)
  return (
    <View className="cockpit__words">
      <Text className="cockpit__sum" {...speak({ role: 'heading', level: 1 })}>
        {sumWords(said)}
      </Text>
      {said.map(({ text, tone }) => (
        <View key={text} className="cockpit__said">
          <Icon {...signs[tone]} />
          <Text className="cockpit__text">{text}</Text>
        </View>
      ))}
      <Text className="cockpit__at">{`${clockText(of.at)} 的情况`}</Text>
    </View>
  )
}
