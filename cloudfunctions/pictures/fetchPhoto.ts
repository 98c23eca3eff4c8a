/** Fetches one uploaded file into memory, and never more of it than is allowed. */
import http from 'node:http'
import https from 'node:https'
import { done, refused, type Answer } from '../../domain/contract/answer'

/** Bytes of an uploaded photo. */
export const largestFile = 10 * 1024 * 1024
/** Milliseconds without a byte. */
const patience = 10_000

/**
 * The file at a temporary address. Refusals: photo.missing, photo.tooLarge (told by the server's length, or while
 * reading, when the connection is cut), service.busy when the storage doesn't answer well.
 */
export function fetchPhoto(address: string): Promise<Answer<Buffer>> {
  const url = new URL(address)
  const { get } = url.protocol === 'https:' ? https : http
  return new Promise((resolve) => {
    const request = get(url, { timeout: patience }, (response) => {
      readAll(response).then((answer) => {
        request.destroy()
        resolve(answer)
      }, giveUp)
    })
    const giveUp = () => {
      request.destroy()
      resolve(refused('service.busy'))
    }
    request.on('timeout', giveUp)
    request.on('error', giveUp)
  })
}

async function readAll(response: http.IncomingMessage): Promise<Answer<Buffer>> {
  const { statusCode, headers } = response
  if (statusCode === 404) return refused('photo.missing')
  if (statusCode !== 200) return refused('service.busy')
  if (Number(headers['content-length'] ?? 0) > largestFile) return refused('photo.tooLarge')
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > largestFile) return refused('photo.tooLarge')
    chunks.push(chunk)
  }
  return done(Buffer.concat(chunks, bytes))
}
