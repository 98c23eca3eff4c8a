/**
 * Cloud ids: what the phone may hand on without seeing it, such as the id of the group a card was
 * opened in. The cloud puts the content in place of the id in a call's event, and `getOpenData` reads it.
 */
import { randomBytes } from 'node:crypto'

/** Milliseconds an id can be read (WeChat: about five minutes). */
const LIFE = 5 * 60_000

interface Content {
  openid: string
  data: unknown
  until: number
}

type Opened = { cloudID: string; data: unknown } | { cloudID: string; errCode: number; errMsg: string }

export class OpenData {
  private readonly contents = new Map<string, Content>()

  newCloudId(openid: string, data: unknown, now: number): string {
    const cloudId = randomBytes(18).toString('base64url')
    this.contents.set(cloudId, { openid, data, until: now + LIFE })
    return cloudId
  }

  /** The content, or why the caller does not get it. */
  open(cloudID: string, openid: string | undefined, now: number): Opened {
    const content = this.contents.get(cloudID)
    if (!content) return { cloudID, errCode: -601005, errMsg: 'invalid cloudID' }
    if (content.until < now) return { cloudID, errCode: -601006, errMsg: 'cloudID expired' }
    if (content.openid !== openid) {
      return { cloudID, errCode: -601007, errMsg: 'cloudID and calling user does not match' }
    }
    return { cloudID, data: content.data }
  }

  /** An event whose top-level fields `{cloudID}` are replaced by their content, as the cloud does. */
  resolve(event: unknown, openid: string | undefined, now: number): unknown {
    if (typeof event !== 'object' || event === null || Array.isArray(event)) return event
    const fields = Object.entries(event).map(([name, value]) => [
      name,
      isCloudId(value) ? this.open(value.cloudID, openid, now) : value,
    ])
    return Object.fromEntries(fields)
  }
}

function isCloudId(value: unknown): value is { cloudID: string } {
  if (typeof value !== 'object' || value === null) return false
  return (
    Object.keys(value).join() === 'cloudID' && typeof (value as { cloudID: unknown }).cloudID === 'string'
  )
}
