/** The state of a report in a word; what is late says so, too. */
import { stateLabel, type State } from '@domain/report/states'
import type { Tone } from '@/styles/tokens'
import type { Light } from '@/words/deadlineWords'
import { Tag } from '../Tag'

interface StateTagProps {
  readonly state: State
  /** Of the deadline, where there is one; only orange and red change the tag. */
  readonly light?: Light
  /** By when somebody owes something (ms since the epoch); of a closed one it is the second look. */
  readonly dueAt?: number | null
}

export function StateTag({ state, light, dueAt = null }: StateTagProps) {
  if (state === 'closed' && dueAt !== null) return <Tag tone="river">等回头看</Tag>
  if (light === 'red') return <Tag tone="overdue">{`${stateLabel[state]}，逾期`}</Tag>
  if (light === 'orange') return <Tag tone="dueSoon">{`${stateLabel[state]}，快到期`}</Tag>
  return <Tag tone={toneOf(state)}>{stateLabel[state]}</Tag>
}

function toneOf(state: State): Tone {
  if (state === 'closed') return 'done'
  if (state === 'handedBack') return 'dueSoon'
  return state === 'rejected' || state === 'merged' || state === 'withdrawn' ? 'plain' : 'river'
}
