/** What is being done for the river, by its plan: for everyone, without names and money. Nothing where there is none. */
import { ListRow, Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import { useCall } from '@/hooks/useCall'
import { beforeWords } from '@/words/dayWords'
import { taskStates } from '@domain/plan/taskState'

export function Doing({ waterId }: { readonly waterId: string }) {
  const { value } = useCall('dossier.public', { waterId }, { cache: true })
  if (!value || (value.tasks.length === 0 && value.goal === '')) return null
  const { goal, cycle, tasks, today } = value
  return (
    <Section title="正在做什么">
      <Rows>
        {goal !== '' && <ListRow icon="river" title={`水质目标 ${goal}`} detail={cycle} />}
        {tasks.map(({ name, until, state }) => (
          <ListRow
            key={name}
            title={name}
            detail={[until === null ? '' : `${beforeWords(until, today)}完成`, taskStates[state]]
              .filter(Boolean)
              .join('，')}
          />
        ))}
      </Rows>
    </Section>
  )
}
