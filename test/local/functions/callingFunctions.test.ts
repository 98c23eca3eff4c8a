import { mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { startTestServices, type TestServices } from '../testServices'
import { CLOSE, eventually } from '../waiting'

/** What the function `echo` answers. */
interface Echoed {
  pid: number
  now: number
  context: Record<string, unknown>
  event: Record<string, unknown>
}

describe('calling a cloud function', () => {
  let cloud: TestServices
  beforeAll(async () => {
    cloud = await startTestServices({
      functionEnvironment: { SECRET: 'kept in the console' },
      mostInstances: 3,
    })
  })
  afterAll(() => cloud.close())

  const echo = (event: unknown = {}, as = {}) => cloud.call('echo', event, as) as Promise<Echoed>

  it('tells the function who is holding the phone', async () => {
    expect(await echo({ action: 'hello' }, { openid: 'chief-1' })).toMatchObject({
      event: { action: 'hello', userInfo: { openId: 'chief-1' } },
      context: { OPENID: 'chief-1', SOURCE: 'wx_client', ENV: 'river-local' },
      functionName: 'echo',
      timeLimit: 3000,
    })
  })

  it("does not leave one person's identity to the next caller of the same process", async () => {
    const first = await echo({}, { openid: 'chief-1' })
    const second = await echo({}, { source: 'wx_trigger' })
    expect(second.pid).toBe(first.pid)
    expect(second.context).not.toHaveProperty('OPENID')
    expect(second.context.SOURCE).toBe('wx_trigger')
    expect(second.event).not.toHaveProperty('userInfo')
  })

  it('never shows the token that marks the call', async () => {
    expect(JSON.stringify((await echo()).context)).not.toContain('TOKEN')
  })

  it('gives the function its secrets, and the time zone of the cloud', async () => {
    expect(await echo()).toMatchObject({ secret: 'kept in the console', zone: 'UTC' })
  })

  it('lets the function live at another time, for that call only', async () => {
    const spring = Date.UTC(2026, 2, 5, 8)
    expect((await echo({}, { at: spring })).now - spring).toBeLessThan(CLOSE)
    expect(Math.abs((await echo()).now - Date.now())).toBeLessThan(CLOSE)
  })

  it('lets the function live by the moved clock', async () => {
    cloud.clock.setOffset(86_400_000)
    expect((await echo()).now - Date.now()).toBeGreaterThan(86_390_000)
    cloud.clock.setOffset(0)
  })

  it('runs calls at the same time in processes of their own, and the fourth waits for one of three', async () => {
    const calls = [1, 2, 3, 4].map(
      () => cloud.call('slow', { milliseconds: 250 }, {}) as Promise<{ pid: number }>,
    )
    const pids = (await Promise.all(calls)).map(({ pid }) => pid)
    expect(new Set(pids).size).toBe(3)
    expect(cloud.functions.instancesOf('slow')).toBe(3)
  })

  it('uses a newer build at the next call', async () => {
    const folder = path.join(cloud.dataDir, 'built')
    const renewed = await startTestServices({ functionsDir: folder })
    const build = async (answer: number) => {
      await mkdir(path.join(folder, 'answer'), { recursive: true })
      await writeFile(path.join(folder, 'answer/index.js'), `exports.main = async () => ${answer}`)
      await utimes(path.join(folder, 'answer/index.js'), answer, answer)
    }
    await build(1)
    expect(await renewed.call('answer', {}, {})).toBe(1)
    await build(2)
    expect(await renewed.call('answer', {}, {})).toBe(2)
    await renewed.close()
    await rm(folder, { recursive: true })
  })

  it('keeps what functions print, with the name of the function', async () => {
    await cloud.call('events', { Event: 'printed' }, {})
    const readLog = () => readFile(path.join(cloud.dataDir, 'logs/functions.log'), 'utf8')
    expect(await eventually(readLog, (log) => log.includes('printed'))).toMatch(
      /\[events\] message {"Event":"printed"}/,
    )
  })
})

describe('a function that calls another', () => {
  let cloud: TestServices
  beforeAll(async () => {
    cloud = await startTestServices()
  })
  afterAll(() => cloud.close())

  const through = (name: string, data: unknown, as: object) => cloud.call('calls', { name, data }, as)

  it('passes on who called and when, and says that a function calls', async () => {
    const at = Date.UTC(2026, 0, 2)
    const answer = (await through('echo', { from: 'calls' }, { openid: 'chief-1', at })) as Echoed
    expect(answer).toMatchObject({
      event: { from: 'calls' },
      context: { OPENID: 'chief-1', SOURCE: 'wx_client,scf' },
    })
    expect(answer.now - at).toBeLessThan(CLOSE)
  })

  it('gets the errors of the other as the SDK tells them', async () => {
    expect(await through('failing', { how: 'throw' }, {})).toMatchObject({
      errMsg: expect.stringMatching(/^callFunction:fail.*the water is too high/),
    })
    expect(await through('failing', { how: 'exit' }, {})).toMatchObject({
      errMsg: expect.stringContaining('Process exited unexpectedly'),
    })
    expect(await through('failing', { how: 'hold' }, {})).toMatchObject({
      errMsg: expect.stringContaining('Memory limit of 256 MB exceeded'),
    })
    expect(await through('slow', {}, {})).toMatchObject({
      errMsg: expect.stringContaining('timed out after 1 seconds'),
    })
    expect(await through('failing', {}, {})).toBe('fine')
    expect(await through('nobody', {}, {})).toMatchObject({
      errMsg: expect.stringContaining('could not be found'),
    })
  })
})
