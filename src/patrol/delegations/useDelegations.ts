/** State of the delegations: the list, and the one that is about to be taken back. */
import { useState } from 'react'
import type { Output } from '@domain/contract/contract'
import type { Problem } from '@domain/contract/problems'
import { useCall, type CallState } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { call } from '@/services/call'

type Delegations = Output<'patrol.listDelegations'>
type Delegation = Delegations['items'][number]

export interface DelegationsState {
  readonly list: CallState<Delegations>
  readonly asked: Delegation | null
  readonly busy: boolean
  readonly problem: Problem | null
  ask(delegation: Delegation | null): void
  revoke(): Promise<void>
}

export function useDelegations(): DelegationsState {
  const list = useCall('patrol.listDelegations', {})
  const [asked, ask] = useState<Delegation | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  useReturn(() => void list.reload())

  const revoke = async () => {
    if (!asked) return
    setBusy(true)
    const answer = await call('patrol.revokeDelegation', { delegationId: asked.id })
    setBusy(false)
    ask(null)
    setProblem(answer.ok ? null : answer.problem)
    await list.reload()
  }
  return { list, asked, busy, problem, ask, revoke }
}
