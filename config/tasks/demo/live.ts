/**
 * A process of its own that lives through a history beside the running cloud, and tells whoever started it of each
 * day. It ends with its starter, wherever it is; the next one goes on there.
 */
import os from 'node:os'
import { type DemoHistory, liveDemo } from '../demoCloud'

export type LiveOrder = Pick<DemoHistory, 'dataDir' | 'functionsDir' | 'weeks' | 'now'>
export interface LivedDay {
  readonly day: string
  readonly done: number
  readonly all: number
}

/** Not by `process.exit`: the store would wait there for its own writing, which waits for this thread. */
const endAtOnce = () => process.kill(process.pid, 'SIGKILL')

async function main(): Promise<void> {
  const order = JSON.parse(process.argv[2] ?? '') as LiveOrder
  // Whoever looks around meanwhile comes first; the functions it starts inherit this.
  os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL)
  process.once('disconnect', endAtOnce)
  // Gone while this program was still loading.
  if (!process.connected) endAtOnce()
  // Ctrl-C reaches the whole group; the starter closes and is followed.
  process.on('SIGINT', () => undefined)
  await liveDemo({ ...order, onDay: (lived: LivedDay) => void process.send?.(lived) })
  process.exit(0)
}

main().catch((error) => {
  console.error(error)
  process.exit(1)
})
