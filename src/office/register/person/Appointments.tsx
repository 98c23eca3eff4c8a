/** Who answers for a reach, or which reaches a person answers for: those in force, then those that ended. */
import { useCloudDay } from '@/hooks/useCloudDay'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import type { CallState } from '@/hooks/useCall'
import type { Output } from '@domain/contract/contract'
import { roleLabel } from '@domain/identity/role'
import { dayWords } from '@/words/dayWords'
import { inForce } from '@domain/register/assignment'
import { EndSheet } from './EndSheet'
import type { Appointment } from './useEnding'
import './Appointments.scss'

interface AppointmentsProps {
  readonly of: CallState<Output<'register.listAssignments'>>
  /** Whose page this is: the other side is what a line names. */
  readonly side: 'reach' | 'person'
  readonly onAppoint: () => void
  readonly onChanged: () => void
}

export function Appointments({ of, side, onAppoint, onChanged }: AppointmentsProps) {
  const [ending, setEnding] = useState<Appointment | null>(null)
  const today = useCloudDay()
  return (
    <Section title={side === 'reach' ? '由谁负责' : '负责的河段'}>
      <Fetched of={of} shape="rows" count={1}>
        {({ items }) => {
          const lasting = items.filter((item) => item.until === null || item.until >= today)
          const past = items.filter((item) => !lasting.includes(item))
          return (
            <>
              {lasting.length > 0 && (
                <Rows>
                  {lasting.map((item) => (
                    <Line key={item.id} item={item} side={side} today={today} onEnd={() => setEnding(item)} />
                  ))}
                </Rows>
              )}
              {lasting.length === 0 && (
                <Text className="appointments__none">
                  {side === 'reach' ? '现在没有人负责这段河' : '现在没有负责的河段'}
                </Text>
              )}
              <Past items={past} side={side} />
            </>
          )
        }}
      </Fetched>
      <View className="appointments__add">
        <Button onPress={onAppoint}>{side === 'reach' ? '任命河长' : '任命到河段'}</Button>
      </View>
      {ending && (
        <EndSheet
          appointment={ending}
          onClose={() => setEnding(null)}
          onDone={() => {
            setEnding(null)
            onChanged()
          }}
        />
      )}
    </Section>
  )
}

interface LineProps {
  readonly item: Appointment
  readonly side: 'reach' | 'person'
  readonly today: string
  readonly onEnd: () => void
}

function Line({ item, side, today, onEnd }: LineProps) {
  const name = side === 'reach' ? item.personName : item.reachName
  const until = item.until ? `，到 ${dayWords(item.until, today)}` : ''
  const since =
    inForce(item, today) || item.until
      ? `${dayWords(item.from, today)}起${until}`
      : `${dayWords(item.from, today)}上任`
  return (
    <ListRow
      title={name}
      detail={`${roleLabel[item.role]}，${since}`}
      aside={
        item.until === null && (
          <Button kind="quiet" inline label={`${name}，交接或结束`} onPress={onEnd}>
            交接
          </Button>
        )
      }
    />
  )
}

/** Folded away: history is looked up, not read every day. */
function Past({
  items,
  side,
}: {
  readonly items: readonly Appointment[]
  readonly side: 'reach' | 'person'
}) {
  const [open, setOpen] = useState(false)
  if (items.length === 0) return null
  if (!open) {
    return (
      <View className="appointments__past">
        <Button kind="quiet" onPress={() => setOpen(true)}>
          {`看以前的 ${items.length} 项任职`}
        </Button>
      </View>
    )
  }
  return (
    <Rows>
      {items.map((item) => (
        <ListRow
          key={item.id}
          title={side === 'reach' ? item.personName : item.reachName}
          detail={`${roleLabel[item.role]}，${item.from} 至 ${item.until ?? ''}`}
        />
      ))}
    </Rows>
  )
}
