/**
 * The 16-digit receipt code: 8 digits that find it, 8 that prove it. It follows from the report's id and a key, so it
 * can be shown again to the same person without being stored; without the key it cannot be worked out.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { keyedCode } from '../../platform/keys'

export interface ReceiptDigits {
  readonly locator: string
  readonly secret: string
}

/** Half a code; 128 bits modulo 10^8 are even to one part in 10^30. */
function eightDigits(bytes: Buffer): string {
  return String(BigInt(`0x${bytes.toString('hex')}`) % 100_000_000n).padStart(8, '0')
}

/**
 * What a code is given for. Each has a purpose of its own: the office reads the id of a complaint, and whoever sends a
 * report chooses its id.
 */
export type ReceiptOf = 'report' | 'complaint'
const purposes = { report: 'receipt', complaint: 'complaint receipt' } as const

/** The code of what has this id; a further `attempt` (from 0) gives another one, for when the locator is taken. */
export function receiptDigits(id: string, attempt: number, of: ReceiptOf = 'report'): ReceiptDigits {
  const code = keyedCode(purposes[of], `${attempt} ${id}`)
  return { locator: eightDigits(code.subarray(0, 16)), secret: eightDigits(code.subarray(16)) }
}

/** What a person typed, spaces and dashes allowed; null when it is no receipt code at all. */
export function readReceipt(typed: string): ReceiptDigits | null {
  const digits = typed.replace(/[\s-]/g, '')
  return /^\d{16}$/.test(digits) ? { locator: digits.slice(0, 8), secret: digits.slice(8) } : null
}

export interface SecretHash {
  readonly salt: string
  readonly hash: string
}

const hashBytes = 32

/** 16 MB and some 50 ms a try (RFC 7914); the pepper makes a stolen database useless for trying at home. */
const cost = { N: 2 ** 14, r: 8, p: 1 }

function hashOf({ locator, secret }: ReceiptDigits, salt: Buffer): Promise<Buffer> {
  const peppered = keyedCode('pepper', `${locator} ${secret}`)
  return new Promise((resolve, reject) => {
    scrypt(peppered, salt, hashBytes, cost, (error, hash) => (error ? reject(error) : resolve(hash)))
  })
}

export async function hashSecret(digits: ReceiptDigits): Promise<SecretHash> {
  const salt = randomBytes(16)
  return { salt: salt.toString('base64'), hash: (await hashOf(digits, salt)).toString('base64') }
}

/** Whether the digits are right; with nothing stored it takes as long to say no. */
export async function fits(digits: ReceiptDigits, stored: SecretHash | null): Promise<boolean> {
  const salt = stored ? Buffer.from(stored.salt, 'base64') : randomBytes(16)
  const expected = stored ? Buffer.from(stored.hash, 'base64') : randomBytes(hashBytes)
  return timingSafeEqual(await hashOf(digits, salt), expected) && stored !== null
}
