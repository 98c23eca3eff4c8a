/** The line of a section over its months, on the desk. */
import { Text, View } from '@tarojs/components'
import { Fetched } from '@/components/Fetched'
import { speak } from '@/components/native/speak'
import { Section } from '@/components/Section'
import { useCall } from '@/hooks/useCall'
import { qualityLine, qualityLineWords } from './qualityLine'
import './waterQuality.scss'

export function SectionLine({ id }: { readonly id: string }) {
  const asked = useCall('section.line', { id })
  return (
    <Section title="水质变化">
      <Fetched of={asked} count={1}>
        {({ target, readings }) =>
          readings.length === 0 ? (
            <Text className="register__none">还没有监测数据</Text>
          ) : (
            <View className="qualityLine">
              <View
                className="qualityLine__drawing"
                style={{ backgroundImage: qualityLine(readings, target) }}
                {...speak({ role: 'img', label: qualityLineWords(readings, target) })}
              />
              <Text className="register__when">{`${qualityLineWords(readings, target)}；虚线是目标`}</Text>
            </View>
          )
        }
      </Fetched>
    </Section>
  )
}
