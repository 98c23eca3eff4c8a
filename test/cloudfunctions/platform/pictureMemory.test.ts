/** The largest photos that are allowed, one after the other in one instance, stay within the memory of the function. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Vips from 'wasm-vips'
import { startTestServices, type TestServices } from '../../local/testServices'

const built = path.resolve(__dirname, '../../../dist/cloudfunctions/pictures')
const functionsDir = mkdtempSync(path.join(os.tmpdir(), 'measured-'))
const folder = path.join(functionsDir, 'pictures')
const { memorySize } = JSON.parse(readFileSync(path.join(built, 'config.json'), 'utf8')) as {
  memorySize: number
}

let cloud: TestServices
beforeAll(async () => {
  mkdirSync(folder)
  cpSync(built, folder, { recursive: true })
  renameSync(path.join(folder, 'index.js'), path.join(folder, 'measured.js'))
  const measuring = `const { main } = require('./measured.js')
    exports.main = async (event) => ({ answer: await main(event), peak: process.resourceUsage().maxRSS / 1024 })`
  writeFileSync(path.join(folder, 'index.js'), measuring)
  cloud = await startTestServices({ functionsDir, mostInstances: 1 })
})
afterAll(async () => {
  await cloud.close()
  rmSync(functionsDir, { recursive: true, force: true })
})

interface Measured {
  readonly answer: { readonly ok: boolean }
  /** Megabytes the process held at most since it began. */
  readonly peak: number
}

async function drawn(content: Uint8Array): Promise<Measured> {
  const stored = await fetch(`${cloud.gateway.url}/upload?path=reports/r1/largest`, {
    method: 'POST',
    body: content as Uint8Array<ArrayBuffer>,
  })
  const { fileID: fileId } = (await stored.json()) as { fileID: string }
  const address = `${cloud.gateway.url}/files?id=${encodeURIComponent(fileId)}`
  const order = { address, path: 'reports/clean/copy.jpg', until: Date.now() + 60_000 }
  return (await cloud.functions.call('pictures', order, { source: 'wx_client,scf' })) as Measured
}

it('each of them twice', async () => {
  const vips = await Vips({ dynamicLibraries: [] })
  const grainy = (width: number, height: number, ending: string, options: object) => {
    const grey = vips.Image.gaussnoise(width, height, { mean: 128, sigma: 25 }).cast('uchar')
    return grey.bandjoin([grey, grey]).writeToBuffer(ending, options)
  }
  const largest = [
    grainy(7300, 5475, '.jpg', { Q: 30 }),
    grainy(4000, 3000, '.jpg', { Q: 60, interlace: true }),
    vips.Image.black(4000, 3000, { bands: 4 }).writeToBuffer('.png', { interlace: true }),
  ]
  const peaks: number[] = []
  for (const content of [...largest, ...largest]) {
    expect(content.length).toBeLessThan(10 * 1024 * 1024)
    const { answer, peak } = await drawn(content)
    expect(answer).toMatchObject({ ok: true })
    peaks.push(Math.round(peak))
  }
  expect(Math.max(...peaks)).toBeLessThan(memorySize * 0.9)
}, 180_000)
