/**
 * Takes pictures of screens as one person on one device. All of them go to `.cache/screenshots/<look>/`, where git
 * does not look; the few that the README shows go to docs/screenshots as well.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Device } from '../../../test/browser/devices'
import { openApp, type App } from '../../../test/journeys/target'
import { root } from '../command'

/** The screens and settings that LOOK asks for: usual phone, smallest phone, elderly mode, the office's desktop. */
export const looks = {
  phone: { device: 'phone', large: false },
  small: { device: 'smallPhone', large: false },
  large: { device: 'phone', large: true },
  desktop: { device: 'desktop', large: false },
} as const satisfies Record<string, { device: Device; large: boolean }>

export type Look = keyof typeof looks

export interface Studio {
  readonly app: App
  /** Opens a page anew, as from a share card. */
  visit(page: string): Promise<void>
  /** Waits for the words and until nothing is loading, then takes the picture. */
  shoot(name: string, words: string | RegExp): Promise<void>
  /** The same of a page that shows skeletons on purpose, and in its whole length. */
  shootWhole(name: string, words: string | RegExp): Promise<void>
}

interface Sitting {
  readonly gateway: string
  /** Person of the demo, e.g. `village-chief-02`. */
  readonly person: string
  readonly look: Look
  /** Phone and cloud begin at this moment, epoch milliseconds. */
  readonly at: number
}

const scratch = path.join(root, '.cache', 'screenshots')
const kept = path.join(root, 'docs', 'screenshots')

/** `<look>/<name>` of the pictures in docs/screenshots. */
const shown = new Set([
  'phone/today',
  'phone/recording',
  'phone/result',
  'phone/explain',
  'phone/waiting',
  'phone/river',
  'small/today',
  'large/today',
  'desktop/overview',
  'desktop/patrols',
  'phone/report-new',
  'phone/report-track',
  'phone/work-triage',
  'phone/public-map',
  'phone/liaison',
  'phone/board',
  'phone/reminders',
  'phone/push-log',
])

/** The caller closes `app`. */
export async function openStudio({ gateway, person, look, at }: Sitting): Promise<Studio> {
  const { device, large } = looks[look]
  const app = await openApp('h5', {
    gateway,
    persona: `demo-${person}`,
    device,
    startAt: at,
    path: '/pages/me/index',
  })
  if (large) {
    await app.tap('大字版')
    await app.page.waitForTimeout(300)
  }
  return {
    app,
    visit: (page) => app.reopen(page),
    async shoot(name, words) {
      await app.see(words)
      await app.page.waitForFunction(() => !document.querySelector('.skeleton'))
      await settled(app)
      await keep(app, look, name)
    },
    async shootWhole(name, words) {
      await app.see(words)
      await unrolled(app)
      await settled(app)
      await keep(app, look, name)
    },
  }
}

/** Makes the screen as long as the page, which scrolls inside a box of its own. */
async function unrolled({ page }: App): Promise<void> {
  const height = await page.evaluate(() => {
    return Math.max(...Array.from(document.querySelectorAll('*'), ({ scrollHeight }) => scrollHeight))
  })
  await page.setViewportSize({ width: page.viewportSize()!.width, height })
}

/** Letters and pictures are there, and whatever moved has come to rest. */
async function settled({ page }: App): Promise<void> {
  await page.waitForFunction(() => Array.from(document.images).every(({ complete }) => complete))
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(400)
}

async function keep({ page }: App, look: Look, name: string): Promise<void> {
  const picture = `${look}/${name}`
  const files = [path.join(scratch, `${picture}.png`)]
  if (shown.has(picture)) files.push(path.join(kept, `${look}-${name}.png`))
  for (const file of files) {
    mkdirSync(path.dirname(file), { recursive: true })
    await page.screenshot({ path: file, caret: 'hide', animations: 'disabled' })
  }
}
