/** What the desk decides about one push: let it go, hold it back for the day, send it once more. */
import { useEffect, useState } from 'react'
import { useSend } from '@/hooks/useSend'
import type { PushEntry } from '@/words/pushWords'

/** How long (ms) a cancelled push is offered back; after that it is taken back in its own pane. */
const moment = 8000

export type Acts = ReturnType<typeof useActs>

/** `onCancelled`: what covers the bar with 「撤销」 is put away. */
export function useActs(onChanged: () => Promise<void>, onCancelled: () => void) {
  const { sending, act, forget, said, busy, problem } = useSendings(onChanged)
  const [cancelled, setCancelled] = useForAMoment<PushEntry>()
  const [asking, setAsking] = useState<PushEntry | null>(null)
  const start = () => {
    forget()
    setCancelled(null)
  }
  const approve = (push: PushEntry) => {
    start()
    return act(sending.approve({ pushId: push.id }), `已同意送给${push.groupName}`)
  }
  const cancel = async (push: PushEntry) => {
    start()
    if (!(await act(sending.cancel({ pushId: push.id, cancelled: true }), null))) return
    setCancelled(push)
    onCancelled()
  }
  const revive = (push: PushEntry) => {
    start()
    return act(sending.cancel({ pushId: push.id, cancelled: false }), `恢复了，仍会送给${push.groupName}`)
  }
  const resend = async (push: PushEntry) => {
    start()
    await act(sending.resend({ pushId: push.id }), `10 分钟内再送一次给${push.groupName}`)
    setAsking(null)
  }
  return {
    ...{ said, cancelled, asking, approve, cancel, revive, resend, busy, problem },
    forget: start,
    /** As it was before it was cancelled, the consent included. */
    undo: () => cancelled && (cancelled.state === 'approved' ? approve(cancelled) : revive(cancelled)),
    /** What may have arrived is sent again only after a second look. */
    askToResend: (push: PushEntry) =>
      push.robot.state === 'unclear' ? (start(), setAsking(push)) : void resend(push),
    keep: () => setAsking(null),
  }
}

/** The three commands, and what the last one came to. */
function useSendings(onChanged: () => Promise<void>) {
  const approving = useSend('push.approve')
  const cancelling = useSend('push.cancel')
  const resending = useSend('push.resend')
  const [said, setSaid] = useState<string | null>(null)
  const all = [approving, cancelling, resending]
  return {
    said,
    sending: { approve: approving.send, cancel: cancelling.send, resend: resending.send },
    /** Also when refused the page asks anew: somebody else may have been quicker. */
    act: async (sent: Promise<object | null>, sentence: string | null) => {
      const answer = await sent
      if (answer) setSaid(sentence)
      await onChanged()
      return answer !== null
    },
    forget: () => {
      setSaid(null)
      for (const one of all) one.forget()
    },
    busy: all.some(({ busy }) => busy),
    problem: all.map(({ problem }) => problem).find((problem) => problem !== null) ?? null,
  }
}

function useForAMoment<T>() {
  const [value, setValue] = useState<T | null>(null)
  useEffect(() => {
    if (value === null) return undefined
    const timer = setTimeout(() => setValue(null), moment)
    return () => clearTimeout(timer)
  }, [value])
  return [value, setValue] as const
}
