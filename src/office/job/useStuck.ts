/** The list of what is stuck, and pushing it on: one piece, or all. */
import { useState } from 'react'
import { usePages } from '@/hooks/usePages'
import { useReturn } from '@/hooks/useReturn'
import { useSend } from '@/hooks/useSend'
import { outcomeWords, type StuckItem } from './stuckWords'

export function useStuck() {
  const list = usePages('job.listStuck', {})
  useReturn(() => void list.reload())
  const one = useSend('job.pushOn')
  const all = useSend('job.pushAllOn')
  const [said, say] = useState<ReturnType<(typeof outcomeWords)['done']> | null>(null)
  const [pushed, setPushed] = useState<string | null>(null)

  const pushOn = async ({ id, title }: StuckItem) => {
    if (one.busy || all.busy) return
    say(null)
    all.forget()
    setPushed(id)
    const answer = await one.send({ id })
    setPushed(null)
    if (answer) say(outcomeWords[answer.outcome](title))
    void list.reload()
  }
  const pushAllOn = async () => {
    if (one.busy || all.busy) return
    say(null)
    one.forget()
    const answer = await all.send({ all: true })
    if (answer) say({ tone: 'calm', words: `${answer.pushed} 件都排上了，十分钟内逐件再试，过一会儿再来看` })
    void list.reload()
  }
  return { list, said, pushed, pushOn, pushAllOn, busyAll: all.busy, problem: one.problem ?? all.problem }
}
