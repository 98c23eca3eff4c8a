/** Collects what went wrong in a page without anybody on the screen being told. */
import type { Page } from 'playwright-core'

/** Keeps errors that no one caught, from the moment the page opens. */
export function watchProblems(page: Page, found: string[]): void {
  page.on('pageerror', (error) => found.push(error.stack ?? error.message))
}

/** Errors the engine swallowed and `wx` functions nobody plays; a browser build has neither. */
export async function readProblems(page: Page): Promise<string[]> {
  const seen = await page.evaluate(() => ({ errors: window.__errors ?? [], missing: window.__missing ?? [] }))
  return [...seen.errors, ...seen.missing.map((name) => `wx.${name} is not played by the harness`)]
}
