import { keyedCode } from '../../platform/keys'

/**
 * The stable code of a WeChat identity: 'r' and 128 bits of a keyed one-way code, hex. Without the key nobody can
 * tell whose it is, not even by trying all openids. Throws the refusal `vault.unavailable`.
 */
export function reporterCode(openid: string): string {
  // Someone without an identity must not share a code with everyone else without one.
  if (openid === '') throw new TypeError('a reporter code needs an openid')
  return `r${keyedCode('reporter', openid).toString('hex', 0, 16)}`
}
