import { startTestServices, type TestServices } from '../testServices'
import { eventually } from '../waiting'

describe('a call that goes wrong', () => {
  let cloud: TestServices
  beforeAll(async () => {
    cloud = await startTestServices()
  })
  afterAll(() => cloud.close())

  const call = (name: string, event: unknown = {}) => cloud.call(name, event, { openid: 'chief-1' })

  it('is refused when there is no such function', async () => {
    await expect(call('nobody')).rejects.toMatchObject({ errCode: -501000 })
    await expect(call('../functions/echo')).rejects.toMatchObject({ errCode: -501000 })
  })

  it('answers with what the function threw', async () => {
    await expect(call('failing', { how: 'throw' })).rejects.toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining('the water is too high'),
    })
    expect(await call('failing')).toBe('fine')
  })

  it('answers with the reason when the function cannot be loaded', async () => {
    await expect(call('broken')).rejects.toMatchObject({
      errMsg: expect.stringContaining('a-file-nobody-wrote'),
    })
  })

  it('is ended at the time limit of the function, even when it is busy for ever', async () => {
    await expect(call('slow')).rejects.toMatchObject({
      errCode: -504003,
      errMsg: 'Invoking task timed out after 1 seconds',
    })
    expect(await call('slow', { milliseconds: 1 })).toHaveProperty('pid')
  })

  it('survives the end of its process: the next call gets a new one', async () => {
    await expect(call('failing', { how: 'exit' })).rejects.toMatchObject({
      errMsg: 'Process exited unexpectedly before completing request',
    })
    expect(await call('failing')).toBe('fine')
  })

  it('does not meet a process that died while nobody used it', async () => {
    const { pid } = (await call('echo')) as { pid: number }
    process.kill(pid)
    await eventually(
      async () => cloud.functions.instancesOf('echo'),
      (alive) => alive === 0,
    )
    expect(await call('echo')).not.toMatchObject({ pid })
  })

  it('keeps to the size of an event and of a result', async () => {
    await expect(call('echo', { text: 'x'.repeat(256 * 1024) })).rejects.toMatchObject({
      errMsg: 'data exceed max size',
    })
    await expect(call('failing', { how: 'large' })).rejects.toMatchObject({ errCode: -604001 })
  })

  it('answers null when the function returns nothing', async () => {
    expect(await call('failing', { how: 'nothing' })).toBeNull()
  })
})

describe('a process killed on purpose', () => {
  let cloud: TestServices
  beforeAll(async () => {
    cloud = await startTestServices()
  })
  afterAll(() => cloud.close())

  const upload = () => cloud.call('files', { deed: 'upload', path: 'note.txt', text: 'written' }, {})
  const died = { errMsg: 'Process exited unexpectedly before completing request' }

  it('before main has done nothing', async () => {
    cloud.functions.killNext({ function: 'files', when: 'beforeMain' })
    await expect(upload()).rejects.toMatchObject(died)
  })

  it('before a request leaves it undone, after a request leaves it done', async () => {
    const about = /getUploadMetadata/
    cloud.functions.killNext({ when: 'beforeRequest', action: about })
    await expect(upload()).rejects.toMatchObject(died)
    expect(await fetchStatus(cloud, 'note.txt')).toBe(404)
    cloud.functions.killNext({ when: 'afterRequest', action: about, nth: 2 })
    await upload()
    expect(await fetchStatus(cloud, 'note.txt')).toBe(200)
  })

  it('after main has done all of it, but nobody hears', async () => {
    cloud.functions.killNext({ when: 'afterMain' })
    const note = { deed: 'upload', path: 'late.txt', text: 'written' }
    await expect(cloud.call('files', note, {})).rejects.toMatchObject(died)
    expect(await fetchStatus(cloud, 'late.txt')).toBe(200)
  })
})

async function fetchStatus(cloud: TestServices, path: string): Promise<number> {
  const id = `cloud://river-local.local-river-local/${path}`
  return (await fetch(`${cloud.gateway.url}/files?id=${encodeURIComponent(id)}`)).status
}
