/** The township as a picture: how each water stands as a kind of line, open problems as signs; it opens the map. */
import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { useWaters } from '@/hooks/useWaters'
import { openPage } from '@/services/pages'
import { Pressable } from '../native/Pressable'
import { speak } from '../native/speak'
import { Section } from '../Section'
import type { CockpitAnswer } from './cockpitAnswer'
import { legendSigns, townshipDrawing } from './townshipDrawing'

const toMap = () => openPage('/public/map/index')

export function TownshipMap({ of }: { readonly of: CockpitAnswer['map'] }) {
  const { lines, ids } = useWaters()
  const drawing = useMemo(() => townshipDrawing({ lines, ids, ...of }), [lines, ids, of])
  const { today, due, done, below } = of.reaches
  const late = of.problems.filter((problem) => problem.late).length
  const legend = [
    { sign: 'done', text: `巡过了 ${done.length} 段` },
    { sign: 'due', text: `还要巡 ${due.length} 段` },
    { sign: 'today', text: `今天到期 ${today.length} 段` },
    { sign: 'below', text: `水质没达标 ${below.length} 段` },
    { sign: 'open', text: `在办 ${of.problems.length - late} 件` },
    { sign: 'late', text: `逾期 ${late} 件` },
  ] as const
  const words = legend.map(({ text }) => text).join('，')
  return (
    <Section title="全镇">
      {drawing && (
        <Pressable className="cockpit__map" label={`全镇河流：${words}。打开问题地图`} onPress={toMap}>
          <View
            className="cockpit__drawing"
            style={{ paddingTop: `${drawing.ratio * 100}%`, backgroundImage: drawing.address }}
          />
        </Pressable>
      )}
      <View className="cockpit__legend" {...speak(drawing ? { hidden: true } : {})}>
        {legend.map(({ sign, text }) => (
          <View key={sign} className="cockpit__sign">
            <View className="cockpit__stroke" style={{ backgroundImage: legendSigns[sign] }} />
            <Text>{text}</Text>
          </View>
        ))}
      </View>
    </Section>
  )
}
