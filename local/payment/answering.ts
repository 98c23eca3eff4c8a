/** Answers a request of the merchant: signed as WeChat does, or wrong in the way a test has asked for. */
import type { ServerResponse } from 'node:http'
import type { Fault } from './behaviour'
import { signatureHeaders } from './signature'
import { CERTIFICATE_SERIAL, PLATFORM_SERIAL, type PaymentKeys } from './keys'

export interface Answer {
  status: number
  body: object
}

export interface Exchange {
  response: ServerResponse
  keys: PaymentKeys
  /** Epoch milliseconds at which the merchant signed: the time of the answer. */
  signedAt: number
  /** `Wechatpay-Serial` of the request. */
  wanted: string | undefined
}

function send({ response }: Exchange, status: number, body: string, headers: Record<string, string>): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
}

/** By the public key for whoever asks for it, else still by the platform certificate (微信支付公钥切换指引). */
const signed = ({ keys, signedAt, wanted }: Exchange, body: string) =>
  wanted === PLATFORM_SERIAL
    ? signatureHeaders(body, signedAt, keys.platformPrivate)
    : signatureHeaders(body, signedAt, keys.certificatePrivate, CERTIFICATE_SERIAL)

export function sendSigned(exchange: Exchange, { status, body }: Answer): void {
  const text = JSON.stringify(body)
  send(exchange, status, text, signed(exchange, text))
}

/** To a request whose own signature is wrong: WeChat doesn't sign this. */
export function sendUnsigned(response: ServerResponse): void {
  const body = JSON.stringify({ code: 'SIGN_ERROR', message: '错误的签名，验签失败' })
  response.writeHead(401, { 'content-type': 'application/json' }).end(body)
}

/** `claim`: what a broken answer says, true or not. */
export function sendFault(exchange: Exchange, fault: Fault, claim: Answer): void {
  const text = JSON.stringify(claim.body)
  const faults: Record<Fault, () => void> = {
    reset: () => exchange.response.destroy(),
    silence: () => {},
    error500: () =>
      sendSigned(exchange, { status: 500, body: { code: 'SYSTEM_ERROR', message: '系统错误' } }),
    brokenSignature: () => send(exchange, claim.status, text, signed(exchange, `${text} `)),
    unsigned: () => send(exchange, claim.status, text, {}),
    brokenBody: () => {
      const half = text.slice(0, text.length / 2)
      send(exchange, claim.status, half, signed(exchange, half))
    },
  }
  faults[fault]()
}
