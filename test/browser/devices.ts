/** The screens the product is looked at on: a usual phone, the smallest, and the office's desktop. */
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'

const phone = { deviceScaleFactor: 2, isMobile: true, hasTouch: true }
const chinese = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' }

const devices = {
  phone: { ...chinese, ...phone, viewport: { width: 390, height: 844 } },
  smallPhone: { ...chinese, ...phone, viewport: { width: 320, height: 568 } },
  desktop: { ...chinese, deviceScaleFactor: 1, viewport: { width: 1280, height: 800 } },
} satisfies Record<string, BrowserContextOptions>

export type Device = keyof typeof devices

/** A phone or desktop of its own: nothing stored, nothing shared with another one. */
export async function openDevice(browser: Browser, device: Device = 'phone'): Promise<BrowserContext> {
  const context = await browser.newContext(devices[device])
  // Functions sent into the page by a script under tsx call this helper of its compiler.
  await context.addInitScript('globalThis.__name ??= (named) => named')
  return context
}
