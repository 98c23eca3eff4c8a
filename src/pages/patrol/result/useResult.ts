/** State of a result: what is still on its way from this phone, then what the cloud says about it. */
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import type { Output } from '@domain/contract/contract'
import { useCall, type CallState } from '@/hooks/useCall'
import { call } from '@/services/call'
import { useOutboxItem, type OutboxItem } from '@/outbox'

export interface ResultState {
  /** The patrol as it lies in the outbox, until it is delivered. */
  readonly waiting: OutboxItem<'patrol.submit'> | null
  /** One comes from handing it in, not from looking back. */
  readonly handedIn: boolean
  readonly patrol: CallState<Output<'patrol.get'>>
  /** Under what an explanation is sent; the second word on the same patrol is another submission. */
  readonly explanationId: string
}

export function useResult(): ResultState {
  const { patrolId = '', handedIn } = useRouter().params
  const mine = useOutboxItem<'patrol.submit'>(patrolId)
  const waiting = mine && mine.state !== 'delivered' ? mine : null
  const patrol = useCall('patrol.get', waiting || !patrolId ? null : { patrolId }, { cache: true })

  const again = patrol.value?.patrol.status === 'rejected' || !!patrol.value?.earlier
  const explanationId = `${again ? 'explainAgain' : 'explain'}_${patrolId}`
  const explanation = useOutboxItem<'patrol.explain'>(explanationId)

  const { reload } = patrol
  const delivered = explanation?.state === 'delivered'
  useEffect(() => {
    if (delivered) void reload()
  }, [delivered, reload])

  // Who has it before the eyes has read it; without network it stays news until the next time.
  const answeredAt = patrol.value?.unread ? patrol.value.review?.at : undefined
  useEffect(() => {
    if (answeredAt !== undefined) void call('patrol.markRead', { patrolId, answeredAt })
  }, [answeredAt, patrolId])

  return { waiting, handedIn: handedIn === '1', patrol, explanationId }
}
