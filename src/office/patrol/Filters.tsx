/** Which patrols are listed: by state, reach, person, village, days. What is chosen stands in the button and is cleared there. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { chiefRoles } from '@domain/identity/role'
import { Icon } from '@/components/Icon'
import { VillageChoice } from '@/components/VillageChoice'
import { Pressable } from '@/components/native/Pressable'
import { patrolStatuses } from '@domain/patrol/patrol'
import { Choice } from '@/office/kit/Choice'
import { ExportButton } from '@/office/kit/ExportButton'
import { PrintButton } from '@/office/kit/PrintButton'
import { PersonPicker } from '@/office/kit/PersonPicker'
import { SpanChoice } from '@/office/kit/SpanChoice'
import { ReachPicker } from '@/office/kit/ReachPicker'
import { statusWord } from './StatusTag'
import type { Asked, Named, PatrolFilter, PatrolsDesk } from './usePatrols'
import './Filters.scss'

interface FiltersProps {
  readonly filter: PatrolFilter
  readonly today: string
  readonly asked: Asked
  readonly list: PatrolsDesk['list']
  readonly onNarrow: (change: Partial<PatrolFilter>) => void
}

/** What needs the desk comes first. */
const order = ['explained', ...patrolStatuses.filter((status) => status !== 'explained')] as const
const options = [
  { value: 'all' as const, label: '全部结果' },
  ...order.map((status) => ({ value: status, label: statusWord[status] })),
]

export function Filters({ filter, today, asked, list, onNarrow }: FiltersProps) {
  const [picking, setPicking] = useState<'reach' | 'person' | null>(null)
  const close = () => setPicking(null)
  const take = (change: Partial<PatrolFilter>) => {
    onNarrow(change)
    close()
  }
  return (
    <View className="filters">
      <Choice
        label="结果"
        options={options}
        value={filter.status}
        onChange={(status) => onNarrow({ status })}
      />
      <Narrowing
        word="河段"
        chosen={filter.reach}
        onPick={() => setPicking('reach')}
        onClear={() => take({ reach: null })}
      />
      <Narrowing
        word="巡河人"
        chosen={filter.person}
        onPick={() => setPicking('person')}
        onClear={() => take({ person: null })}
      />
      <VillageChoice village={filter.village} onChange={(village) => onNarrow({ village })} />
      <SpanChoice value={filter.days} today={today} onChange={(days) => onNarrow({ days })} />
      <ExportButton sheet="patrols" narrowed={asked} />
      <PrintButton list={list} />
      {picking === 'reach' && (
        <ReachPicker onPick={({ id, name }) => take({ reach: { id, name } })} onClose={close} />
      )}
      {picking === 'person' && (
        <PersonPicker
          among={chiefRoles}
          onPick={({ id, name }) => take({ person: { id, name } })}
          onClose={close}
        />
      )}
    </View>
  )
}

interface NarrowingProps {
  readonly word: string
  readonly chosen: Named | null
  readonly onPick: () => void
  readonly onClear: () => void
}

function Narrowing({ word, chosen, onPick, onClear }: NarrowingProps) {
  return (
    <View className={`filter ${chosen ? 'filter--set' : ''}`}>
      <Pressable
        className="filter__pick"
        label={chosen ? `${word}：${chosen.name}，更换` : `按${word}筛选`}
        onPress={onPick}
      >
        <Text>{chosen?.name ?? `全部${word}`}</Text>
      </Pressable>
      {chosen && (
        <Pressable className="filter__clear" label={`不限${word}`} onPress={onClear}>
          <Icon name="close" size="small" />
        </Pressable>
      )}
    </View>
  )
}
