import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { startTestServices, type TestServices } from '../testServices'
import { eventually } from '../waiting'

describe('a timer', () => {
  let cloud: TestServices
  beforeEach(async () => {
    cloud = await startTestServices()
  })
  afterEach(() => cloud.close())

  const shanghai = (text: string) => Date.parse(`${text}+08:00`)
  const aMoment = () => new Promise((resolve) => setTimeout(resolve, 300))

  async function ticks(): Promise<Array<Record<string, unknown>>> {
    const log = await readFile(path.join(cloud.dataDir, 'logs/functions.log'), 'utf8')
    const told = [...log.matchAll(/tick (.*)/g)].map(
      ([, json]) => JSON.parse(json ?? '') as Record<string, unknown>,
    )
    return told.sort((a, b) => Number(a.now) - Number(b.now))
  }
  const ticksOf = (count: number) => eventually(ticks, (told) => told.length >= count)

  it("fires with no person, as the platform's trigger", async () => {
    cloud.clock.moveTo(shanghai('2031-05-06T07:29:59.500'))
    const due = (await ticksOf(2)).find(({ Time }) => String(Time).startsWith('2031'))
    expect(due).toMatchObject({ Type: 'Timer', TriggerName: 'morning', SOURCE: 'wx_trigger' })
    expect(due?.Time).toBe(new Date(shanghai('2031-05-06T07:30:00')).toISOString())
    expect(due).not.toHaveProperty('OPENID')
    expect(Number(due?.now)).toBeGreaterThanOrEqual(shanghai('2031-05-06T07:30:00'))
  })

  it('fires once when the clock jumps over many of its times', async () => {
    cloud.clock.moveTo(shanghai('2032-01-01T12:00:00'))
    await ticksOf(1)
    await aMoment()
    expect(await ticks()).toHaveLength(1)
  })

  it('does not fire when the clock is moved back', async () => {
    cloud.clock.moveTo(shanghai('2020-01-01T12:00:00'))
    await aMoment()
    expect(cloud.functions.instancesOf('ticks')).toBe(0)
  })
})
