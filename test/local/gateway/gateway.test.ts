import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { startTestServices, type TestServices } from '../testServices'
import { CLOSE } from '../waiting'

let cloud: TestServices
let webDir: string
beforeAll(async () => {
  webDir = await mkdtemp(path.join(os.tmpdir(), 'h5-'))
  await mkdir(path.join(webDir, 'js'))
  await writeFile(path.join(webDir, 'index.html'), '<!doctype html><title>河长</title>')
  await writeFile(path.join(webDir, 'js/app.js'), 'start()')
  const personas = [{ openid: 'chief-1', label: '村级河长 · 演示', phone: '13800000001' }]
  cloud = await startTestServices({ webDir, personas })
})
afterAll(async () => {
  await cloud.close()
  await rm(webDir, { recursive: true })
})
afterEach(() => cloud.faults.clear())

const at = (route: string) => `${cloud.gateway.url}${route}`
const post = (route: string, body: unknown, persona?: string) =>
  fetch(at(route), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(persona ? { 'x-persona': persona } : {}) },
    body: JSON.stringify(body),
  })
const json = async (answer: Promise<Response> | Response) => (await answer).json()

describe('the browser calls a function', () => {
  it('as the chosen person', async () => {
    const answer = await json(post('/call/echo', { action: 'patrol.today' }, 'chief-1'))
    expect(answer.result).toMatchObject({ event: { action: 'patrol.today' }, context: { OPENID: 'chief-1' } })
  })

  it('as a new resident when nobody was chosen, and is told who that is', async () => {
    const [first, second] = [await post('/call/echo', {}), await post('/call/echo', {})]
    const openid = first.headers.get('x-persona')
    expect(openid).toMatch(/^resident-/)
    expect((await json(first)).result.context.OPENID).toBe(openid)
    expect(second.headers.get('x-persona')).not.toBe(openid)
  })

  it('and gets errors as wx.cloud.callFunction words them', async () => {
    expect(await json(post('/call/nobody', {}))).toEqual({
      errCode: -501000,
      errMsg:
        'cloud.callFunction:fail Error: errCode: -501000 | errMsg: FunctionName parameter could not be found.',
    })
    expect(await json(post('/call/failing', { how: 'throw' }))).toMatchObject({ errCode: -504002 })
  })

  it('and is told when what it sends is no JSON', async () => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(at('/call/echo'), { method: 'POST', headers, body: '{half' })
    expect(answer.status).toBe(400)
  })

  it('from the development server too', async () => {
    const answer = await fetch(at('/call/echo'), {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:10086' },
    })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:10086')
    expect(answer.headers.get('access-control-allow-headers')).toContain('x-persona')
  })
})

describe('the browser uploads a photo', () => {
  const upload = (route: string) => fetch(at(route), { method: 'POST', body: Buffer.from([1, 2, 3]) })

  it('and can show it', async () => {
    const { fileID } = await json(upload(`/upload?path=${encodeURIComponent('照片/1.jpg')}`))
    const shown = await fetch(at(`/files?id=${encodeURIComponent(fileID)}`))
    expect(shown.headers.get('content-type')).toBe('image/jpeg')
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(Buffer.from([1, 2, 3]))
  })

  it('but not out of its place', async () => {
    expect(await json(upload(`/upload?path=${encodeURIComponent('../1.jpg')}`))).toMatchObject({
      errCode: -501007,
    })
    expect((await fetch(at('/files?id=nonsense'))).status).toBe(400)
  })
})

describe('the browser shows the H5 build', () => {
  it.each([
    ['/', 'text/html'],
    ['/js/app.js', 'javascript'],
  ])('%s as %s', async (route, type) => {
    const answer = await fetch(at(route))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining(type)])
  })

  it('and nothing outside of it', async () => {
    expect((await fetch(at('/..%2f..%2fpackage.json'))).status).not.toBe(200)
  })
})

describe('a newcomer at the local desk', () => {
  it('sees who one can be', async () => {
    expect(await json(fetch(at('/local/personas')))).toMatchObject({ personas: [{ openid: 'chief-1' }] })
  })

  it('gets a code for the phone number of the person', async () => {
    const { code } = await json(post('/local/phone-code', {}, 'chief-1'))
    const event = { api: 'phonenumber.getPhoneNumber', data: { code } }
    const { result } = await json(post('/call/wechat', event, 'chief-1'))
    expect(result.phoneInfo.phoneNumber).toBe('13800000001')
  })

  it('allows a message and a group id', async () => {
    expect(await json(post('/local/consent', { templateIds: ['due'] }, 'chief-1'))).toEqual({ due: 'accept' })
    expect(cloud.openApi.consents.count('chief-1', 'due')).toBe(1)
    const { cloudID } = await json(post('/local/cloud-id', { data: { opengid: 'g' } }, 'chief-1'))
    const { result } = await json(post('/call/echo', { group: { cloudID } }, 'chief-1'))
    expect(result.event.group.data).toEqual({ opengid: 'g' })
  })

  it('moves the clock to tomorrow half past seven, and back', async () => {
    const moved = await json(post('/local/clock', { at: '2031-03-05T07:30:00+08:00' }))
    expect(moved.now - Date.parse('2031-03-05T07:30:00+08:00')).toBeLessThan(CLOSE)
    expect((await json(post('/call/echo', {}))).result.now).toBeGreaterThanOrEqual(moved.now)
    expect((await post('/local/clock', { at: 'soon' })).status).toBe(400)
    expect(await json(post('/local/clock', { offset: 0 }))).toMatchObject({ offset: 0 })
  })

  it('sees what was sent to WeChat, and makes a service fail', async () => {
    await post('/local/behave', { api: 'wxacode.getUnlimited', errcode: 45009, times: 1 })
    const event = { api: 'wxacode.getUnlimited', data: { scene: 'x' } }
    expect((await json(post('/call/wechat', event))).result.errCode).toBe(45009)
    const { sent } = await json(fetch(at('/local/sent?api=wxacode.getUnlimited')))
    expect(sent.at(-1)).toMatchObject({ input: { scene: 'x' }, answer: { errcode: 45009 } })
    expect((await post('/local/behave', { api: 'no.such' })).status).toBe(400)
  })
})

