/** The last days as bars: patrols a day, the met ones filled, the others hollow, as on the ribbon. */
import { Text, View } from '@tarojs/components'
import { Section } from '@/components/Section'
import { speak } from '@/components/native/speak'
import { monthDay } from '@/words/dayWords'
import type { Output } from '@domain/contract/contract'

type Overview = Output<'patrol.overview'>

export function Days({ days: newestFirst }: Pick<Overview, 'days'>) {
  if (newestFirst.length === 0) return null
  const days = [...newestFirst].sort((a, b) => (a.day < b.day ? -1 : 1))
  const most = Math.max(...days.map(({ patrols }) => patrols))
  const share = (count: number) => `${(count / Math.max(1, most)) * 100}%`
  const sum = (key: 'patrols' | 'met') => days.reduce((total, day) => total + day[key], 0)
  const words = `近 ${days.length} 天巡河 ${sum('patrols')} 次，${sum('met')} 次达标，最多的一天 ${most} 次`
  return (
    <Section title={`近 ${days.length} 天`}>
      <View className="overview__card">
        <View className="days" {...speak({ role: 'img', label: words })}>
          {days.map(({ day, patrols, met }) => (
            <View key={day} className="days__day">
              <View className="days__all" style={{ height: share(patrols) }}>
                <View
                  className="days__met"
                  style={{ height: patrols > 0 ? `${(met / patrols) * 100}%` : '0' }}
                />
              </View>
            </View>
          ))}
        </View>
        <View className="days__scale" {...speak({ hidden: true })}>
          <Text>{monthDay(days[0]!.day)}</Text>
          <Text>{monthDay(days[days.length - 1]!.day)}</Text>
        </View>
        <Text className="overview__words">{`${words}。实心是达标的，空心是要说明的。`}</Text>
      </View>
    </Section>
  )
}
