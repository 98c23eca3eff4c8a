/** Departments, chiefs and cleaners to choose from, one or several. */
import { Text, View } from '@tarojs/components'
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
  const { label, from, chosen, many, except = () => false, onToggle } = props
  const groups = [
    { name: '部门', all: from.departments },
    { name: '河长', all: from.chiefs },
    { name: '保洁', all: from.cleaners },
  ]
  return (
    <Field label={label}>
      {groups.map(({ name, all }) => {
        const offered = all.filter((who) => !except(who))
        if (offered.length === 0) return null
        return (
          <View key={name} className="command__group">
            <Text className="command__group-name">{name}</Text>
            {offered.map((who) => {
              const is = chosen.some((each) => sameAssignee(each, who))
              return (
                <Pressable
                  key={who.id}
                  className={`command__choice ${is ? 'command__choice--chosen' : ''}`}
                  role={many ? 'checkbox' : 'radio'}
                  selected={is}
                  label={who.name}
                  onPress={() => onToggle(who)}
                >
                  <Text>{is ? `✓ ${who.name}` : who.name}</Text>
                </Pressable>
              )
            })}
          </View>
        )
      })}
    </Field>
  )
}