describe('a bad network', () => {
  const order = (fault: object) => post('/local/network', fault)
  const store = (name: string) =>
    post('/call/files', { action: 'note', deed: 'upload', path: name, text: 'x' })
  const isStored = async (name: string) =>
    (await fetch(at(`/files?id=${encodeURIComponent(`cloud://river-local.local-river-local/${name}`)}`))).ok

  it('loses a request before it was carried out', async () => {
    await order({ mode: 'dropBefore', match: 'note' })
    await expect(store('before.txt')).rejects.toThrow()
    expect(await isStored('before.txt')).toBe(false)
  })

  it('loses the answer after the request was carried out', async () => {
    await order({ mode: 'dropAfter', match: 'files' })
    await expect(store('after.txt')).rejects.toThrow()
    expect(await isStored('after.txt')).toBe(true)
  })

  it('is slow, or answers 500', async () => {
    await order({ mode: 'delay', ms: 300 })
    const begun = Date.now()
    await post('/call/echo', {})
    expect(Date.now() - begun).toBeGreaterThanOrEqual(300)
    await order({ mode: 'error500' })
    expect((await post('/call/echo', {})).status).toBe(500)
  })

  it('fails uploads', async () => {
    await order({ mode: 'dropBefore', match: 'upload' })
    const upload = () => fetch(at('/upload?path=a.jpg'), { method: 'POST', body: 'x' })
    await expect(upload()).rejects.toThrow()
    expect((await upload()).status).toBe(200)
  })

  it('goes with a function process that dies where a test says', async () => {
    await post('/local/kill', { function: 'files', when: 'beforeRequest', action: 'getUploadMetadata' })
    expect((await json(store('killed.txt'))).errCode).toBe(-504002)
    expect((await json(store('killed.txt'))).result).toHaveProperty('fileID')
  })

  it('cannot kill at a moment there is not', async () => {
    expect((await post('/local/kill', { when: 'sometimes' })).status).toBe(400)
  })

  it('befalls only as many requests as ordered, and only those named', async () => {
    await order({ mode: 'error500', next: 2, match: 'patrol.submit' })
    expect((await post('/call/echo', { action: 'patrol.today' })).status).toBe(200)
    const submit = async () => (await post('/call/echo', { action: 'patrol.submit' })).status
    expect([await submit(), await submit(), await submit()]).toEqual([500, 500, 200])
  })

  it('of an unknown kind is refused', async () => {
    expect((await order({ mode: 'storm' })).status).toBe(400)
  })
})

describe('a page from elsewhere', () => {
  const asked = (headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      const { port } = new URL(cloud.gateway.url)
      const options = { host: '127.0.0.1', port, path: '/call/echo', method: 'POST', headers }
      request(options, ({ statusCode = 0 }) => resolve(statusCode))
        .on('error', reject)
        .end('{}')
    })

  it('reads and changes nothing, neither from its own address nor under a name made to point here', async () => {
    const type = { 'content-type': 'application/json' }
    expect(await asked(type)).toBe(200)
    expect(await asked({ ...type, origin: 'http://localhost:10086' })).toBe(200)
    expect(await asked({ ...type, origin: 'https://evil.example' })).toBe(403)
    expect(await asked({ ...type, origin: 'null' })).toBe(403)
    expect(await asked({ ...type, host: 'evil.example:8080' })).toBe(403)
  })

  it('an uploaded page is handed over as a file, a photo is shown', async () => {
    for (const [name, type] of [
      ['evil.html', 'application/octet-stream'],
      ['evil.svg', 'application/octet-stream'],
      ['photo.jpg', 'image/jpeg'],
    ] as const) {
      const { fileID } = await json(fetch(at(`/upload?path=x/${name}`), { method: 'POST', body: '<script>' }))
      const { headers } = await fetch(at(`/files?id=${encodeURIComponent(fileID)}`))
      expect(headers.get('content-type')).toContain(type)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-disposition')).toBe(name === 'photo.jpg' ? null : 'attachment')
    }
  })
})
