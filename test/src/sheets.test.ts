/** A sheet in which something is sent stays until that has an end: closed meanwhile, nobody would hear why it failed. */
import { readdirSync, readFileSync } from 'node:fs'

/** Opening tags of sheets that send something, by the file they stand in. */
function sendingSheets(): readonly string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  )
  return files.flatMap((file) => {
    const sheets = readFileSync(`src/${file}`, 'utf8').matchAll(/<Sheet\b(.*?)>\n(.*?)<\/Sheet>/gs)
    return [...sheets].filter(([, , inside]) => inside!.includes(' busy=')).map(([, tag]) => `${file}:${tag}`)
  })
}

it('each says that it is at work', () => {
  const all = sendingSheets()
  expect(all.length).toBeGreaterThan(10)
  expect(all.filter((sheet) => !/\bbusy\b/.test(sheet))).toEqual([])
})
