/**
 * A real Chromium out of an npm package: nothing is downloaded, it runs as root in a container and without a
 * network, and it draws Chinese.
 */
import sparticuz from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'
import { chineseFontConfig } from './chineseFont'

const switches = [
  /** Containers run as root, where Chromium refuses its own sandbox. */
  '--no-sandbox',
  /** Letters at the same place on every machine. */
  '--font-render-hinting=none',
  /** Containers often have a small /dev/shm. */
  '--disable-dev-shm-usage',
  /** Nothing but the page under test may use the network. */
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,AutofillServerCommunication',
]

/** Starts a browser; the caller closes it. Takes 2–3 s the first time (unpacking), 0.2 s later. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await sparticuz.executablePath()
  const env = { ...process.env, FONTCONFIG_FILE: await chineseFontConfig() } as Record<string, string>
  return chromium.launch({ executablePath, args: switches, env })
}
