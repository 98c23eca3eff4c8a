/** A request to learn who filed a report: which one, and why. */
import { useState } from 'react'
import { lettersSeen } from '@domain/contract/letters'
import { useSend } from '@/hooks/useSend'
import { useTroubles } from '@/hooks/useTroubles'

/** Fewer characters don't say what for; the wire refuses them. */
const LEAST = 10

export function useRequest(reportId: string, onDone: (unsealingId: string) => void) {
  const [typedId, setTypedId] = useState(reportId)
  const [reason, setReason] = useState('')
  const asking = useSend('vault.requestUnseal')
  const id = typedId.trim()
  const written = lettersSeen(reason)
  const { said, isSound, calm } = useTroubles({
    id: /^[0-9A-Za-z_-]{1,64}$/.test(id)
      ? null
      : '请填问题编号；从问题页面的“申请解封举报人身份”进来，会自动填好',
    reason: written >= LEAST ? null : `请写清为什么要知道，至少 ${LEAST} 个字，现在 ${written} 个`,
  })

  const send = async () => {
    if (!isSound()) return
    const answer = await asking.send({ reportId: id, reason: reason.trim() })
    if (!answer) return
    setReason('')
    calm()
    onDone(answer.unsealingId)
  }
  return {
    ...{ typedId, setTypedId, reason, setReason, send, asking },
    troubles: said,
    unsaved: reason !== '',
  }
}
