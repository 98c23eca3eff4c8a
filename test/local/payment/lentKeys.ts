/**
 * The keys of the played WeChat Pay, lent to every town. Three RSA keys take a second of the processor, more than
 * everything else about a small town, and whoever has them is the same for all of them.
 */
import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { openKeys } from '../../../local/payment/keys'

const kept = path.resolve(__dirname, '../../../.cache/test-payment-keys.json')

/** Puts them where a cloud with this data folder looks for its own. */
export async function lendKeys(dataDir: string): Promise<void> {
  if (!existsSync(kept)) await makeKeys()
  const folder = path.join(dataDir, 'payment')
  mkdirSync(folder, { recursive: true })
  copyFileSync(kept, path.join(folder, 'keys.json'))
}

/** Tests run side by side: nobody finds half a file, and it doesn't matter whose is the last. */
async function makeKeys(): Promise<void> {
  const mine = `${kept}.${process.pid}`
  await openKeys(mine)
  renameSync(mine, kept)
}
