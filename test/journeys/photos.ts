/** Lays a file ready for the moment the program asks for one. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import type { Target } from './hands'

const types: Record<string, string> = { '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg' }

/** In the browser the file answers the next file dialog; in the WeChat build the next call that chooses media. */
export async function letChoose(page: Page, target: Target, file: string): Promise<void> {
  if (target === 'h5') {
    page.once('filechooser', (chooser) => void chooser.setFiles(file))
    return
  }
  const type = types[path.extname(file).toLowerCase()] ?? 'application/octet-stream'
  const url = `data:${type};base64,${readFileSync(file).toString('base64')}`
  await page.evaluate((chosen) => void window.__media.next.push(chosen), { name: path.basename(file), url })
}
