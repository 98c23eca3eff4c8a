import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fetchPhoto, largestFile } from '../../../cloudfunctions/pictures/fetchPhoto'

let server: Server | undefined
afterEach(() => server?.closeAllConnections())
afterEach(() => new Promise<void>((closed) => server?.close(() => closed())))

async function served(listener: RequestListener) {
  server = createServer(listener)
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening))
  return fetchPhoto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/照片 1.jpg?sign=1`)
}

it('A file within the limit comes whole', async () => {
  const content = Buffer.alloc(largestFile, 7)
  const answer = await served((_, response) => response.end(content))
  expect(answer.ok && answer.value.equals(content)).toBe(true)
})

it('A file that says it is too large is not read', async () => {
  let sent = 0
  const answer = await served((_, response) => {
    response.setHeader('content-length', 30 * 1024 * 1024)
    response.write('x', () => (sent += 1))
  })
  expect(answer).toMatchObject({ problem: { code: 'photo.tooLarge' } })
  expect(sent).toBeLessThanOrEqual(1)
})

it('A file that never ends is cut off just behind the limit', async () => {
  let sent = 0
  const answer = await served((_, response) => {
    const piece = Buffer.alloc(256 * 1024)
    const more = () => {
      while (!response.destroyed) {
        sent += piece.length
        if (!response.write(piece)) return void response.once('drain', more)
      }
    }
    more()
  })
  expect(answer).toMatchObject({ problem: { code: 'photo.tooLarge' } })
  // Some more is in the buffers of both ends.
  expect(sent).toBeLessThan(largestFile * 2)
})

it.each([
  ['is gone', 404, 'photo.missing'],
  ['may not be read any more', 403, 'service.busy'],
  ['lies behind a broken server', 500, 'service.busy'],
])('A file that %s is worth another try', async (_, status, code) => {
  const answer = await served((_request, response) => response.writeHead(status).end('<Error/>'))
  expect(answer).toMatchObject({ problem: { code } })
})

it('A connection that breaks half-way is worth another try', async () => {
  const answer = await served((_, response) => {
    response.setHeader('content-length', 1000)
    response.write('half', () => response.destroy())
  })
  expect(answer).toMatchObject({ problem: { code: 'service.busy' } })
})
