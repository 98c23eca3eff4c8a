/**
 * `phonenumber.getPhoneNumber`: the phone's button gives a code, the cloud changes it into a number.
 * A code works once and for five minutes. Source: WeChat server API, 手机号快速验证.
 */
import { randomBytes } from 'node:crypto'
import { LOCAL_APP_ID } from '../functions/environment'
import { ok, type PlayedApi, Refusal } from './playedApi'

/** Milliseconds a code works. */
const CODE_LIFE = 5 * 60_000

export class PhoneNumbers {
  private readonly codes = new Map<string, { phone: string; until: number }>()

  /** What a tap on the button gives. `now`: epoch milliseconds. */
  newCode(phone: string, now: number): string {
    const code = randomBytes(16).toString('hex')
    this.codes.set(code, { phone, until: now + CODE_LIFE })
    return code
  }

  readonly getPhoneNumber: PlayedApi = ({ input, now }) => {
    const code = String(input.code ?? '')
    const known = this.codes.get(code)
    this.codes.delete(code)
    if (!known || known.until < now) throw new Refusal(40029, 'invalid code')
    return ok({
      phone_info: {
        phoneNumber: known.phone,
        purePhoneNumber: known.phone,
        countryCode: '86',
        watermark: { timestamp: Math.floor(now / 1000), appid: LOCAL_APP_ID },
      },
    })
  }
}
