/** Fetches one stored file into memory, and never more of it than is allowed. */
import http from 'node:http'
import https from 'node:https'

/** Milliseconds without a byte. */
const patience = 10_000

/** `busy`: the storage does not answer well. */
export type Unfetched = 'missing' | 'tooLarge' | 'busy'

/** The file at a temporary address. `most`: bytes, by the server's word or while reading, when the connection is cut. */
export function fetchFile(address: string, most: number): Promise<Buffer | Unfetched> {
  const url = new URL(address)
  const { get } = url.protocol === 'https:' ? https : http
  return new Promise((resolve) => {
    const request = get(url, { timeout: patience }, (response) => {
      readAll(response, most).then((answer) => {
        request.destroy()
        resolve(answer)
      }, giveUp)
    })
    const giveUp = () => {
      request.destroy()
      resolve('busy')
    }
    request.on('timeout', giveUp)
    request.on('error', giveUp)
  })
}

async function readAll(response: http.IncomingMessage, most: number): Promise<Buffer | Unfetched> {
  const { statusCode, headers } = response
  if (statusCode === 404) return 'missing'
  if (statusCode !== 200) return 'busy'
  if (Number(headers['content-length'] ?? 0) > most) return 'tooLarge'
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > most) return 'tooLarge'
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, bytes)
}
