/** The line between phone and cloud breaks as a real one does. */
import { createServer, type Server } from 'node:http'
import { listen, type Listening } from '../../local/listen'
import { openLine, type Line } from './line'

describe('the line between phone and cloud', () => {
  let gateway: Listening
  let line: Line
  let heard: string[]
  let server: Server

  beforeEach(async () => {
    heard = []
    server = createServer((request, response) => {
      heard.push(request.url ?? '')
      if (request.url !== '/call/slow') response.end(`answer to ${request.url}`)
    })
    gateway = await listen(server)
    line = await openLine(gateway.url)
  })
  afterEach(async () => {
    await line.close()
    await gateway.close()
  })

  const get = async (path: string) => (await fetch(line.url + path)).text()

  it('carries pages and calls', async () => {
    expect(await get('/index.html')).toBe('answer to /index.html')
    expect(await get('/call/api?x=1')).toBe('answer to /call/api?x=1')
  })

  it('carries no call while it is cut, but the program still starts', async () => {
    line.cut()
    await expect(get('/call/api')).rejects.toThrow('fetch failed')
    expect(await get('/js/app.js')).toBe('answer to /js/app.js')
    expect(heard).toEqual(['/js/app.js'])
    line.join()
    expect(await get('/call/api')).toBe('answer to /call/api')
  })

  it('breaks a call off that is under way', async () => {
    const asked = get('/call/slow')
    const broken = expect(asked).rejects.toThrow('fetch failed')
    while (!heard.length) await new Promise((resolve) => setTimeout(resolve, 5))
    line.cut()
    await broken
  })

  it('breaks a call off when the gateway is gone', async () => {
    await gateway.close()
    await expect(get('/call/api')).rejects.toThrow('fetch failed')
  })
})
