import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { startTestServices, type TestServices } from '../testServices'
import { eventually } from '../waiting'

/** One fixture function asks WeChat's services with the real SDK; these tests say what it gets. */
let cloud: TestServices
beforeAll(async () => {
  cloud = await startTestServices({ personas: [{ openid: 'chief-1', label: '演示', phone: '13800000001' }] })
})
afterAll(() => cloud.close())
afterEach(() => cloud.openApi.reset())

interface Answer {
  errCode: number
  traceId: string
  contentType: string
  buffer: string
  list: Array<{ errCode: number }>
}

const MINUTE = 60_000
const ask = (api: string, data: unknown, more: object = {}) =>
  cloud.call('wechat', { api, data, ...more }, { openid: 'chief-1' }) as Promise<Answer>

describe('the phone number', () => {
  const newCode = () => cloud.openApi.phones.newCode(cloud.personas.phoneOf('chief-1'), cloud.clock.now())
  const exchange = (code: string) => ask('phonenumber.getPhoneNumber', { code })

  it('of the person is given for a code', async () => {
    expect(await exchange(newCode())).toMatchObject({
      errCode: 0,
      phoneInfo: { phoneNumber: '13800000001', countryCode: '86' },
    })
  })

  it('is given once for a code, and not for a made-up one', async () => {
    const code = newCode()
    await exchange(code)
    expect(await exchange(code)).toMatchObject({ errCode: 40029 })
    expect(await exchange('made-up')).toMatchObject({ errCode: 40029 })
  })

  it('is not given five minutes later', async () => {
    const code = newCode()
    cloud.clock.setOffset(6 * MINUTE)
    expect(await exchange(code)).toMatchObject({ errCode: 40029 })
    cloud.clock.setOffset(0)
  })

  it('of someone not on the list is always the same', () => {
    expect(cloud.personas.phoneOf('a-stranger')).toMatch(/^139\d{8}$/)
    expect(cloud.personas.phoneOf('a-stranger')).toBe(cloud.personas.phoneOf('a-stranger'))
  })
})

describe('a check of a text', () => {
  const check = (content: string, more: object = {}) =>
    ask('security.msgSecCheck', { content, version: 2, scene: 2, openid: 'chief-1', ...more })

  it('lets a text pass', async () => {
    expect(await check('桥下有垃圾')).toMatchObject({ errCode: 0, result: { suggest: 'pass', label: 100 } })
  })

  it("stops WeChat's test sentence, and what a test wants stopped", async () => {
    const risky = { result: { suggest: 'risky' } }
    expect(await check('特3456书yuuo莞6543李zxcz蒜7782法fgnv级')).toMatchObject(risky)
    cloud.openApi.behave('security.msgSecCheck', { verdict: { suggest: 'risky', label: 20001 }, times: 1 })
    expect(await check('桥下有垃圾')).toMatchObject(risky)
    expect(await check('桥下有垃圾')).toMatchObject({ result: { suggest: 'pass' } })
  })

  it('refuses a text that is too long, and someone who was not here for two hours', async () => {
    expect(await check('长'.repeat(2501))).toMatchObject({ errCode: 45002 })
    expect(await check('短', { openid: 'never-here' })).toMatchObject({ errCode: 61010 })
  })
})

describe('a check of a picture', () => {
  it('answers later, by a message to the cloud', async () => {
    cloud.openApi.behave('security.mediaCheckAsync', {
      verdict: { suggest: 'review', label: 20002 },
      times: 1,
    })
    const { traceId } = await ask('security.mediaCheckAsync', {
      mediaUrl: 'https://example.com/a.jpg',
      mediaType: 2,
      version: 2,
      scene: 1,
      openid: 'chief-1',
    })
    const readLog = () => readFile(path.join(cloud.dataDir, 'logs/functions.log'), 'utf8')
    const log = await eventually(readLog, (text) => text.includes('[events]'))
    expect(JSON.parse(/\[events\] message (.*)/.exec(log)?.[1] ?? '{}')).toMatchObject({
      Event: 'wxa_media_check',
      trace_id: traceId,
      result: { suggest: 'review', label: 20002 },
    })
  })
})

