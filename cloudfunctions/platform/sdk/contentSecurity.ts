/**
 * WeChat's content security. It never fails a caller: what could not be checked is `unknown` (null for a photo),
 * which means held back until it is asked again or the office has looked.
 * Source: WeChat server API, 内容安全, msgSecCheck and mediaCheckAsync, version 2.
 */
import { logCall } from '../log'
import { cloud, errorCodeOf } from './wx'

export type TextVerdict = 'pass' | 'review' | 'risky' | 'unknown'

/** 1 profile, 2 comment, 3 forum, 4 social log: what a resident reports is a post that others read. */
const scene = 3
const version = 2
/** 1 sound, 2 picture. */
const picture = 2
/** Characters (not UTF-16 units) WeChat takes at once. */
const longestText = 2500
/** Milliseconds a person waits for WeChat before the text is held as unknown. */
const patience = 5_000

/** Whether a text may be shown to others; the person must have used the mini-program within 2 h (else unknown). */
export async function checkText(openid: string, text: string): Promise<TextVerdict> {
  const content = text.trim()
  if (content === '') return 'pass'
  if ([...content].length > longestText) return 'unknown'
  const ask = { openid, content, scene, version }
  const answer = await asked('msgSecCheck', () => cloud.openapi.security.msgSecCheck(ask))
  return verdictOf(answer)
}

/**
 * Asks for a check of the photo at `url`, which WeChat fetches itself. Answers the id under which the verdict comes
 * later (`readMediaVerdict`), null when it could not be asked. The id is a secret: whoever knows it is believed.
 */
export async function checkMedia(openid: string, url: string): Promise<string | null> {
  const ask = { openid, mediaUrl: url, mediaType: picture, scene, version }
  const answer = await asked('mediaCheckAsync', () => cloud.openapi.security.mediaCheckAsync(ask))
  const { traceId } = (answer ?? {}) as { traceId?: unknown }
  return typeof traceId === 'string' && traceId !== '' ? traceId : null
}

/** What the `result` of a verdict suggests; anything WeChat may add later is unknown to us. */
export function verdictOf(answer: unknown): TextVerdict {
  const { result } = Object(answer) as { result?: { suggest?: unknown } }
  const suggest = result?.suggest
  return suggest === 'pass' || suggest === 'review' || suggest === 'risky' ? suggest : 'unknown'
}

/** The answer, or null after a refusal, a failure or too long a wait; those leave a line in the log. */
async function asked(api: string, call: () => Promise<unknown>): Promise<unknown> {
  const began = Date.now()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), patience)
  })
  try {
    return await Promise.race([call(), late])
  } catch (error) {
    const outcome = `unknown ${errorCodeOf(error) ?? ''}`.trim()
    logCall({ action: `security.${api}`, requestId: '-', outcome, milliseconds: Date.now() - began })
    return null
  } finally {
    clearTimeout(timer)
  }
}
