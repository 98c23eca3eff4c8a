/**
 * One person's phone with the product on it, whichever build it is: the browser build (`h5`) or the WeChat
 * build under glass-easel (`weapp`). A journey is written once against `App` and walked on both.
 */
import type { BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../browser/chromium'
import { openDevice, type Device } from '../browser/devices'
import { feedGeolocation, type FedFix } from '../browser/fedLocation'
import { clockOf, type PhoneClock } from './clock'
import { hands, type Hands, type Target } from './hands'
import { openLine, type Line } from './line'
import { letChoose } from './photos'
import { readProblems, watchProblems } from './problems'
import { walk } from './walk'
import { weappPage } from './weappPage'

export type { Target } from './hands'

export interface Opening {
  /** The local cloud's gateway, `http://127.0.0.1:<port>`; it serves the browser build too. */
  gateway: string
  /** Openid of the person who holds the phone; without it the gateway makes a new resident. */
  persona?: string
  /** The page to open, as in a share card: `/pages/today/index?reach=r1`. Default: the first page. */
  path?: string
  /** Default: the usual phone, 390 × 844. */
  device?: Device
  /**
   * Sets phone and cloud to this moment (ms since 1970, or an ISO date with its zone) and lets `replayTrack`
   * move both, so that a walk of half an hour takes seconds and every clock agrees that it took half an hour.
   */
  startAt?: number | string
  /** Folder of the built mini-program; default `dist/weapp`. */
  dist?: string
}

export interface App extends Hands {
  readonly target: Target
  /** The page on screen, for what this interface does not know. */
  readonly page: Page
  /** Cuts every call to the cloud, also those under way, and tells the program that it is offline. */
  goOffline(): Promise<void>
  goOnline(): Promise<void>
  /** The phone ends the program without asking it. What was stored stays. */
  kill(): Promise<void>
  /** Starts the program anew, as after `kill` or from a share card; the line and the permissions are as they were. */
  reopen(path?: string): Promise<void>
  /** One fix in WGS-84; the WeChat build hears it in the system it asked for. */
  feedLocation(fix: FedFix): Promise<void>
  /** Feeds a recording; `speed` 10 is ten times as fast. With `startAt` the clocks jump instead, and nobody waits. */
  replayTrack(fixes: FedFix[], speed?: number): Promise<void>
  /** Nothing happens for so long, also while the program is not running. Needs `startAt`. */
  letTimePass(milliseconds: number): Promise<void>
  /** The person's answer when asked for the position. */
  giveLocationPermission(allowed: boolean): Promise<void>
  /** The next time the program asks for a photo or a file, the person chooses this one. */
  choosePhoto(file: string): Promise<void>
  /** Pages that were on the screen, as `pages/today/index`; only the browser build tells. */
  walked(): readonly string[]
  /** Errors nobody caught, and `wx` functions nobody plays, since the phone was opened. A good journey has none. */
  problems(): Promise<string[]>
  close(): Promise<void>
}

/** Opens the product on a phone of its own: nothing stored, everything permitted, online. */
export async function openApp(target: Target, opening: Opening): Promise<App> {
  const program = target === 'weapp' ? await weappPage(opening.dist) : undefined
  const line = await openLine(opening.gateway, program)
  const browser = await openBrowser()
  const context = await openDevice(browser, opening.device)
  if (target === 'h5') await feedGeolocation(context)
  const clock = await clockOf(context, opening)
  const phone = new Phone(target, opening, context, line, clock)
  await phone.reopen(opening.path)
  const close = async () => {
    await browser.close()
    await line.close()
  }
  return Object.assign(phone, hands(phone), { close })
}

class Phone {
  private shown?: Page
  private online = true
  private found: string[] = []
  private readonly seen = new Set<string>()

  constructor(
    readonly target: Target,
    private readonly opening: Opening,
    private readonly context: BrowserContext,
    private readonly line: Line,
    private readonly clock: PhoneClock | undefined,
  ) {}

  get page(): Page {
    if (!this.shown) throw new Error('The program is not running: reopen() it')
    return this.shown
  }

  async reopen(path = ''): Promise<void> {
    await this.kill()
    const page = await this.context.newPage()
    watchProblems(page, this.found)
    page.on('framenavigated', (frame) => this.notePage(frame.url()))
    if (!this.online) await page.addInitScript(setOnline, false)
    await page.goto(this.address(path), { waitUntil: 'load' })
    this.shown = page
  }

  async kill(): Promise<void> {
    const page = this.shown
    if (!page) return
    this.found.push(...(await readProblems(page)))
    // On a phone a synchronous write is on disk when the call returns; here it needs a moment to get there.
    await page.evaluate(() => window.__files?.settled())
    this.shown = undefined
    await page.close()
  }

  async goOffline(): Promise<void> {
    this.line.cut()
    await this.tellOnline(false)
  }

  async goOnline(): Promise<void> {
    this.line.join()
    await this.tellOnline(true)
  }

  async feedLocation(fix: FedFix): Promise<void> {
    await this.page.evaluate((fed) => window.__location.feed(fed), fix)
  }

  replayTrack(fixes: FedFix[], speed = 1): Promise<void> {
    return walk(fixes, (fix) => this.feedLocation(fix), this.clock ?? { speed })
  }

  async letTimePass(milliseconds: number): Promise<void> {
    if (!this.clock) throw new Error('Only a phone with a clock of its own (startAt) can let time pass')
    await this.clock.advance(milliseconds)
    await this.clock.tellCloud()
  }

  async giveLocationPermission(allowed: boolean): Promise<void> {
    await this.page.evaluate((answer) => window.__location.permit(answer), allowed)
  }

  choosePhoto(file: string): Promise<void> {
    return letChoose(this.page, this.target, file)
  }

  async problems(): Promise<string[]> {
    return [...new Set([...this.found, ...(this.shown ? await readProblems(this.shown) : [])])]
  }

  walked(): readonly string[] {
    return [...this.seen]
  }

  private notePage(address: string): void {
    const page = /#\/([\w/]+)/.exec(address)?.[1]
    if (this.target === 'h5' && page) this.seen.add(page)
  }

  private address(path: string): string {
    const query = new URLSearchParams({ gateway: this.line.url })
    if (this.opening.persona) query.set('persona', this.opening.persona)
    return `${this.line.url}/?${query.toString()}${path && `#/${path.replace(/^\//, '')}`}`
  }

  private async tellOnline(online: boolean): Promise<void> {
    this.online = online
    if (!this.shown) return
    // A reload must find the same line; the last script added speaks last.
    await this.shown.addInitScript(setOnline, online)
    await this.shown.evaluate(setOnline, online)
  }
}

/** Runs inside the page: what the browser says about the line, and who listens to it. */
function setOnline(online: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online })
  window.dispatchEvent(new Event(online ? 'online' : 'offline'))
  window.__network?.set(online)
}
