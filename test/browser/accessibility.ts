/** Runs axe on a page and says in plain lines what it found, so that a failing test reads as a to-do list. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** WCAG 2.1 A and AA; what is in order is not listed. */
const rules: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
  resultTypes: ['violations'],
}

/**
 * One line per element at fault: `color-contrast (serious): <button class="…"> – why`. An empty list means no
 * violation. `within` limits the check to what a selector matches.
 */
export async function accessibilityViolations(page: Page, within?: string): Promise<string[]> {
  await atRest(page)
  const { violations } = await look(page, within)
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html, any, all, none }) => {
      const why = [...any, ...all, ...none].map((check) => check.message).join('; ')
      return `${id} (${impact ?? 'unknown'}): ${html.slice(0, 160)} – ${why}`
    }),
  )
}

/** Half a megabyte of program is brought to a page once, however often it is looked at. */
async function look(page: Page, within = 'html'): Promise<axe.AxeResults> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    ([where, options]) => (window as unknown as { axe: typeof axe }).axe.run(where, options),
    [within, rules] as const,
  )
}

/** What is still fading in has no contrast yet; what turns for ever (a skeleton) is not waited for. */
async function atRest(page: Page): Promise<void> {
  await page.waitForTimeout(250)
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => {
      const endless = animation.effect?.getComputedTiming().iterations === Infinity
      return endless || animation.playState !== 'running'
    }),
  )
}
