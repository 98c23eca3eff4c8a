/** Explanations I owe, and joint patrols that wait for my word; what is long past is folded away. */
import { useState } from 'react'
import { daysBetween } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import { Card } from '@/components/Card'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { JointConfirm } from '@/components/patrol/JointConfirm'
import { dayWords } from '@/words/dayWords'
import { openPage } from '@/services/pages'

type Today = Output<'patrol.today'>

/** Days for which a card stands by itself though its period is over: who walked on Sunday looks on Monday. */
const fresh = 2
/** The same for what belongs to no period of mine. */
const week = 7

interface WaitingProps {
  readonly value: Today
  readonly onAnswered: () => void
}

export function Waiting({ value, onAnswered }: WaitingProps) {
  const [open, setOpen] = useState(false)
  const past = (entry: { readonly day: string; readonly reachId?: string }) => isPast(entry, value)
  const earlier: Today = {
    ...value,
    toExplain: value.toExplain.filter(past),
    invitations: value.invitations.filter(past),
  }
  const current: Today = {
    ...value,
    toExplain: value.toExplain.filter((entry) => !past(entry)),
    invitations: value.invitations.filter((entry) => !past(entry)),
  }
  const count = earlier.toExplain.length + earlier.invitations.length
  return (
    <>
      <Cards value={current} onAnswered={onAnswered} />
      {count > 0 && (
        <Rows>
          <ListRow
            icon="clock"
            title={`以前的事（${count}）`}
            detail={open ? '收起' : '还等您说一句'}
            onPress={() => setOpen(!open)}
          />
        </Rows>
      )}
      {open && <Cards value={earlier} onAnswered={onAnswered} />}
    </>
  )
}

function isPast(
  { day, reachId }: { readonly day: string; readonly reachId?: string },
  value: Today,
): boolean {
  const ago = daysBetween(day, value.day)
  const duty = value.duties.find(({ reach }) => reach.id === reachId)
  return duty ? day < duty.period.start && ago > fresh : ago > week
}

function Cards({ value, onAnswered }: WaitingProps) {
  return (
    <>
      {value.toExplain.map(({ id, reachName, day }) => (
        <Notice
          key={id}
          tone="dueSoon"
          action="去说明"
          onPress={() => openPage(`/pages/patrol/result/index?patrolId=${id}`)}
        >
          {`${dayWords(day, value.day)}巡${reachName}，有几处请您说明一下`}
        </Notice>
      ))}
      {value.invitations.map(({ patrolId, fromName, reachName, day }) => (
        <Card key={patrolId}>
          <JointConfirm
            patrolId={patrolId}
            question={`${fromName}说，${dayWords(day, value.day)}和您一起巡了${reachName}`}
            onAnswered={onAnswered}
          />
        </Card>
      ))}
    </>
  )
}
