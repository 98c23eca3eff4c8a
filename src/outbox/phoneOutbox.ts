/** The outbox of this phone: `Outbox` on the real storage, files and cloud. */
import { refused } from '@domain/contract/answer'
import { fileExists, removeFile } from '@/device/files'
import { isOnline, onNetworkChange } from '@/device/network'
import { storage } from '@/device/storage'
import { call } from '@/services/call'
import { cloud } from '@/services/cloud'
import { Outbox } from './Outbox'

export const outbox = new Outbox({
  storage,
  async announce(paths) {
    const answer = await call('photo.announce', { paths: [...paths] })
    if (!answer.ok) throw answer.problem
  },
  async upload(cloudPath, localPath) {
    if (!(await isOnline())) throw refused('network.offline').problem
    return cloud.uploadFile(cloudPath, localPath)
  },
  fileExists,
  removeFile,
  call,
  now: Date.now,
  later(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
})

/** Sends what waits at launch, and whenever the network comes back. Call once, when the app starts. */
export function startOutbox(): void {
  void outbox.wake()
  onNetworkChange((online) => {
    if (online) void outbox.wake()
  })
}
