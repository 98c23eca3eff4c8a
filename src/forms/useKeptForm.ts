/**
 * A form that loses nothing: what is entered lies on the phone at once and is offered again after a kill or when one comes
 * back; what was refused is corrected before anything new is begun; what the outbox has is gone from here.
 */
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { outbox, useOutbox, type OutboxItem, type Submission } from '@/outbox'
import { OpenForm, type FormKind } from './OpenForm'
import { roadsOf } from './roads'

export interface KeptFormKind<T> extends FormKind<T> {
  /** What the outbox did not get through, as a form again; null where it is of another form. */
  again(item: OutboxItem): T | null
  /** Something was entered that would be missed; else whatever is not blank. */
  isBegun?(form: T): boolean
}

export interface KeptForm<T> {
  /** Null until it is read from the phone, and once it is handed over. */
  readonly form: T | null
  /** The same in the outbox: on its way, delivered, or refused and to be corrected here. */
  readonly item: OutboxItem | null
  /** It was begun before and lay on the phone. */
  readonly restored: boolean
  /** The phone had no room for the last of what was entered or sent, or can't be read; it is still on the screen. */
  readonly full: boolean
  change(next: (form: T) => T): void
  /** True when the outbox has it. */
  handOver(submission: Submission): Promise<boolean>
  /** Begins the next one, after one was handed over. */
  another(): Promise<void>
  /** Throws away what was entered, and what was refused with it, and begins anew. */
  startAnew(): Promise<void>
}

/** @param correcting id of what was refused and is wanted; else the newest refused one of the kind */
export function useKeptForm<T>(kind: KeptFormKind<T>, correcting?: string): KeptForm<T> {
  const open = useOpenForm(kind)
  const form = useSyncExternalStore(open.subscribe, open.draft)
  const [restored, setRestored] = useTaken(open, kind, correcting)
  const [sentId, setSentId] = useState<string | null>(null)
  const [full, setFull] = useState(false)
  const id = form === null ? sentId : kind.idOf(form)
  const item = useOutbox().find((each) => each.id === id) ?? null
  const refusedId = item?.state === 'refused' ? item.id : null
  useEffect(() => {
    // Refused while one looks on: it comes back to be corrected.
    if (form === null && refusedId !== null) void open.takeRefused(refusedId)
  }, [open, form, refusedId])

  const change = useCallback(
    (next: (form: T) => T) => void succeeds(open.change(next)).then((safe) => setFull(!safe)),
    [open],
  )
  const handOver = async (submission: Submission) => {
    const safe = await succeeds(outbox.put(submission))
    setFull(!safe)
    if (!safe) return false
    setSentId(submission.id)
    // Where it can't be removed it is known by its id as sent.
    await succeeds(open.handedOver())
    return true
  }
  const another = async () => {
    await open.takeNew()
    setRestored(liesThere(open, kind))
  }
  const startAnew = async () => {
    if (refusedId !== null) await outbox.discard(refusedId)
    await open.discard()
    await another()
  }
  const onlyHere = form !== null && !open.keeps()
  return { form, item, restored, full: full || onlyHere, change, handOver, another, startAnew }
}

const succeeds = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  )

/** Opens it; says whether it was begun before. */
function useTaken<T>(open: OpenForm<T>, kind: KeptFormKind<T>, correcting: string | undefined) {
  const [restored, setRestored] = useState(false)
  const latest = useRef(kind)
  latest.current = kind
  useEffect(() => {
    let current = true
    void take(open, latest.current, correcting).then((was) => current && setRestored(was))
    return () => {
      current = false
    }
  }, [open, correcting])
  return [restored, setRestored] as const
}

function useOpenForm<T>(kind: KeptFormKind<T>): OpenForm<T> {
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- a form is known by where it lies
  return useMemo(() => new OpenForm(kind, roadsOf(kind.again)), [kind.key])
}

/** Whether something that was begun lay there. */
async function take<T>(
  open: OpenForm<T>,
  kind: KeptFormKind<T>,
  correcting: string | undefined,
): Promise<boolean> {
  await outbox.opened.catch(() => undefined)
  const refused = outbox.items().find((item) => item.state === 'refused' && kind.again(item) !== null)
  const wanted = correcting ?? refused?.id
  if (wanted !== undefined && (await open.takeRefused(wanted))) return false
  await open.takeNew()
  return liesThere(open, kind)
}

function liesThere<T>(open: OpenForm<T>, { blank, idOf, isBegun }: KeptFormKind<T>): boolean {
  const form = open.draft()
  if (form === null) return false
  return isBegun ? isBegun(form) : JSON.stringify(form) !== JSON.stringify(blank(idOf(form)))
}
