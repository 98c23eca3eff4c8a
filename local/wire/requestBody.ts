/**
 * The SDK sends JSON, except for open API calls, which are multipart forms with binary parts (protobuf).
 * Both become one plain object, so that routing by `action` is the same for all.
 */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { CloudError } from './cloudError'

const LINE = '\r\n'
const HEAD_END = Buffer.from(LINE + LINE)

/** Fails when the client goes before the end. By events: an iterator costs more than most requests do. */
export function readRaw(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('error', reject)
    request.once('close', () => {
      if (!request.complete) reject(new Error('the client went before the end of its request'))
    })
  })
}

/** Multipart parts with a content type of their own stay `Buffer`, the others are text. */
export function parseBody(raw: Buffer, headers: IncomingHttpHeaders): Record<string, any> {
  const boundary = /multipart\/form-data;.*boundary="?([^";]+)/.exec(headers['content-type'] ?? '')?.[1]
  if (boundary) return parseMultipart(raw, boundary)
  try {
    const body: unknown = JSON.parse(raw.toString())
    if (body && typeof body === 'object' && !Array.isArray(body)) return body
  } catch {
    // answered below, as for any other body that is no object
  }
  throw new CloudError('INVALID_PARAM', '[InvalidParameter] the body of the request is not a JSON object')
}

function parseMultipart(raw: Buffer, boundary: string): Record<string, any> {
  const fields: Record<string, any> = {}
  const separator = Buffer.from(`--${boundary}`)
  let start = raw.indexOf(separator)
  while (start >= 0) {
    const next = raw.indexOf(separator, start + separator.length)
    if (next < 0) break
    const part = raw.subarray(start + separator.length + LINE.length, next - LINE.length)
    const headEnd = part.indexOf(HEAD_END)
    const head = part.subarray(0, headEnd).toString()
    const content = part.subarray(headEnd + HEAD_END.length)
    const name = /name="([^"]+)"/.exec(head)?.[1]
    if (name) fields[name] = /content-type/i.test(head) ? Buffer.from(content) : content.toString()
    start = next
  }
  return fields
}
