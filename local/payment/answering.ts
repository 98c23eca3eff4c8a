/** Answers a request of the merchant: signed as WeChat does, or wrong in the way a test has asked for. */
import type { ServerResponse } from 'node:http'
import type { Fault } from './behaviour'
import { signatureHeaders } from './signature'
import type { PaymentKeys } from './keys'

export interface Answer {
  status: number
  body: object
}

export interface Exchange {
  response: ServerResponse
  keys: PaymentKeys
  /** Epoch milliseconds at which the merchant signed: the time of the answer. */
  signedAt: number
}

function send({ response }: Exchange, status: number, body: string, headers: Record<string, string>): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
}

const signed = ({ keys, signedAt }: Exchange, body: string) =>
  signatureHeaders(body, signedAt, keys.platformPrivate)

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
