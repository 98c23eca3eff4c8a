/** The verdict on a photo, as WeChat brings it to the cloud some seconds or minutes after `checkMedia`. */
import * as v from 'valibot'
import { callerIdentity } from './caller'
import { type TextVerdict, verdictOf } from './contentSecurity'

export interface MediaVerdict {
  readonly traceId: string
  readonly verdict: TextVerdict
}

/** Source: WeChat server API, mediaCheckAsync, 异步检测结果推送 (JSON). */
const message = v.object({
  MsgType: v.literal('event'),
  Event: v.literal('wxa_media_check'),
  trace_id: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
  errcode: v.optional(v.number(), 0),
  result: v.unknown(),
})

/**
 * The verdict in a message, null when it is none, or when not WeChat itself calls: a phone can send the same words,
 * but not the source. Look the trace id up before believing it: only ids that `checkMedia` answered mean anything.
 */
export function readMediaVerdict(event: unknown): MediaVerdict | null {
  if (!callerIdentity().byWeChat) return null
  const read = v.safeParse(message, event)
  if (!read.success) return null
  const { trace_id: traceId, errcode, result } = read.output
  return { traceId, verdict: errcode === 0 ? verdictOf({ result }) : 'unknown' }
}
