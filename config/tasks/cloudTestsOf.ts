/** Which folders of tests run the functions that a change touches: a subject has one name in every room. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from './command'

const all = 'test/cloudfunctions'
/** What holds for all subjects together: figures, lists, works of the clock. */
const whole = `${all}/whole/`

/** @param files paths from the top of the project */
export function cloudTestsOf(files: readonly string[]): string[] {
  const folders = files.flatMap((file) => {
    const subject = /^(?:cloudfunctions\/modules|domain)\/([^/]+)\//.exec(file)?.[1]
    if (subject !== undefined) return [`${all}/${subject}/`]
    return /^(cloudfunctions|config\/functions|config\/database)/.test(file) ? [all] : []
  })
  if (folders.includes(all)) return [all]
  const found = [...new Set(folders)].filter((folder) => existsSync(path.join(root, folder)))
  return found.length === 0 ? [] : [...found, whole].sort()
}
