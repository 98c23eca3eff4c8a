import { createServer } from 'node:http'
import { listen, type Listening } from '../../local/listen'

let listening: Listening
beforeEach(async () => {
  listening = await listen(createServer((_, response) => void response.end('there')))
})
afterEach(() => listening.close())

it('a connection that lies idle while this process is busy is not closed under the next question', async () => {
  const { headers } = await fetch(listening.url)
  expect(headers.get('keep-alive')).toBe('timeout=60')
})

it('a port that is taken is an error, not a wait', async () => {
  await expect(listen(createServer(), listening.port)).rejects.toThrow(/EADDRINUSE/)
})
