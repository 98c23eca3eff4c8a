/** Who is calling, as the platform vouches for it, and the phone number a caller hands over. */
import { cloud, errorCodeOf } from './wx'

/**
 * What the platform says about the call; a caller can't choose any of it. `openid` is empty when a timer calls.
 * `byWeChat`: WeChat itself brings a message. It is true only when the whole chain of sources is `wx_unknown`; a
 * phone is `wx_client`, a function in between adds `scf`, developer tools and tokens have names of their own.
 * `byFunction`: the last in the chain is a cloud function of the same environment, so no phone called directly.
 * Source: WeChat cloud development, Cloud.getWXContext, SOURCE.
 */
export function callerIdentity(): {
  openid: string
  byTimer: boolean
  byWeChat: boolean
  byFunction: boolean
} {
  const { OPENID, SOURCE = '' } = cloud.getWXContext() as { OPENID?: string; SOURCE?: string }
  const chain = SOURCE.split(',')
  return {
    openid: OPENID ?? '',
    byTimer: chain.includes('wx_trigger'),
    byWeChat: SOURCE === 'wx_unknown',
    byFunction: chain[chain.length - 1] === 'scf',
  }
}

/** 40029: the code is not valid or was used before. */
const invalidCode = 40029

/**
 * The phone number behind a one-time code of a getPhoneNumber button; null when the code is used up or wrong.
 * Source: WeChat open platform, phonenumber.getPhoneNumber.
 */
export async function phoneNumberOf(code: string): Promise<string | null> {
  try {
    const answer = await cloud.openapi.phonenumber.getPhoneNumber({ code })
    return answer.phoneInfo?.purePhoneNumber ?? null
  } catch (error) {
    if (errorCodeOf(error) === invalidCode) return null
    throw error
  }
}
