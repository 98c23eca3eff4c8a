/**
 * `security.msgSecCheck` (version 2, answers at once) and `security.mediaCheckAsync` (answers later by
 * a message to the function `events`). Nothing is judged here: everything passes but WeChat's own test
 * sentence, unless a test asks for a verdict. Source: WeChat server API, 内容安全.
 */
import { randomUUID } from 'node:crypto'
import { LOCAL_APP_ID } from '../functions/environment'
import { ok, type OpenApiRequest, type PlayedApi, Refusal, type Verdict } from './playedApi'

/** The sentence WeChat's documentation gives to try a refusal with. */
const TEST_SENTENCE = '特3456书yuuo莞6543李zxcz蒜7782法fgnv级'
/** Characters a text may have. */
const LONGEST_TEXT = 2500
/** Milliseconds: the person must have used the mini-program this recently. */
const RECENT = 2 * 3_600_000
const INVALID_ARGUMENTS = 40097
const FINE: Verdict = { suggest: 'pass', label: 100 }
const RISKY: Verdict = { suggest: 'risky', label: 20006 }

export interface ContentSecurityWorld {
  /** Epoch milliseconds of a person's last call, if any. */
  lastSeen: (openid: string) => number | undefined
  /** Brings a message of WeChat to the cloud, a moment after `asked`: epoch milliseconds as the asking call saw them. */
  pushLater: (message: Record<string, unknown>, asked: number) => void
}

export class ContentSecurity {
  constructor(private readonly world: ContentSecurityWorld) {}

  readonly msgSecCheck: PlayedApi = (request) => {
    this.checkCaller(request)
    const content = String(request.input.content ?? '')
    if (content === '') throw new Refusal(44004, 'empty content')
    if ([...content].length > LONGEST_TEXT) throw new Refusal(45002, 'content size out of limit')
    const found = request.verdict ?? (content.includes(TEST_SENTENCE) ? RISKY : FINE)
    const detail = [{ strategy: 'content_model', errcode: 0, ...found, prob: 90 }]
    return ok({ result: found, detail, trace_id: randomUUID() })
  }

  readonly mediaCheckAsync: PlayedApi = (request) => {
    this.checkCaller(request)
    if (!/^https?:\/\//.test(String(request.input.media_url)))
      throw new Refusal(INVALID_ARGUMENTS, 'invalid media_url')
    if (![1, 2].includes(Number(request.input.media_type)))
      throw new Refusal(INVALID_ARGUMENTS, 'invalid media_type')
    const trace_id = randomUUID()
    this.world.pushLater(mediaCheckMessage(request, trace_id, request.verdict ?? FINE), request.now)
    return ok({ trace_id })
  }

  private checkCaller({ input, now }: OpenApiRequest): void {
    if (input.version !== 2) throw new Refusal(INVALID_ARGUMENTS, 'version must be 2')
    if (![1, 2, 3, 4].includes(Number(input.scene))) throw new Refusal(INVALID_ARGUMENTS, 'invalid scene')
    const seen = this.world.lastSeen(String(input.openid))
    if (seen === undefined || now - seen > RECENT) throw new Refusal(61010, 'code is expired')
  }
}

function mediaCheckMessage({ input, now }: OpenApiRequest, trace_id: string, found: Verdict) {
  return {
    ToUserName: 'gh_local',
    FromUserName: String(input.openid),
    CreateTime: Math.floor(now / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid: LOCAL_APP_ID,
    trace_id,
    version: 2,
    errcode: 0,
    errmsg: 'ok',
    result: found,
    detail: [{ strategy: 'content_model', errcode: 0, ...found, prob: 90 }],
  }
}
