/** The recorder of this phone and the drafts on its disk; both go on whatever page is open. */
import { removeFile } from '@/device/files'
import { keepAwake } from '@/device/screen'
import { storage } from '@/device/storage'
import { outbox } from '@/outbox'
import { newId } from '@/services/newId'
import { DraftBook } from './draftBook'
import { OpenDraft } from './OpenDraft'
import { Recorder } from './Recorder'
import { sourceFor } from './sourceChoice'
import { ThrownAway } from './thrownAway'

export const openDraft = new OpenDraft(new DraftBook(storage, removeFile))

export const recorder = new Recorder({
  storage,
  openDraft,
  sourceFor,
  newId,
  keepAwake,
  everySecond(run) {
    const timer = setInterval(run, 1000)
    return () => clearInterval(timer)
  },
})

export const thrownAway = new ThrownAway({
  openDraft,
  recorder,
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
})

/** Sweeps up what is delivered, now and whenever something is. Call once, when the app starts. */
export async function startRecorder(): Promise<void> {
  await outbox.opened
  await thrownAway.sweep()
  let delivered = -1
  const tidy = () => {
    const before = delivered
    delivered = outbox.items().filter((item) => item.state === 'delivered').length
    if (delivered !== before) void openDraft.book.tidy((id) => outbox.item(id))
  }
  tidy()
  outbox.subscribe(tidy)
}
