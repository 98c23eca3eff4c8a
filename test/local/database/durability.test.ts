import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../../local/database'

const schema = { reports: { indexes: [] }, events: { indexes: [] } }
let path: string
beforeAll(() => {
  path = mkdtempSync(join(tmpdir(), 'river-durability-'))
})
afterAll(() => rmSync(path, { recursive: true, force: true }))

/** Kills the writer without warning once it has acknowledged `enough` writes; answers what it acknowledged. */
function acknowledgedBeforeKill(enough: number): Promise<string[]> {
  const writer = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'writer.ts'), path])
  let said = ''
  writer.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    if (said.split('\n').length > enough) writer.kill('SIGKILL')
  })
  return new Promise((resolve, reject) => {
    writer.on('error', reject)
    writer.on('close', (_code, signal) =>
      signal === 'SIGKILL'
        ? resolve(said.split('\n').slice(0, -1))
        : reject(new Error('the writer ended by itself')),
    )
  })
}

describe('a local cloud that is killed', () => {
  it('has kept everything it acknowledged, and nothing by halves', async () => {
    const acknowledged = await acknowledgedBeforeKill(300)
    const database = openDatabase({ path, schema, now: Date.now })
    const reports = new Map(database.find('reports').map((document) => [document._id, document]))
    const events = new Map(database.find('events').map((document) => [document._id, document]))
    expect(acknowledged.length).toBeGreaterThanOrEqual(300)
    expect(acknowledged.filter((id) => !reports.has(id))).toEqual([])
    for (const document of [...reports.values(), ...events.values()]) {
      expect(document.content).toHaveLength(2000)
      expect(document.end).toBe(true)
    }
    const inTransaction = [...reports.keys()].filter((id) => Number(id.split('-')[1]) % 2 === 0)
    expect(inTransaction.sort()).toEqual([...events.keys()].sort())
    expect(database.count('reports')).toBe(reports.size)
    await database.close()
  }, 60_000)
})
