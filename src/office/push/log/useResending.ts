/** A reminder once more, by hand; what may have arrived only after a second look. */
import { useState } from 'react'
import type { ItemOf } from '@/hooks/usePages'
import { useSend } from '@/hooks/useSend'

export type ReminderEntry = ItemOf<'reminder.log'>

export function useResending(onSent: () => Promise<void>) {
  const [asking, setAsking] = useState<ReminderEntry | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const sending = useSend('reminder.resend')
  const forget = () => {
    setSaid(null)
    sending.forget()
  }
  const resend = async ({ id, name }: ReminderEntry) => {
    forget()
    if (await sending.send({ reminderId: id })) setSaid(`10 分钟内再给${name}发一次`)
    setAsking(null)
    await onSent()
  }
  return {
    ...{ asking, said, forget, resend },
    ask: (reminder: ReminderEntry) =>
      reminder.state === 'unclear' ? (forget(), setAsking(reminder)) : void resend(reminder),
    keep: () => setAsking(null),
    busy: sending.busy,
    problem: sending.problem,
  }
}
