/**
 * Writing a problem down: kept on disk with every change, handed to the outbox at the end, and opened as a report
 * once the cloud has it.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import Taro from '@tarojs/taro'
import { keptOrNull } from '@/device/keptText'
import { storage } from '@/device/storage'
import { useTroubles } from '@/hooks/useTroubles'
import { outbox, useOutbox, type OutboxItem } from '@/outbox'
import { newId } from '@/services/newId'
import { entryOf, missingIn, newEntry, submissionOf, type EnteredReport, type Missing } from './enteredReport'

const KEY = 'office-draft/enterReport'

/** What the form relies on. */
const isEntry = ({ reportId, text }: Record<string, unknown>) =>
  typeof reportId === 'string' && typeof text === 'string'

export function useEntering() {
  const { entry, change, forget, restart } = useKeptEntry()
  const [noRoom, setNoRoom] = useState(false)
  const items = useOutbox()
  const item = items.find(({ id }) => id === entry?.reportId) ?? null
  const delivered = item?.state === 'delivered'
  const reportId = entry?.reportId

  useEffect(() => {
    if (delivered) void Taro.redirectTo({ url: `/work/report/index?reportId=${reportId}` })
  }, [delivered, reportId])

  const { said, isSound, calm } = useTroubles<Missing>(entry ? missingIn(entry) : {})
  const submit = async (reachName: string) => {
    if (!isSound() || !entry) return
    setNoRoom(false)
    try {
      await outbox.put(submissionOf(entry, reachName))
      await forget()
    } catch {
      setNoRoom(true)
    }
  }
  const another = () => {
    calm()
    void restart()
  }
  return { entry, change, missing: said, submit, item, noRoom, another }
}

export type Entering = ReturnType<typeof useEntering>

/** The entry that lies open, in step with the disk. */
function useKeptEntry() {
  const [entry, show] = useState<EnteredReport | null>(null)
  const latest = useRef<EnteredReport | null>(null)
  const writing = useRef<Promise<void>>(Promise.resolve())

  const lay = useCallback((begun: EnteredReport) => {
    latest.current = begun
    show(begun)
  }, [])
  useEffect(() => {
    let current = true
    void begin().then((begun) => current && lay(begun))
    return () => {
      current = false
    }
  }, [lay])

  /** Resolves when the change is safe on disk; rejects when there is no room. */
  const change = useCallback(
    (next: (entry: EnteredReport) => EnteredReport) => {
      if (latest.current === null) return Promise.resolve()
      const changed = next(latest.current)
      lay(changed)
      const mine = writing.current.then(() => storage.write(KEY, JSON.stringify(changed)))
      writing.current = mine.catch(() => undefined)
      return mine
    },
    [lay],
  )
  const forget = useCallback(async () => {
    await writing.current
    await storage.remove(KEY)
  }, [])
  const restart = useCallback(async () => lay(newEntry(await newId())), [lay])
  return { entry, change, forget, restart }
}

/** What was refused comes first, then what was entered and not sent; else a new one. */
async function begin(): Promise<EnteredReport> {
  // A desk whose outbox can't be read can still take what is entered now.
  await outbox.opened.catch(() => undefined)
  const refused = outbox.items().find(({ action, state }) => action === 'report.enter' && state === 'refused')
  if (refused) return entryOf(refused as OutboxItem<'report.enter'>)
  const kept = await keptOrNull<EnteredReport>(storage, KEY, isEntry)
  // A kill may have come between the outbox taking it and the draft being removed.
  if (kept && outbox.item(kept.reportId) === null) return kept
  return newEntry(await newId())
}
