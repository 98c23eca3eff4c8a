/** What is asked for, and what became of what was asked for before. */
import { useEffect, useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { useSend } from '@/hooks/useSend'
import { openDocument } from '@/device/openDocument'
import { newId } from '@/services/newId'
import { dayOf } from '@domain/calendar/day'
import { sheetIds, sheetTitles, type SheetId } from '@domain/document/sheets'
import { type Days, daysOf, type DocumentItem, nameOf, type Span } from './documentWords'

/** ms between two looks at a table that is being made. */
const between = 2_000

export interface Asked {
  readonly sheet: SheetId
  readonly span: Span
  readonly own: Days
  readonly village: string | null
}

/** Where a list was left, so that what is shown there is what goes out. */
function askedBy(params: Readonly<Partial<Record<string, string>>>): Asked {
  const sheet = sheetIds.find((id) => id === params.sheet) ?? 'patrols'
  const today = dayOf(Date.now())
  return { sheet, span: 'month', own: { from: today, until: today }, village: params.village || null }
}

export function useDocuments() {
  const { params } = useRouter()
  const [asked, setAsked] = useState(() => askedBy(params))
  const list = useCall('document.list', {})
  const sending = useSend('document.order')
  const [opening, setOpening] = useState<string | null>(null)
  const [unopened, setUnopened] = useState(false)
  const { reload } = list
  const unfinished = list.value?.items.some(({ state }) => state === 'waiting') ?? false
  useReturn(() => void reload())
  useEffect(() => {
    if (!unfinished && !sending.busy) return undefined
    const timer = setInterval(() => void reload(), between)
    return () => clearInterval(timer)
  }, [unfinished, sending.busy, reload])

  const { sheet, span, own, village } = asked
  const days = sheetTitles[sheet].byDays ? (daysOf(span, dayOf(Date.now())) ?? own) : null
  const reversed = Boolean(days?.from && days.until && days.from > days.until)
  const order = async () => {
    if (reversed) return
    const narrowed = { from: days?.from ?? null, until: days?.until ?? null, village: village ?? '' }
    await sending.send({ orderId: await newId(), sheet, ...narrowed })
    await reload()
  }
  const open = async (item: DocumentItem) => {
    if (item.address === null || opening !== null) return
    setUnopened(false)
    setOpening(item.id)
    await openDocument({ address: item.address, name: nameOf(item) }).catch(() => setUnopened(true))
    setOpening(null)
  }
  const ask = (change: Partial<Asked>) => setAsked((now) => ({ ...now, ...change }))
  return { asked, ask, reversed, list, sending, order, open, opening, unopened }
}
