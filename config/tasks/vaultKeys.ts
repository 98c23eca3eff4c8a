/**
 * Keys of the vault for a local cloud: made once for its data folder and kept there, readable by the owner only. In
 * production they are set in the console, see docs/decisions/vault.md.
 */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The settings VAULT_KEYS and VAULT_LOOKUP_KEY; the same for the same folder. */
export function vaultKeysOf(dataDir: string): Record<string, string> {
  const file = path.join(dataDir, 'vault-keys.json')
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const key = () => randomBytes(32).toString('base64')
  const keys = { VAULT_KEYS: `local1:${key()}`, VAULT_LOOKUP_KEY: key() }
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, JSON.stringify(keys, null, 2), { mode: 0o600, flag: 'wx' })
  return keys
}
