/** The local cloud with the demo township in it: what `npm start` serves and `npm run screenshots` photographs. */
import path from 'node:path'
import { processes } from '../../demo/inTurns'
import { phonesOf } from '../../demo/phones'
import { tieRobot } from '../../demo/push/groups'
import { type DemoOptions, seedDemo } from '../../demo/seed'
import { personas } from '../../demo/township/personas'
import { startLocalCloud, type LocalCloud, type LocalCloudOptions } from '../../local'
import { database } from '../database'
import { vaultKeysOf } from './vaultKeys'

const SEED = 'river-chief'
/** WeChat is quick to look at photos while the history is lived, ms. */
const NEWS_AFTER = 20

type Places = Pick<LocalCloudOptions, 'dataDir' | 'functionsDir'>

/** Of the history that is lived, see `seedDemo`. */
export type DemoHistory = Places & Pick<DemoOptions, 'weeks' | 'now' | 'say' | 'onDay'>

export const recordOf = (dataDir: string) => path.join(dataDir, 'demo.json')

function optionsOf(places: Places): LocalCloudOptions {
  const { dataDir, functionsDir } = places
  const common = { schema: database, personas: personas(), quiet: true }
  return { dataDir, functionsDir, ...common, functionEnvironment: vaultKeysOf(dataDir) }
}

/**
 * Lives through the history in a data folder; what is there already costs nothing, what was begun goes on. Answers
 * whether anything was made.
 */
export async function liveDemo({ dataDir, functionsDir, ...history }: DemoHistory): Promise<boolean> {
  // No timer may close the days of the history before they were lived.
  const unhurried = {
    timers: false,
    port: 0,
    durable: false,
    mostInstances: processes,
    newsAfter: NEWS_AFTER,
  }
  const cloud = await startLocalCloud({ ...optionsOf({ dataDir, functionsDir }), ...unhurried })
  const options = { seed: SEED, recordFile: recordOf(dataDir), ...history }
  return seedDemo(cloud, options).finally(() => cloud.close())
}

/** Opens the cloud over a history that was lived. `webDir`: built mini-program for the browser. */
export async function serveDemo(
  given: Places & Pick<LocalCloudOptions, 'port' | 'host' | 'webDir' | 'routes'>,
): Promise<LocalCloud> {
  const cloud = await startLocalCloud({ ...optionsOf(given), ...given })
  await tieRobot(cloud, phonesOf(cloud), cloud.clock.now())
  return cloud
}
