/** Sealing with AES-256-GCM (NIST SP 800-38D): whoever holds the database alone reads nothing and changes nothing. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { Refusal } from '../../platform/refusal'
import { sealingKeys } from '../../platform/keys'

export interface Sealed {
  /** Id of the key it is under. */
  readonly key: string
  /** Base64 of nonce (12 bytes), tag (16 bytes) and cipher text. */
  readonly box: string
}

const nonceBytes = 12
const tagBytes = 16

/** Seals a text to its place: it opens only with the same `place`, so it cannot be moved to another record. */
export function seal(text: string, place: string): Sealed {
  const [{ id, key }] = sealingKeys()
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
  cipher.setAAD(Buffer.from(place))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return { key: id, box: Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64') }
}

/** The id of the key that seals now. Throws the refusal `vault.unavailable`. */
export const sealingKeyId = () => sealingKeys()[0].id

/** Throws the refusal `vault.unavailable` when its key is not there, an error when it was tampered with or moved. */
export function open({ key: keyId, box }: Sealed, place: string): string {
  const found = sealingKeys().find(({ id }) => id === keyId)
  if (!found) throw Refusal.of('vault.unavailable')
  const bytes = Buffer.from(box, 'base64')
  const nonce = bytes.subarray(0, nonceBytes)
  const decipher = createDecipheriv('aes-256-gcm', found.key, nonce, { authTagLength: tagBytes })
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  const text = [decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]
  return Buffer.concat(text).toString('utf8')
}
