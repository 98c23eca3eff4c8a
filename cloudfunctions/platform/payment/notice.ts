/**
 * WeChat's word that a bill came to its end, as it arrives at a function over HTTP. Anyone can post to that address,
 * so a notice counts only when its signature, its age and its encryption are WeChat's.
 * Source: WeChat Pay, 商家转账回调通知 (MCHTRANSFER.BILL.FINISHED), 签名验证, 回调报文解密.
 */
import * as v from 'valibot'
import { billFrom, type Bill } from './bill'
import { plugin } from './plugin'
import { settings, type Settings } from './settings'

/** Seconds a notice may be old, or ahead of our clock. */
const oldest = 300

const request = v.object({
  headers: v.record(v.string(), v.unknown()),
  body: v.string(),
  isBase64Encoded: v.optional(v.boolean(), false),
})

const envelope = v.object({
  event_type: v.literal('MCHTRANSFER.BILL.FINISHED'),
  resource: v.object({
    algorithm: v.literal('AEAD_AES_256_GCM'),
    ciphertext: v.string(),
    nonce: v.string(),
    associated_data: v.optional(v.string(), ''),
  }),
})

const ownBill = (merchantId: string) => v.looseObject({ mch_id: v.literal(merchantId) })

function isSigned(headers: Record<string, unknown>, body: string, given: Settings): boolean {
  const lower = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const read = (name: string) => String(lower[`wechatpay-${name}`] ?? '')
  const timestamp = Number(read('timestamp'))
  if (!Number.isInteger(timestamp) || Math.abs(Date.now() / 1000 - timestamp) > oldest) return false
  const serial = read('serial')
  if (!Object.prototype.hasOwnProperty.call(given.platformKeys, serial)) return false
  const { Formatter, Rsa } = plugin()
  const signed = Formatter.response(read('timestamp'), read('nonce'), body)
  return Rsa.verify(signed, read('signature'), Rsa.from(given.platformKeys[serial]!, 'public'))
}

/** The bill a notice tells of; null when it is not genuine, or not about a transfer of ours. */
export function readNotice(event: unknown): Bill | null {
  const given = settings()
  const asked = v.safeParse(request, event)
  if (!given || !asked.success) return null
  const { headers, isBase64Encoded } = asked.output
  const body = isBase64Encoded ? Buffer.from(asked.output.body, 'base64').toString() : asked.output.body
  try {
    if (!isSigned(headers, body, given)) return null
    const { resource } = v.parse(envelope, JSON.parse(body))
    const { ciphertext, nonce, associated_data } = resource
    const opened = plugin().Aes.AesGcm.decrypt(ciphertext, given.v3Key, nonce, associated_data)
    return billFrom(v.parse(ownBill(given.merchantId), JSON.parse(opened)))
  } catch {
    // Broken keys, JSON, shape or cipher: whoever sent it, it is not to be believed.
    return null
  }
}
