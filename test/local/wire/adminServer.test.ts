import { CloudError, startAdminServer, type AdminServer } from '../../../local/wire/adminServer'

let server: AdminServer
beforeAll(async () => {
  server = await startAdminServer({})
  server.handle('database.echo', async (body) => ({ data: { said: body.said } }))
  server.handle(/^functions\./, async (body) => ({ result: body.action }))
  server.handle('functions.exact', async () => ({ result: 'exact' }))
  server.handle('storage.refuse', async () => {
    throw new CloudError('STORAGE_FILE_NONEXIST', 'no such file')
  })
  server.handle('wx.openApi', async (body) =>
    Buffer.concat([Buffer.from(`${body.apiName}:`), body.requestData]),
  )
  server.handle('wx.broken', async () => {
    throw new TypeError('a mistake of ours')
  })
})
afterAll(() => server.close())

const post = (body: unknown): Promise<Response> =>
  fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const answer = async (body: unknown): Promise<any> => (await post(body)).json()

describe('the admin server', () => {
  it('gives a call to the handler of its action and answers with a request id', async () => {
    expect(await answer({ action: 'database.echo', said: '河' })).toEqual({
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      data: { said: '河' },
    })
  })

  it('prefers an exact action to a pattern', async () => {
    expect(await answer({ action: 'functions.exact' })).toMatchObject({ result: 'exact' })
    expect(await answer({ action: 'functions.other' })).toMatchObject({ result: 'functions.other' })
  })

  it('answers a refusal with its code and words', async () => {
    expect(await answer({ action: 'storage.refuse' })).toEqual({
      requestId: expect.any(String),
      code: 'STORAGE_FILE_NONEXIST',
      message: 'no such file',
    })
  })

  it('refuses what nobody answers and what is no request', async () => {
    expect(await answer({ action: 'nobody.knows' })).toMatchObject({ code: 'INVALID_PARAM' })
    expect(await answer('{"half":')).toMatchObject({ code: 'INVALID_PARAM' })
    expect(await answer('[]')).toMatchObject({ code: 'INVALID_PARAM' })
  })

  it('answers a mistake of ours as a system error and says it in the log', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(await answer({ action: 'wx.broken' })).toMatchObject({ code: 'SYS_ERR' })
    expect(log).toHaveBeenCalled()
    log.mockRestore()
  })

  it('reads the binary forms of open API calls and answers in binary', async () => {
    const binary = Buffer.from([0, 1, 13, 10, 45, 45, 255])
    const part = (head: string) => Buffer.from(`--limit\r\nContent-Disposition: form-data; ${head}\r\n\r\n`)
    const body = Buffer.concat([
      part('name="action"'),
      Buffer.from('wx.openApi\r\n'),
      part('name="apiName"'),
      Buffer.from('Sign\r\n'),
      part('name="requestData"\r\nContent-Type: application/octet-stream'),
      binary,
      Buffer.from('\r\n--limit--\r\n'),
    ])
    const headers = { 'content-type': 'multipart/form-data; boundary=limit' }
    const response = await fetch(server.url, { method: 'POST', headers, body })
    expect(response.headers.get('content-type')).toBe('application/octet-stream')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.concat([Buffer.from('Sign:'), binary]))
  })
})
