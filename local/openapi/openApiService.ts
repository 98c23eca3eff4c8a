/**
 * WeChat's open APIs as the local cloud plays them: one registry from name to service, a list of what
 * was sent, and a way to make each of them fail, wait, or answer unclearly.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { CloudError } from '../wire/adminServer'
import { type Behaviour, Behaviours } from './behaviour'
import { type Consents } from './consents'
import { ContentSecurity, type ContentSecurityWorld } from './contentSecurity'
import { getUnlimited } from './miniProgramCode'
import { OpenData } from './openData'
import { PhoneNumbers } from './phoneNumber'
import { type OpenApiRequest, type PlayedApi, Refusal } from './playedApi'
import { SubscribeMessages } from './subscribeMessage'
import type { OpenApiAnswer } from './wire'

/** One call as it was answered; bytes are told by their length. */
export interface Sent {
  api: string
  /** Epoch milliseconds, as the caller saw them. */
  at: number
  input: Record<string, unknown>
  answer: Record<string, unknown>
}

/** Calls remembered; older ones are forgotten. */
const REMEMBERED = 20_000

export interface OpenApiControl {
  /** Errors: RangeError when no such API is played. */
  behave(api: string, behaviour: Behaviour): void
  /** All services work well again. */
  reset(): void
  /** What was asked of the services, oldest first. */
  sent(api?: string): Sent[]
  readonly phones: PhoneNumbers
  readonly consents: Consents
  readonly openData: OpenData
}

export class OpenApiService implements OpenApiControl {
  readonly phones = new PhoneNumbers()
  readonly openData = new OpenData()
  private readonly behaviours = new Behaviours()
  private readonly log: Sent[] = []
  private readonly apis: Map<string, PlayedApi>

  constructor(
    readonly consents: Consents,
    world: ContentSecurityWorld,
  ) {
    const security = new ContentSecurity(world)
    this.apis = new Map<string, PlayedApi>([
      ['phonenumber.getPhoneNumber', this.phones.getPhoneNumber],
      ['security.msgSecCheck', security.msgSecCheck],
      ['security.mediaCheckAsync', security.mediaCheckAsync],
      ['subscribeMessage.send', new SubscribeMessages(consents).send],
      ['wxacode.getUnlimited', getUnlimited],
    ])
  }

  behave(api: string, behaviour: Behaviour): void {
    if (!this.plays(api)) throw new RangeError(`no such open API here: ${api}`)
    this.behaviours.set(api, behaviour)
  }

  reset(): void {
    this.behaviours.reset()
  }

  sent(api?: string): Sent[] {
    return this.log.filter((one) => api === undefined || one.api === api)
  }

  plays(api: string): boolean {
    return this.apis.has(api)
  }

  /** Answers as WeChat does; a refusal is an answer too. Errors: CloudError when it shall be unclear. */
  async ask(request: OpenApiRequest): Promise<OpenApiAnswer> {
    const how = this.behaviours.next(request.api)
    if (how.delay) await wait(how.delay)
    if (how.unclear === 'before') throw unclear()
    const answer = await this.answer(request, how)
    this.remember(request, answer)
    if (how.lag) await wait(how.lag)
    if (how.unclear === 'after') throw unclear()
    return answer
  }

  private async answer(request: OpenApiRequest, how: Behaviour): Promise<OpenApiAnswer> {
    const play = this.apis.get(request.api)
    try {
      if (how.errcode) throw new Refusal(how.errcode, how.errmsg ?? 'refused')
      if (!play) throw new Refusal(48001, 'api unauthorized')
      return await play({ ...request, verdict: how.verdict })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { json: { errcode: error.errcode, errmsg: error.errmsg } }
    }
  }

  private remember({ api, now, input }: OpenApiRequest, answer: OpenApiAnswer): void {
    const told =
      'json' in answer ? answer.json : { contentType: answer.contentType, bytes: answer.bytes.length }
    this.log.push({ api, at: now, input, answer: told })
    if (this.log.length > REMEMBERED) this.log.shift()
  }
}

const unclear = () => new CloudError('SERVER_TIMEOUT', 'resource server timeout')
