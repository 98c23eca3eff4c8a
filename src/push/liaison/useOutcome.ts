/** What became of the last tap, in words; whatever passed the message on is told to the office. */
import { useState } from 'react'
import { call } from '@/services/call'
import type { ReadyPush } from './useLiaison'

export type Outcome = keyof typeof words

const words = {
  copied: '文字已复制，到群里长按输入框粘贴',
  notCopied: '没有复制成，请长按上面的文字自己复制',
  linked: '链接已复制，到群里粘贴',
  notLinked: '没有复制成，请先复制文字发到群里',
  sent: '',
  ticked: '记下了，已转发',
  saved: '海报已存好，到群里从相册发送',
  denied: '',
  cancelled: '海报没有存，可以再点一次',
  failed: '海报没有存成，请先复制文字发到群里',
  undrawn: '海报没有画成，请先复制文字发到群里',
  unmarked: '还没有记上「已转发」，有网后再点一次',
}

const passedOn: readonly Outcome[] = ['copied', 'linked', 'sent', 'saved', 'ticked']

export interface Forwarding {
  /** null before anything is there to be forwarded. */
  readonly push: ReadyPush | null
  /** Called first, so that the page stays with this group. */
  readonly onTouch: (id: string) => void
  readonly onMarked: (id: string) => void
}

export function useOutcome({ push, onTouch, onMarked }: Forwarding) {
  const [outcome, setOutcome] = useState<{ readonly id: string; readonly what: Outcome } | null>(null)
  const settle = async (what: Outcome) => {
    if (!push) return
    const { id } = push
    onTouch(id)
    setOutcome({ id, what })
    if (!passedOn.includes(what)) return
    const answer = await call('push.forwarded', { pushId: id })
    if (answer.ok) onMarked(id)
    else setOutcome({ id, what: 'unmarked' })
  }
  const shown = outcome && outcome.id === push?.id ? outcome.what : null
  return {
    words: shown ? words[shown] : '',
    denied: shown === 'denied',
    settle,
    forget: () => setOutcome(null),
  }
}
