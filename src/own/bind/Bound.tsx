/** Known now: what one answers for, what is due when, what counts, and whom to ask, on one screen. */
import { Text, View } from '@tarojs/components'
import { ListRow, Rows } from '@/components/ListRow'
import { speak } from '@/components/native/speak'
import { Section } from '@/components/Section'
import { useCall } from '@/hooks/useCall'
import type { Me } from '@/hooks/useMe'
import { byDeadline, deadlineWords, frequencyWords } from '@/words/dutyWords'
import type { Output } from '@domain/contract/contract'
import { roleLabel } from '@domain/identity/role'
import './bind.scss'

export function Bound({ person }: { readonly person: NonNullable<Me['person']> }) {
  const today = useCall('patrol.today', {}, { cache: true })
  const { value: township } = useCall('register.getTownship', {}, { cache: true })
  const duties = byDeadline(today.value?.duties ?? [])
  return (
    <>
      <View className="bind__done">
        <Text className="bind__name" {...speak({ role: 'heading', level: 1 })}>
          {`绑定好了，${person.name}`}
        </Text>
        <Text className="bind__roles">{person.roles.map((role) => roleLabel[role]).join('、')}</Text>
      </View>
      {duties.length > 0 && (
        <Section title={`您管 ${duties.length} 段`}>
          <Rows>
            {duties.map((duty) => (
              <ListRow
                key={duty.assignmentId}
                title={duty.reach.name}
                detail={frequencyWords(duty)}
                aside={deadlineWords(duty).words}
              />
            ))}
          </Rows>
          {today.value && <Text className="bind__counts">{countsWords(today.value.thresholds)}</Text>}
        </Section>
      )}
      {township?.officePhone && (
        <Rows>
          <ListRow icon="phone" title="有事打河长办" aside={township.officePhone} />
        </Rows>
      )}
    </>
  )
}

/** 「河段走 10 分钟以上、走到全段的 60% 以上，山塘水库在边上 2 分钟以上，就算巡好」 */
function countsWords({
  lineDuration,
  lineCoverage,
  pondDuration,
}: Output<'patrol.today'>['thresholds']): string {
  const minutes = (seconds: number) => `${Math.ceil(seconds / 60)} 分钟以上`
  const line = `河段走 ${minutes(lineDuration)}、走到全段的 ${Math.round(lineCoverage * 100)}% 以上`
  return `${line}，山塘水库在边上 ${minutes(pondDuration)}，就算巡好。不够也能交，写一句原因就行。`
}
