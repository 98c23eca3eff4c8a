/** One entry of another register by which a list is narrowed, found by name. What is chosen stands in the button and is cleared there. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Role } from '@domain/identity/role'
import { Icon } from '@/components/Icon'
import { Pressable } from '@/components/native/Pressable'
import { PersonPicker } from './PersonPicker'
import { ReachPicker } from './ReachPicker'
import './Filters.scss'

export interface Named {
  readonly id: string
  readonly name: string
}

interface ChoiceProps {
  readonly chosen: Named | null
  readonly onChange: (chosen: Named | null) => void
}

export function ReachChoice({ chosen, onChange }: ChoiceProps) {
  const [picking, pick] = useState(false)
  const take = (reach: Named | null) => {
    onChange(reach)
    pick(false)
  }
  return (
    <>
      <Narrowing word="河段" chosen={chosen} onPick={() => pick(true)} onClear={() => take(null)} />
      {picking && <ReachPicker onPick={({ id, name }) => take({ id, name })} onClose={() => pick(false)} />}
    </>
  )
}

interface PersonChoiceProps extends ChoiceProps {
  /** As what they are looked for, e.g. 巡河人. */
  readonly word: string
  readonly among: readonly Role[]
}

export function PersonChoice({ word, among, chosen, onChange }: PersonChoiceProps) {
  const [picking, pick] = useState(false)
  const take = (person: Named | null) => {
    onChange(person)
    pick(false)
  }
  return (
    <>
      <Narrowing word={word} chosen={chosen} onPick={() => pick(true)} onClear={() => take(null)} />
      {picking && (
        <PersonPicker
          among={among}
          onPick={({ id, name }) => take({ id, name })}
          onClose={() => pick(false)}
        />
      )}
    </>
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
