/** Keeps the receipt as a picture, and says what became of it. */
import { useState } from 'react'
import { openAlbumSettings, saveImage } from '@/device/saveImage'
import { receiptImage } from './receiptImage'

type Outcome = 'none' | 'saved' | 'denied' | 'cancelled' | 'failed'

const words: Record<Outcome, string> = {
  none: '',
  saved: '图片已存好',
  denied: '',
  cancelled: '图片没有存，可以再点一次',
  failed: '图片没有存成，请抄下数字或截屏',
}

export function useKeepImage(receipt: Parameters<typeof receiptImage>[0]) {
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>('none')
  const keep = async () => {
    setBusy(true)
    setOutcome(await saveImage(receiptImage(receipt)).catch(() => 'failed' as const))
    setBusy(false)
  }
  const openSettings = async () => {
    await openAlbumSettings()
    setOutcome('none')
  }
  return { busy, words: words[outcome], denied: outcome === 'denied', keep, openSettings }
}
