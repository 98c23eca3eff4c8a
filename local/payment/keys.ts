/**
 * The keys of the played WeChat Pay and of its one merchant, made once per data folder: a bill from before a restart
 * must still be signed by the same two.
 */
import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { LOCAL_APP_ID } from '../functions/environment'

interface Kept {
  merchantKey: string
  platformKey: string
  /** Of the platform certificate that the public key takes over from; not in older data folders. */
  certificateKey?: string
  v3Key: string
}

export interface PaymentKeys {
  merchantPublic: KeyObject
  platformPrivate: KeyObject
  /** Signs whatever does not ask for the public key, as long as both are valid. */
  certificatePrivate: KeyObject
  /** 32 characters. */
  v3Key: string
  /** What a merchant's program is given, by the names of its settings; without PAY_BASE_URL and PAY_NOTIFY_URL. */
  settings: Record<string, string>
}

export const MERCHANT_ID = '1900000001'
export const MERCHANT_SERIAL = '4C00CA1000000000000000000000000000000001'
export const CERTIFICATE_SERIAL = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
export const PLATFORM_SERIAL = 'PUB_KEY_ID_0119000000010000000000000000000001'

const pem = (key: KeyObject, type: 'pkcs8' | 'spki') => key.export({ type, format: 'pem' }).toString()

async function newPrivateKey(): Promise<string> {
  return pem((await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })).privateKey, 'pkcs8')
}

async function keptIn(file: string): Promise<Kept> {
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : null
  if (before?.certificateKey) return before
  const [merchantKey, platformKey, certificateKey] = await Promise.all([
    before?.merchantKey ?? newPrivateKey(),
    before?.platformKey ?? newPrivateKey(),
    newPrivateKey(),
  ])
  const v3Key = before?.v3Key ?? randomBytes(16).toString('hex')
  const kept = { merchantKey, platformKey, certificateKey, v3Key }
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(kept), { mode: 0o600 })
  return kept
}

export async function openKeys(file: string): Promise<PaymentKeys> {
  const { merchantKey, platformKey, certificateKey, v3Key } = await keptIn(file)
  const platformPrivate = createPrivateKey(platformKey)
  return {
    merchantPublic: createPublicKey(merchantKey),
    platformPrivate,
    certificatePrivate: createPrivateKey(certificateKey!),
    v3Key,
    settings: {
      PAY_MERCHANT_ID: MERCHANT_ID,
      PAY_CERTIFICATE_SERIAL: MERCHANT_SERIAL,
      PAY_PRIVATE_KEY: merchantKey,
      // In the middle of the change from the platform certificate to the public key: both are valid.
      PAY_PLATFORM_SERIAL: `${PLATFORM_SERIAL},${CERTIFICATE_SERIAL}`,
      PAY_PLATFORM_KEY: [platformKey, certificateKey!]
        .map((key) => pem(createPublicKey(key), 'spki'))
        .join(''),
      PAY_V3_KEY: v3Key,
      PAY_APP_ID: LOCAL_APP_ID,
    },
  }
}
