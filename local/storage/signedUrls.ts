/**
 * Addresses under which one file can be read or written for a while, as the cloud's temporary URLs.
 * Signed with a key that lives as long as the local cloud runs; machine time, not the movable clock.
 * No two are alike, also of one file within one second: whoever compares them learns it at once.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

export class SignedUrls {
  private readonly key = randomBytes(32)
  private given = 0

  constructor(private readonly base: () => string) {}

  /** Where the SDK puts a file's content. */
  upload(path: string): string {
    return `${this.base()}/storage/upload/${encodeURIComponent(path)}?${this.sign('put', path, 900)}`
  }

  /** Where a file is read for `maxAge` seconds. Not percent-encoded: the SDK encodes it before use. */
  download(path: string, maxAge: number): string {
    return `${this.base()}/storage/files/${path}?${this.sign('get', path, maxAge)}`
  }

  /** Whether the query of such an address is ours and not over. */
  isValid(
    purpose: 'put' | 'get',
    path: string,
    query: Readonly<Partial<Record<'t' | 'n' | 'sign', unknown>>>,
  ): boolean {
    const until = Number(query.t)
    if (!(until * 1000 > Date.now())) return false
    const expected = Buffer.from(this.signature(purpose, path, `${until}\n${String(query.n)}`))
    const given = Buffer.from(String(query.sign))
    return expected.length === given.length && timingSafeEqual(expected, given)
  }

  private sign(purpose: 'put' | 'get', path: string, seconds: number): string {
    const until = Math.floor(Date.now() / 1000) + seconds
    const number = ++this.given
    return `sign=${this.signature(purpose, path, `${until}\n${number}`)}&t=${until}&n=${number}`
  }

  private signature(purpose: string, path: string, limits: string): string {
    return createHmac('sha256', this.key).update(`${purpose}\n${limits}\n${path}`).digest('hex')
  }
}
