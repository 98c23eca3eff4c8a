/**
 * The picture of the share card, drawn as soon as the message is there: WeChat does not wait for it when the card is
 * sent. Without it the card shows a picture of the page.
 */
import { useEffect, useState } from 'react'
import { drawnFile } from '@/device/drawnFile'
import { cardImage } from '../poster/cardImage'
import type { ReadyPush } from './useLiaison'

export function useCardPicture(push: ReadyPush | null): string | null {
  const [drawn, setDrawn] = useState<{ readonly id: string; readonly file: string } | null>(null)
  const id = push?.id ?? null
  useEffect(() => {
    if (!push) return
    drawnFile(cardImage(push)).then(
      (file) => setDrawn({ id: push.id, file }),
      () => undefined,
    )
    // Once a message: the object is a new one after every reload.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id])
  return drawn && drawn.id === id ? drawn.file : null
}