describe('a subscription message', () => {
  const fields = {
    thing1: { value: '巡河提醒' },
    date2: { value: '2026年3月5日' },
    phrase3: { value: '待巡' },
  }
  const send = (data: object = fields) =>
    ask('subscribeMessage.send', { touser: 'chief-1', templateId: 'due', page: 'pages/today/index', data })
  const allow = (count: number) => cloud.openApi.consents.add('chief-1', 'due', count)

  it('goes out once for each consent', async () => {
    allow(2)
    expect([await send(), await send(), await send()].map(({ errCode }) => errCode)).toEqual([0, 0, 43101])
  })

  it.each([
    ['a thing of 21 characters', { thing1: { value: '一'.repeat(21) } }],
    ['a phrase of six', { phrase1: { value: '一二三四五六' } }],
    ['an empty field', { thing1: { value: '' } }],
    ['Chinese in a character string', { character_string1: { value: '编号' } }],
    ['a number with words', { number1: { value: '三' } }],
    ['a kind of field WeChat has not', { words1: { value: 'x' } }],
    ['no field', {}],
  ])('is refused with %s, and the consent is kept', async (_, data) => {
    allow(1)
    const left = cloud.openApi.consents.count('chief-1', 'due')
    expect(await send(data)).toMatchObject({ errCode: 47003 })
    expect(cloud.openApi.consents.count('chief-1', 'due')).toBe(left)
  })

  it('is remembered with all that was in it', async () => {
    allow(1)
    await send()
    const { input } = cloud.openApi.sent('subscribeMessage.send').at(-1) ?? {}
    expect(input).toMatchObject({
      touser: 'chief-1',
      template_id: 'due',
      data: { thing1: { value: '巡河提醒' } },
    })
  })
})

describe('a mini-program code', () => {
  it('is a picture', async () => {
    const { buffer, contentType } = await ask('wxacode.getUnlimited', { scene: 'b=12', width: 280 })
    const png = Buffer.from(buffer, 'base64')
    expect(contentType).toBe('image/png')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([280, 280])
  })

  it('is refused for a scene of 33 characters or with a space', async () => {
    expect(await ask('wxacode.getUnlimited', { scene: 'x'.repeat(33) })).toMatchObject({ errCode: 40129 })
    expect(await ask('wxacode.getUnlimited', { scene: 'a b' })).toMatchObject({ errCode: 40129 })
  })
})

describe('a cloud id', () => {
  const newId = (openid: string) =>
    cloud.openApi.openData.newCloudId(openid, { opengid: 'group-7' }, cloud.clock.now())

  it('is opened by the cloud when it is in the event', async () => {
    const seen = { group: { cloudID: newId('chief-1') } }
    const answer = cloud.call('echo', seen.group ? { group: seen.group } : {}, { openid: 'chief-1' })
    expect(await answer).toMatchObject({ event: { group: { data: { opengid: 'group-7' } } } })
  })

  it('is opened by getOpenData', async () => {
    const cloudID = newId('chief-1')
    expect(await ask('', [cloudID], { as: 'openData' })).toMatchObject({
      list: [{ cloudID, data: { opengid: 'group-7' } }],
    })
  })

  it('is not opened for another person, nor when it is made up', async () => {
    const { list } = await ask('', [newId('chief-2'), 'made-up'], { as: 'openData' })
    expect(list.map(({ errCode }) => errCode)).toEqual([-601007, -601005])
  })
})

describe('any WeChat service', () => {
  it('may only be called by a function whose config.json permits it', async () => {
    const event = { api: 'wxacode.getUnlimited', data: { scene: 'x' } }
    expect(await cloud.call('unpermitted', event, {})).toMatchObject({ errCode: -604101 })
    expect(await ask('subscribeMessage.addTemplate', {})).toMatchObject({ errCode: -604100 })
  })

  it('may be called in JSON too', async () => {
    expect(await ask('wxacode.getUnlimited', { scene: 'x' }, { as: 'json' })).toMatchObject({
      errMsg: 'callOpenAPI:ok',
    })
  })

  it('refuses, waits, or times out as a test says', async () => {
    const code = () => ask('wxacode.getUnlimited', { scene: 'x', width: 280 })
    const behave = (how: object) => cloud.openApi.behave('wxacode.getUnlimited', { ...how, times: 1 })
    behave({ errcode: 45009, errmsg: 'reach max api daily quota limit' })
    behave({ delay: 300 })
    behave({ unclear: 'before' })
    behave({ unclear: 'after' })
    expect(await code()).toMatchObject({ errCode: 45009 })
    const begun = Date.now()
    expect(await code()).toMatchObject({ errCode: 0 })
    expect(Date.now() - begun).toBeGreaterThanOrEqual(300)
    const before = cloud.openApi.sent('wxacode.getUnlimited').length
    expect(await code()).toMatchObject({ errCode: -501002 })
    expect(cloud.openApi.sent('wxacode.getUnlimited')).toHaveLength(before)
    expect(await code()).toMatchObject({ errCode: -501002 })
    expect(cloud.openApi.sent('wxacode.getUnlimited')).toHaveLength(before + 1)
  })

  it('that is not played cannot be told how to behave', () => {
    expect(() => cloud.openApi.behave('no.such', { errcode: 1 })).toThrow(RangeError)
  })
})
