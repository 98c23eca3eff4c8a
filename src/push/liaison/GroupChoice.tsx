/** Whoever is liaison of several groups sees them all, and which of them still waits. */
import { ListRow, Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import { nameOf, type ReadyPush } from './useLiaison'

interface GroupChoiceProps {
  readonly items: readonly ReadyPush[]
  readonly chosen: ReadyPush
  readonly isForwarded: (push: ReadyPush) => boolean
  readonly onChoose: (id: string) => void
}

export function GroupChoice({ items, chosen, isForwarded, onChoose }: GroupChoiceProps) {
  return (
    <Section title="您联络的群">
      <Rows>
        {items.map((push) => (
          <ListRow
            key={push.id}
            icon={isForwarded(push) ? 'check' : 'clock'}
            title={nameOf(push)}
            detail={`${isForwarded(push) ? '已转发' : '还没转发'}${push === chosen ? '，下面就是' : ''}`}
            onPress={push === chosen ? undefined : () => onChoose(push.id)}
          />
        ))}
      </Rows>
    </Section>
  )
}
