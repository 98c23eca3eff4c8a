/**
 * The secret keys, from the function's environment and nowhere else. `VAULT_KEYS` is a list "keyId:base64" of
 * AES-256 keys: the first seals, all open. `VAULT_LOOKUP_KEY` is one key from which every one-way code is derived.
 * Without them, or with one that is malformed, nothing that needs a key is done: there is no empty key to fall back to.
 */
import { createHmac, hkdfSync } from 'node:crypto'
import { Refusal } from './refusal'

/** AES-256 and HMAC-SHA-256 alike. */
const keyBytes = 32

export interface SealingKey {
  readonly id: string
  readonly key: Buffer
}

function keyOf(text: string): Buffer {
  const key = Buffer.from(text, 'base64')
  // Node skips what is not base64; the way back shows it.
  const whole = key.toString('base64').replace(/=+$/, '') === text.replace(/=+$/, '')
  if (key.length !== keyBytes || !whole) throw Refusal.of('vault.unavailable')
  return key
}

interface SecretKeys {
  /** In order: the first one seals. */
  readonly sealing: readonly [SealingKey, ...SealingKey[]]
  readonly lookup: Buffer
}

/** Half of them is none: both settings must be sound for anything to work. */
function secretKeys(): SecretKeys {
  const keys = (process.env.VAULT_KEYS ?? '').split(',').map((entry) => {
    const [, id, text] = /^\s*([\w-]{1,32}):(\S+)\s*$/.exec(entry) ?? []
    if (id === undefined || text === undefined) throw Refusal.of('vault.unavailable')
    return { id, key: keyOf(text) }
  })
  const [first, ...older] = keys
  const distinct = new Set(keys.map(({ id }) => id)).size === keys.length
  if (!first || !distinct) throw Refusal.of('vault.unavailable')
  return { sealing: [first, ...older], lookup: keyOf((process.env.VAULT_LOOKUP_KEY ?? '').trim()) }
}

/** The first one seals, all open. Throws the refusal `vault.unavailable`. */
export function sealingKeys(): SecretKeys['sealing'] {
  return secretKeys().sealing
}

/**
 * What a keyed one-way code is for; each purpose has a key of its own, so that codes of one collection cannot be laid
 * beside those of another. A name is never given twice and never changed: what is stored could not be found again.
 */
export type Purpose =
  // The vault: a WeChat identity; receipt codes, their pepper, and wrong tries of them.
  | 'reporter'
  | 'receipt'
  | 'complaint receipt'
  | 'pepper'
  | 'tries'
  // What was submitted under an id, so that a repeat is known.
  | 'report submission'
  | 'patrol submission'
  // One person once: who saw it too, opened a group's card, was granted money in a month, allowed a message.
  | 'witness'
  | 'visit'
  | 'granted month'
  | 'consent'
  // Who answered a survey.
  | 'survey answer'
  // A reward whose claim was put off to the next month.
  | 'put off'
  // One caller, action and minute.
  | 'rate'
  // One caller, action and hour of the lines about refused attempts.
  | 'refusal'
  | 'invitation'
  // The six digits by which a relative finds the chief, and who acted in a chief's name (亲友代办).
  | 'kin code'
  | 'kin'
  // The code on the screen with which one signs in to a training.
  | 'training sign-in'
  // Under which 投诉建议 is stored what a phone wrote under its id, and what it wrote there.
  | 'complaint'
  | 'complaint submission'

/** HMAC-SHA-256 under the key of this purpose (HKDF, RFC 5869). Throws the refusal `vault.unavailable`. */
export function keyedCode(purpose: Purpose, text: string): Buffer {
  const { lookup } = secretKeys()
  const key = Buffer.from(hkdfSync('sha256', lookup, '', `river-chief ${purpose} 1`, keyBytes))
  return createHmac('sha256', key).update(text).digest()
}
