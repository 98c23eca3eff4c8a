/** The browser of the tests: it draws Chinese in every weight, keeps devices apart, and sees what axe sees. */
import type { Browser, Page } from 'playwright-core'
import { accessibilityViolations } from './accessibility'
import { openBrowser } from './chromium'
import { openDevice } from './devices'

jest.setTimeout(60_000)

describe('the browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  async function show(body: string): Promise<Page> {
    const page = await (await openDevice(browser)).newPage()
    await page.setContent(
      `<!doctype html><html lang="zh-CN"><title>t</title><meta name="viewport" content="width=device-width"><main>${body}</main></html>`,
    )
    return page
  }

  /** What a sign looks like; the box of a letter no font has looks the same for every letter. */
  async function look(letter: string, weight = 400): Promise<string> {
    const page = await show(`<p style="font: ${weight} 40px sans-serif">${letter}</p>`)
    return (await page.locator('p').screenshot()).toString('base64')
  }

  it.each(['巡', '鳌', '浃', '垟', '藻'])('has a letter for %s', async (letter) => {
    expect(await look(letter)).not.toBe(await look('\u{10FFFD}'))
    expect(await look(letter)).not.toBe(await look('河'))
  })

  it('draws strong words stronger', async () => {
    const weights = await Promise.all([400, 600, 700].map((weight) => look('河', weight)))
    expect(new Set(weights).size).toBe(3)
  })

  it('gives every phone a storage of its own, in Chinese and in Shanghai', async () => {
    const page = await show('')
    const told = await page.evaluate(() => [
      navigator.language,
      Intl.DateTimeFormat().resolvedOptions().timeZone,
      innerWidth,
    ])
    expect(told).toEqual(['zh-CN', 'Asia/Shanghai', 390])
  })

  it('says in plain lines what is wrong for someone who cannot see', async () => {
    const page = await show('<h1>河</h1><img src="data:,"><p style="color:#ccc;background:#fff">看不清</p>')
    const lines = await accessibilityViolations(page)
    expect(lines).toHaveLength(2)
    expect(lines.join('\n')).toMatch(/image-alt \(critical\): <img/)
    expect(lines.join('\n')).toMatch(/color-contrast \(serious\): <p .*4\.5:1/)
    expect(await accessibilityViolations(page, 'h1')).toEqual([])
  })
})
