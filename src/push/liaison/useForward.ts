/** The three ways to pass a message on: text, card and poster. */
import Taro, { useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { openAlbumSettings, saveImage, showImage } from '@/device/saveImage'
import { call } from '@/services/call'
import { posterImage } from '../poster/posterImage'
import { useCardPicture } from './useCardPicture'
import type { ReadyPush } from './useLiaison'
import { useOutcome, type Forwarding, type Outcome } from './useOutcome'

export const boardPath = (groupId: string) => `/public/board/index?groupId=${groupId}`

export function useForward(forwarding: Forwarding) {
  const { push } = forwarding
  const { words, denied, settle, forget } = useOutcome(forwarding)
  const [saving, setSaving] = useState(false)
  const picture = useCardPicture(push)
  useShareAppMessage(() => {
    if (!push) return { title: '每日一送', path: '/pages/today/index' }
    void settle('sent')
    return { title: push.title, path: boardPath(push.groupId), ...(picture ? { imageUrl: picture } : {}) }
  })
  const copy = async () => {
    if (push)
      await settle(await Taro.setClipboardData({ data: push.text }).then(as('copied'), as('notCopied')))
  }
  const drawing = async (work: (push: ReadyPush) => Promise<void>) => {
    if (!push || saving) return
    setSaving(true)
    await work(push)
    setSaving(false)
  }
  const keep = () => drawing(async (push) => settle(await posterOf(push).then(saveImage).catch(as('failed'))))
  const preview = () =>
    drawing((push) =>
      posterOf(push)
        .then(showImage)
        .then(forget, () => settle('undrawn')),
    )
  const openSettings = async () => {
    await openAlbumSettings()
    forget()
  }
  /** Passed on by another way than these, from another phone or by hand. */
  const tick = () => settle('ticked')
  return { words, denied, saving, tick, copy, keep, preview, openSettings, settle }
}

const as = (what: Outcome) => () => what

async function posterOf(push: ReadyPush) {
  const code = await call('push.code', { groupId: push.groupId })
  return posterImage(push, code.ok ? code.value.url : null)
}
