/** Sets or removes a group's robot; the address leaves the screen as soon as it is stored. */
import { useState } from 'react'
import { useSend } from '@/hooks/useSend'

export interface WithRobot {
  readonly id: string
  readonly name: string
  readonly hasRobot: boolean
}

export function useRobot({ id: groupId }: WithRobot, onChanged: () => void) {
  const [address, setAddress] = useState('')
  const [open, setOpen] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const saving = useSend('push.saveRobot')

  const show = (entry: boolean) => {
    saving.forget()
    setOpen(entry)
    setAddress('')
    setTrouble(null)
    setSaid(null)
  }
  const store = async (url: string | null, sentence: string) => {
    if (!(await saving.send({ groupId, url }))) return
    show(false)
    setSaid(sentence)
    onChanged()
  }
  const save = async () => {
    const url = address.trim()
    // The cloud decides whether it is a robot's; that it is a whole address can be said at once.
    const whole = /^https?:\/\/\S+$/.test(url)
    setTrouble(whole ? null : '请粘贴整个地址，以 https:// 开头')
    if (whole) await store(url, '机器人设好了，从下一次起自动送')
  }
  return {
    ...{ address, open, trouble, said, save },
    start: () => show(true),
    stop: () => show(false),
    type: setAddress,
    remove: () => store(null, '机器人移除了'),
    busy: saving.busy,
    problem: saving.problem,
  }
}
