/** The river at a glance: its name, its ribbon with the latest patrol, and what is open on it. */
import { cloudDay } from '@/services/cloudClock'
import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { speak } from '@/components/native/speak'
import { type Bank, standingWords } from '@/components/ribbon/bank'
import { BankRibbon } from '@/components/ribbon/BankRibbon'
import { dayWords } from '@/words/dayWords'
import type { Output } from '@domain/contract/contract'
import { waterKindLabel, waterLevelLabel } from '@domain/register/reach'
import { percentWalked } from '@domain/patrol/stretches'
import type { PublicReport } from '../components/publicWords'
import { openMarks } from './openMarks'

const nothingYet: readonly never[] = []

type River = Output<'register.getReach'>

interface HeadProps {
  readonly river: River
  readonly problems: readonly PublicReport[]
  readonly bank: Bank | null
}

export function Head({ river: { reach, lastPatrol, until }, problems, bank }: HeadProps) {
  const { name, waterName, level, kind, village, length, geometry } = reach
  const open = useMemo(() => openMarks(geometry, problems), [geometry, problems])
  const along = bank ? standingWords(bank) : ''
  return (
    <View className="river__head">
      <Text className="river__name" {...speak({ role: 'heading', level: 1 })}>
        {name}
      </Text>
      <Text className="river__facts">
        {[waterName, `${waterLevelLabel[level]}${waterKindLabel[kind]}`, village].filter(Boolean).join('，')}
      </Text>
      {until && <Text className="river__facts">{`这段河的最后一天是 ${until}，以后不再巡查公示。`}</Text>}
      <View className="river__ribbon">
        <BankRibbon
          length={length}
          covered={lastPatrol?.covered ?? nothingYet}
          marks={open}
          geometry={geometry}
          bank={bank}
          label={name}
        />
      </View>
      {lastPatrol && <Text className="river__facts">{lastWords(lastPatrol, length, cloudDay())}</Text>}
      {open.length > 0 && (
        <Text className="river__facts">{`三角是正在办的问题，共 ${open.length} 处。`}</Text>
      )}
      {along !== '' && <Text className="river__facts">{along}</Text>}
    </View>
  )
}

/** The day is the cloud's: where it is later than the phone's, the phone's clock is behind. */
function lastWords(
  { day, covered }: NonNullable<River['lastPatrol']>,
  length: number,
  today: string,
): string {
  const share = percentWalked(length, covered)
  return `最近一次巡河：${dayWords(day, day > today ? day : today)}，走到 ${share}%`
}
