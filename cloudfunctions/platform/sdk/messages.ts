/** Messages to people and codes for posters: WeChat's open APIs, their refusals told apart by number. */
import type { SendOutcome } from '../../../domain/reminder/reminder'
import { cloud, errorCodeOf } from './wx'

/** Source: WeChat server API, subscribeMessage.send, error codes. */
const outcomes: Record<number, SendOutcome> = {
  43101: 'noConsent',
  20004: 'off',
  47003: 'badField',
  40037: 'noTemplate',
  40003: 'notBound',
  45009: 'busy',
  45011: 'busy',
}
/** 系统繁忙: documented as "try again", so nothing was sent. */
const systemBusy = -1

export interface SubscriptionMessage {
  readonly openid: string
  readonly templateId: string
  readonly page: string
  readonly fields: Readonly<Record<string, string>>
}

/** Sends one subscription message. Anything but a clear answer is `unclear`: it may have arrived. */
export async function sendMessage({
  openid,
  templateId,
  page,
  fields,
}: SubscriptionMessage): Promise<SendOutcome> {
  const data = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }]))
  try {
    await cloud.openapi.subscribeMessage.send({ touser: openid, templateId, page, data } as never)
    return 'sent'
  } catch (error) {
    const code = errorCodeOf(error)
    if (code === systemBusy) return 'busy'
    return (code !== undefined && outcomes[code]) || 'unclear'
  }
}

/** The mini-program code for a page; `scene` at most 32 visible characters. Source: wxacode.getUnlimited. */
export async function miniProgramCode(scene: string, page: string): Promise<Buffer> {
  const answer = (await cloud.openapi.wxacode.getUnlimited({
    scene,
    page,
    checkPath: false,
  } as never)) as unknown as {
    buffer: Buffer
  }
  return answer.buffer
}

/**
 * The group in which a card was opened, from the cloud id the phone was given; null when it is not the caller's or too
 * old. The phone cannot make one up. Source: Cloud.getOpenData, wx.getGroupEnterInfo.
 */
export async function openGroupOf(cloudId: string): Promise<string | null> {
  const answer = (await cloud.getOpenData({ list: [cloudId] })) as unknown as {
    list?: { data?: { opengid?: unknown } | { data?: { opengid?: unknown } } }[]
  }
  const content = answer.list?.[0]?.data
  const found = (content && 'data' in content ? content.data : content) as { opengid?: unknown } | undefined
  return typeof found?.opengid === 'string' ? found.opengid : null
}
