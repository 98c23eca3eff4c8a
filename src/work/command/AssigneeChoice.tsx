/** Departments, chiefs and cleaners to choose from, one or several; long groups are folded. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Field } from '@/components/Field'
import { Pressable } from '@/components/native/Pressable'
import type { Output } from '@domain/contract/contract'
import { sameAssignee, type Assignee } from './charge'
import './command.scss'

interface AssigneeChoiceProps {
  readonly label: string
  readonly from: Output<'report.listAssignees'>
  readonly chosen: readonly Assignee[]
  readonly many?: boolean
  readonly except?: (who: Assignee) => boolean
  readonly onToggle: (who: Assignee) => void
}

export function AssigneeChoice(props: AssigneeChoiceProps) {
  const { label, from, except = () => false } = props
  const groups = [
    { name: '部门', all: from.departments },
    { name: '河长', all: from.chiefs },
    { name: '保洁', all: from.cleaners },
  ]
  return (
    <Field label={label}>
      {groups.map(({ name, all }) => (
        <Group key={name} {...props} name={name} offered={all.filter((who) => !except(who))} />
      ))}
    </Field>
  )
}

interface GroupProps extends AssigneeChoiceProps {
  readonly name: string
  readonly offered: readonly Assignee[]
}

/** Longer groups show this many, and whoever of the rest is chosen. */
const unfolded = 6

function Group({ name, offered, chosen, many, onToggle }: GroupProps) {
  const [all, showAll] = useState(false)
  if (offered.length === 0) return null
  const isChosen = (who: Assignee) => chosen.some((each) => sameAssignee(each, who))
  const shown = all ? offered : offered.filter((who, i) => i < unfolded || isChosen(who))
  const more = offered.length - shown.length
  return (
    <View className="command__group">
      <Text className="command__group-name">{name}</Text>
      {shown.map((who) => (
        <Pressable
          key={who.id}
          className={`command__choice ${isChosen(who) ? 'command__choice--chosen' : ''}`}
          role={many ? 'checkbox' : 'radio'}
          selected={isChosen(who)}
          label={who.name}
          onPress={() => onToggle(who)}
        >
          <Text>{isChosen(who) ? `✓ ${who.name}` : who.name}</Text>
        </Pressable>
      ))}
      {more > 0 && (
        <Pressable
          className="command__choice command__choice--more"
          label={`${name}还有 ${more} 个`}
          onPress={() => showAll(true)}
        >
          <Text>{`还有 ${more} 个`}</Text>
        </Pressable>
      )}
    </View>
  )
}
