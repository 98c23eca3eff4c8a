import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { type LocalCloud, startLocalCloud } from '../../local'
import { lendKeys } from './payment/lentKeys'
import { FIXTURE_FUNCTIONS } from './testServices'
import { CLOSE } from './waiting'

describe('the local cloud', () => {
  let dataDir: string
  let cloud: LocalCloud

  const start = async () => {
    const schema = { notes: { indexes: [] } }
    cloud = await startLocalCloud({
      dataDir,
      functionsDir: FIXTURE_FUNCTIONS,
      schema,
      quiet: true,
      timers: false,
    })
  }
  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(os.tmpdir(), 'local-cloud-'))
    await lendKeys(dataDir)
    await start()
  })
  afterEach(async () => {
    await cloud.close()
    await rm(dataDir, { recursive: true })
  })

  const stored = (id: string) => cloud.database.find('notes', { _id: id })[0]
  const died = { errMsg: 'Process exited unexpectedly before completing request' }

  it('stores what a person in the browser sends, and has it after a restart', async () => {
    const headers = { 'content-type': 'application/json', 'x-persona': 'chief-1' }
    const body = JSON.stringify({ deed: 'add', id: 'n1' })
    const answer = await fetch(`${cloud.url}/call/notes`, { method: 'POST', headers, body })
    expect(await answer.json()).toMatchObject({ result: { _id: 'n1' } })
    await cloud.close()
    await start()
    expect(stored('n1')).toMatchObject({ hearer: 'chief-1' })
  })

  it.each(['add', 'update', 'both'])('gives db.serverDate() the time of the call: %s', async (deed) => {
    const spring = Date.UTC(2026, 2, 5, 8)
    if (deed === 'update') await cloud.call('notes', { deed: 'add', id: 'n' }, {})
    await cloud.call('notes', { deed, id: 'n' }, { at: spring })
    const note = stored(deed === 'both' ? 'n-2' : 'n')
    expect(Math.abs((note!.at as Date).getTime() - spring)).toBeLessThan(CLOSE)
  })

  it('gives db.serverDate() the moved clock', async () => {
    cloud.clock.moveTo(Date.UTC(2031, 4, 6))
    await cloud.call('notes', { deed: 'add', id: 'n' }, {})
    expect(Math.abs((stored('n')!.at as Date).getTime() - Date.UTC(2031, 4, 6))).toBeLessThan(CLOSE)
  })

  it('undoes a transaction whose function is killed before the commit, and keeps it when killed after', async () => {
    const both = (id: string) => cloud.call('notes', { deed: 'both', id }, {})
    cloud.functions.killNext({ when: 'beforeRequest', action: /commitTransaction/ })
    await expect(both('a')).rejects.toMatchObject(died)
    expect([stored('a-1'), stored('a-2')]).toEqual([undefined, undefined])
    cloud.functions.killNext({ when: 'afterRequest', action: /commitTransaction/ })
    await expect(both('b')).rejects.toMatchObject(died)
    expect([stored('b-1'), stored('b-2')]).toMatchObject([{ _id: 'b-1' }, { _id: 'b-2' }])
  })

  it('says so when its port is taken, and leaves nothing open', async () => {
    const other = path.join(dataDir, 'other')
    const options = { dataDir: other, functionsDir: FIXTURE_FUNCTIONS, schema: {}, quiet: true }
    const port = Number(new URL(cloud.url).port)
    await expect(startLocalCloud({ ...options, port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await (await startLocalCloud(options)).close()
  })
})
