/** The local cloud with the demo township in it: what `npm start` serves and `npm run screenshots` photographs. */
import path from 'node:path'
import { phonesOf } from '../../demo/phones'
import { tieRobot } from '../../demo/push/groups'
import { seedDemo } from '../../demo/seed'
import { personas } from '../../demo/township/personas'
import { startLocalCloud, type LocalCloud, type LocalCloudOptions } from '../../local'
import { database } from '../database'
import { vaultKeysOf } from './vaultKeys'

const SEED = 'river-chief'

interface DemoCloudOptions extends Pick<LocalCloudOptions, 'dataDir' | 'functionsDir' | 'port' | 'host'> {
  /** Built mini-program for the browser. */
  readonly webDir: string
  /** Epoch milliseconds that the history leads up to; default: now. Only looked at while there is no history. */
  readonly at?: number
}

/** Fills the data folder the first time, which takes a minute, and opens the cloud. */
export async function openDemoCloud({ at, ...given }: DemoCloudOptions): Promise<LocalCloud> {
  const options: LocalCloudOptions = {
    ...given,
    schema: database,
    personas: personas(),
    functionEnvironment: vaultKeysOf(given.dataDir),
    quiet: true,
  }
  await fill(options, at)
  const cloud = await startLocalCloud(options)
  await tieRobot(cloud, phonesOf(cloud), cloud.clock.now())
  return cloud
}

async function fill(options: LocalCloudOptions, now: number | undefined): Promise<void> {
  // No timer may close the days of the history before they were lived.
  const cloud = await startLocalCloud({ ...options, timers: false, port: 0, durable: false })
  const recordFile = path.join(options.dataDir, 'demo.json')
  await seedDemo(cloud, { seed: SEED, recordFile, now, say: console.log }).finally(() => cloud.close())
}
