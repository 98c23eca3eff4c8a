/** What on this phone could not be read any more and was set aside, until the person has seen it. */
import { useEffect, useState } from 'react'
import { acknowledge, keysSetAside, onSetAside } from '@/device/keptText'
import { storage } from '@/device/storage'
import { outbox } from '@/outbox'

export interface SetAside {
  /** 「2 份待上传的记录，1 段轨迹」; empty when everything could be read. */
  readonly words: string
  /** The disk itself can't be read: nobody knows what lies there. */
  readonly closed: boolean
  acknowledge(): void
}

/** In the order of how much is lost with it. */
const kinds = [
  ['outbox/', '份待上传的记录'],
  ['draft/', '份没交的巡河'],
  ['recording/', '小段轨迹'],
  ['report-draft', '份没写完的举报'],
  ['work-draft/', '份没交的处置情况'],
  ['office-draft/', '份没登记完的问题'],
  ['form/', '份没交的表'],
] as const

export function useSetAside(): SetAside {
  const [keys, setKeys] = useState<readonly string[]>([])
  const [closed, setClosed] = useState(false)
  useEffect(() => {
    let current = true
    const look = () =>
      void keysSetAside(storage).then(
        (found) => current && setKeys(found),
        () => current && setClosed(true),
      )
    outbox.opened.then(look, () => current && setClosed(true))
    const stop = onSetAside(look)
    return () => {
      current = false
      stop()
    }
  }, [])
  return { words: wordsFor(keys), closed, acknowledge: () => void acknowledge(storage) }
}

function wordsFor(keys: readonly string[]): string {
  return kinds
    .map(([prefix, unit]) => [keys.filter((key) => key.startsWith(prefix)).length, unit] as const)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join('，')
}
