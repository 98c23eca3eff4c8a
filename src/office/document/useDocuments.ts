/** What is asked for, and what became of what was asked for before. */
import { cloudDay } from '@/services/cloudClock'
import { useEffect, useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { useSend } from '@/hooks/useSend'
import { openDocument } from '@/device/openDocument'
import { decoded } from '@/services/addressText'
import { newId } from '@/services/newId'
import type { Input } from '@domain/contract/contract'
import { dutyStandings } from '@domain/patrol/dutyStanding'
import { patrolStatuses, patrolWays } from '@domain/patrol/patrol'
import { isByDays, type WholeId, wholeIds } from '@domain/document/papers'
import { sheetIds, type SheetId } from '@domain/document/sheets'
import { type Chosen, daysOfChosen, isReversed } from '@/words/spanWords'
import { type DocumentItem, nameOf } from './documentWords'

/** ms between two looks at a table that is being made. */
const between = 2_000

/** As a list was narrowed from which one comes; for the same table only. */
type Only = Pick<
  Input<'document.order'>,
  'status' | 'way' | 'standing' | 'reachId' | 'personId' | 'list' | 'departmentId' | 'entries'
>

interface Asked extends Chosen {
  readonly sheet: SheetId | WholeId
  readonly village: string | null
  readonly only: Only
}

/** Where a list was left, so that what is shown there is what goes out. */
function askedBy(params: Readonly<Partial<Record<string, string>>>): Asked {
  const sheet = [...wholeIds, ...sheetIds].find((id) => id === params.sheet)
  const today = cloudDay()
  const { from, until, village, status, way, standing, reachId, personId } = params
  const { list, departmentId, entries } = params
  const some = from !== undefined || until !== undefined
  return {
    sheet: sheet ?? 'patrols',
    span: some ? 'own' : sheet ? 'all' : 'month',
    own: some ? { from: from ?? null, until: until ?? null } : { from: today, until: today },
    village: village ? decoded(village) : null,
    only: {
      ...(status && { status: patrolStatuses.find((each) => each === status) }),
      ...(way && { way: patrolWays.find((each) => each === way) }),
      ...(standing && { standing: dutyStandings.find((each) => each === standing) }),
      ...(reachId && { reachId }),
      ...(personId && { personId }),
      ...((list === 'open' || list === 'closed') && { list }),
      ...(departmentId && { departmentId }),
      ...(entries && entriesIn(decoded(entries))),
    },
  }
}

/** An address somebody broke narrows nothing. */
function entriesIn(text: string): Pick<Only, 'entries'> {
  try {
    return { entries: JSON.parse(text) as Only['entries'] }
  } catch {
    return {}
  }
}

export function useDocuments() {
  const { params } = useRouter()
  const [asked, setAsked] = useState(() => askedBy(params))
  const list = useCall('document.list', {})
  const sending = useSend('document.order')
  const opening = useOpening()
  const { reload } = list
  const unfinished = list.value?.items.some(({ state }) => state === 'waiting') ?? false
  useReturn(() => void reload())
  useEffect(() => {
    if (!unfinished && !sending.busy) return undefined
    const timer = setInterval(() => void reload(), between)
    return () => clearInterval(timer)
  }, [unfinished, sending.busy, reload])

  const { sheet, village } = asked
  const today = cloudDay()
  const days = isByDays(sheet) ? daysOfChosen(asked, today) : null
  const reversed = days !== null && isReversed(days)
  const order = async () => {
    if (reversed) return
    const narrowed = {
      from: days?.from ?? null,
      until: days?.until ?? null,
      village: village ?? '',
      ...asked.only,
    }
    await sending.send({ orderId: await newId(), sheet, ...narrowed })
    await reload()
  }
  const ask = (change: Partial<Asked>) =>
    setAsked((now) => ({ ...now, ...(change.sheet && { only: {} }), ...change }))
  return { asked, ask, today, reversed, list, sending, order, ...opening }
}

function useOpening() {
  const [opening, setOpening] = useState<string | null>(null)
  const [unopened, setUnopened] = useState(false)
  const open = async (item: DocumentItem) => {
    if (item.address === null || opening !== null) return
    setUnopened(false)
    setOpening(item.id)
    await openDocument({ address: item.address, name: nameOf(item) }).catch(() => setUnopened(true))
    setOpening(null)
  }
  return { open, opening, unopened }
}
