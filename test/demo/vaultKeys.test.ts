import { mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { vaultKeysOf } from '../../config/tasks/vaultKeys'

const folders: string[] = []
const newFolder = () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vault-keys-'))
  folders.push(folder)
  return folder
}

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

describe('the vault keys of a local cloud', () => {
  it('are made once for a data folder and differ between two', () => {
    const [one, other] = [newFolder(), newFolder()]
    const keys = vaultKeysOf(one)
    expect(vaultKeysOf(one)).toEqual(keys)
    expect(vaultKeysOf(other)).not.toEqual(keys)
    expect(keys.VAULT_KEYS).toMatch(/^local1:[\w+/]{43}=$/)
    expect(keys.VAULT_LOOKUP_KEY).toMatch(/^[\w+/]{43}=$/)
  })

  it('can be read by their owner only', () => {
    const folder = path.join(newFolder(), 'not there yet')
    vaultKeysOf(folder)
    expect(statSync(path.join(folder, 'vault-keys.json')).mode & 0o777).toBe(0o600)
  })
})
