import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { eventually } from '../../local/waiting'
import { openPhotoCloud, photo, type PhotoCloud } from './photoCloud'

const resident = 'openid-of-resident'
const textCheck = 'security.msgSecCheck'
const photoCheck = 'security.mediaCheckAsync'

let cloud: PhotoCloud
beforeAll(async () => {
  // With the small functions of the local cloud's own tests: one that answers, one that calls.
  cloud = await openPhotoCloud({})
  await cloud.services.call('echo', {}, { openid: resident })
})
afterAll(() => cloud.close())
afterEach(() => {
  cloud.services.openApi.reset()
  delete process.env.TCB_SOURCE
})

const check = (text: string, openid = resident) => cloud.sdk.checkText(openid, text)

describe('a text', () => {
  it.each(['pass', 'review', 'risky'] as const)('that WeChat finds %s is said to be so', async (suggest) => {
    cloud.services.openApi.behave(textCheck, { verdict: { suggest, label: 100 }, times: 1 })
    expect(await check('桥下有垃圾')).toBe(suggest)
  })

  it('is asked about as a post, in the words of the person who wrote it', async () => {
    await check(' 桥下有<b>垃圾</b> ')
    expect(cloud.services.openApi.sent(textCheck).at(-1)?.input).toEqual({
      openid: resident,
      content: '桥下有<b>垃圾</b>',
      scene: 3,
      version: 2,
    })
  })

  it('without words needs no check', async () => {
    const before = cloud.services.openApi.sent(textCheck).length
    expect(await check(' \n')).toBe('pass')
    expect(cloud.services.openApi.sent(textCheck)).toHaveLength(before)
  })

  it.each([
    ['the person was not here for two hours (61010)', { errcode: 61010 }],
    ['WeChat refuses', { errcode: 45009 }],
    ['the platform times out before', { unclear: 'before' }],
    ['the platform times out after', { unclear: 'after' }],
  ] as const)('is unknown when %s', async (_, behaviour) => {
    cloud.services.openApi.behave(textCheck, behaviour)
    expect(await check('桥下有垃圾')).toBe('unknown')
  })

  it('is unknown when someone was never here, and when it is too long to be asked about', async () => {
    expect(await check('桥下有垃圾', 'openid-of-nobody')).toBe('unknown')
    expect(await check('长'.repeat(2501))).toBe('unknown')
  })

  it('is unknown after five seconds, and the person waits no longer', async () => {
    cloud.services.openApi.behave(textCheck, { delay: 8_000, times: 1 })
    const began = Date.now()
    expect(await check('桥下有垃圾')).toBe('unknown')
    expect(Date.now() - began).toBeLessThan(7_000)
  })

  it('leaves neither itself nor its writer in the log when it could not be checked', async () => {
    const lines: string[] = []
    const log = jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
    cloud.services.openApi.behave(textCheck, { errcode: 61010, times: 1 })
    await check('桥下有垃圾')
    log.mockRestore()
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ action: textCheck, outcome: 'unknown 61010' })
    expect(lines[0]).not.toMatch(/openid-of|垃圾/)
  })
})

describe('a photo', () => {
  /** Asks about a photo and answers the id of the check and WeChat's message that follows. */
  async function askedAbout(suggest: 'pass' | 'review' | 'risky') {
    cloud.services.openApi.behave(photoCheck, { verdict: { suggest, label: 100 }, times: 1 })
    const fileId = await cloud.upload('reports/r1/1.jpg', photo('DSCN0010'))
    const address = (await cloud.sdk.fileAddresses([fileId]))[fileId] ?? ''
    const traceId = (await cloud.sdk.checkMedia(resident, address)) ?? ''
    const readLog = () => readFile(path.join(cloud.services.dataDir, 'logs/functions.log'), 'utf8')
    const log = await eventually(readLog, (text) => text.includes(traceId))
    const line = log.split('\n').find((each) => each.includes(traceId))
    const message: unknown = JSON.parse(/message (.*)/.exec(line ?? '')?.[1] ?? 'null')
    return { traceId, message, address }
  }

  it.each(['pass', 'review', 'risky'] as const)(
    'that WeChat finds %s is said to be so, later',
    async (verdict) => {
      const { traceId, message, address } = await askedAbout(verdict)
      expect(cloud.services.openApi.sent(photoCheck).at(-1)?.input).toEqual({
        openid: resident,
        media_url: address,
        media_type: 2,
        scene: 3,
        version: 2,
      })
      process.env.TCB_SOURCE = 'wx_unknown'
      expect(cloud.sdk.readMediaVerdict(message)).toEqual({ traceId, verdict })
    },
  )

  it('is not judged by a phone, a function a phone calls, or a tool, with the very same message', async () => {
    const { message } = await askedAbout('pass')
    for (const source of [
      'wx_client',
      'wx_client,scf',
      'wx_unknown,scf',
      'scf',
      'wx_http',
      'wx_devtools',
      '',
    ]) {
      process.env.TCB_SOURCE = source
      expect([source, cloud.sdk.readMediaVerdict(message)]).toEqual([source, null])
    }
  })

  it('is unknown when WeChat could not look at it, or finds what we do not know', async () => {
    const { traceId, message } = await askedAbout('pass')
    process.env.TCB_SOURCE = 'wx_unknown'
    const altered = (change: object) => cloud.sdk.readMediaVerdict({ ...(message as object), ...change })
    expect(altered({ errcode: -1008 })).toEqual({ traceId, verdict: 'unknown' })
    expect(altered({ result: { suggest: 'perhaps' } })).toEqual({ traceId, verdict: 'unknown' })
    expect(altered({ result: undefined })).toEqual({ traceId, verdict: 'unknown' })
  })

  it('is not what other messages of WeChat are about', () => {
    process.env.TCB_SOURCE = 'wx_unknown'
    for (const message of [
      null,
      'wxa_media_check',
      { MsgType: 'text', Content: '你好' },
      { MsgType: 'event', Event: 'subscribe_msg_popup_event', trace_id: 'x' },
      { MsgType: 'event', Event: 'wxa_media_check', errcode: 0, result: { suggest: 'pass' } },
    ]) {
      expect(cloud.sdk.readMediaVerdict(message)).toBeNull()
    }
  })

  it.each([{ errcode: 61010 }, { errcode: 45009 }, { unclear: 'before' }, { unclear: 'after' }] as const)(
    'could not be asked about: %j',
    async (behaviour) => {
      cloud.services.openApi.behave(photoCheck, behaviour)
      expect(await cloud.sdk.checkMedia(resident, 'https://example.com/a.jpg')).toBeNull()
    },
  )
})
