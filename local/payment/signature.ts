/**
 * WeChat's side of signing: checks the merchant's Authorization, signs answers and notices, encrypts a notice's bill.
 * Written with node's crypto alone, so that the merchant's library is tried against something that is not itself.
 * Source: WeChat Pay APIv3, 签名生成, 签名验证, 证书和回调报文解密.
 */
import { createCipheriv, createSign, createVerify, type KeyObject, randomBytes } from 'node:crypto'
import { MERCHANT_ID, MERCHANT_SERIAL, type PaymentKeys, PLATFORM_SERIAL } from './keys'

const SCHEME = 'WECHATPAY2-SHA256-RSA2048 '

export interface SignedRequest {
  method: string
  /** Path with query. */
  url: string
  authorization: string
  body: string
}

const lines = (...parts: Array<string | number>) => parts.map((part) => `${part}\n`).join('')
const nonce = () => randomBytes(16).toString('hex')

/** Epoch milliseconds at which the merchant signed; undefined when the signature is not the merchant's. */
export function signedAt(request: SignedRequest, keys: PaymentKeys): number | undefined {
  if (!request.authorization.startsWith(SCHEME)) return undefined
  const fields = Object.fromEntries(
    [...request.authorization.slice(SCHEME.length).matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  ) as Record<string, string | undefined>
  const { mchid, serial_no, timestamp = '', nonce_str = '', signature = '' } = fields
  if (mchid !== MERCHANT_ID || serial_no !== MERCHANT_SERIAL || !/^\d+$/.test(timestamp)) return undefined
  const text = lines(request.method, request.url, timestamp, nonce_str, request.body)
  const genuine = createVerify('RSA-SHA256').update(text).verify(keys.merchantPublic, signature, 'base64')
  return genuine ? Number(timestamp) * 1000 : undefined
}

/** Headers of an answer or a notice. `now`: epoch milliseconds. */
export function signatureHeaders(
  body: string,
  now: number,
  key: KeyObject,
  serial = PLATFORM_SERIAL,
): Record<string, string> {
  const timestamp = Math.floor(now / 1000)
  const once = nonce()
  return {
    'Wechatpay-Timestamp': String(timestamp),
    'Wechatpay-Nonce': once,
    'Wechatpay-Serial': serial,
    'Wechatpay-Signature': createSign('RSA-SHA256')
      .update(lines(timestamp, once, body))
      .sign(key, 'base64'),
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
  }
}

/** The `resource` of a notice: AEAD_AES_256_GCM with the APIv3 key. */
export function encrypted(resource: object, originalType: string, v3Key: string): Record<string, string> {
  const once = nonce().slice(0, 12)
  const cipher = createCipheriv('aes-256-gcm', v3Key, once).setAAD(Buffer.from(originalType))
  const parts = [cipher.update(JSON.stringify(resource), 'utf8'), cipher.final(), cipher.getAuthTag()]
  return {
    original_type: originalType,
    algorithm: 'AEAD_AES_256_GCM',
    ciphertext: Buffer.concat(parts).toString('base64'),
    associated_data: originalType,
    nonce: once,
  }
}
