/** Each purpose has a key of its own, and without keys there is no code at all. */
import { keyedCode } from '../../../cloudfunctions/platform/keys'
import { openTown, vaultKeys } from '../town'

beforeEach(() => Object.assign(process.env, vaultKeys))
afterAll(() => Object.keys(vaultKeys).forEach((name) => delete process.env[name]))

const someone = 'openid-of-somebody'

it('the codes of one person for two purposes have nothing in common', () => {
  const purposes = ['reporter', 'witness', 'visit', 'consent', 'granted month', 'rate'] as const
  const codes = purposes.map((purpose) => keyedCode(purpose, someone).toString('hex'))
  expect(new Set(codes).size).toBe(purposes.length)
  expect(keyedCode('visit', someone).toString('hex')).toBe(codes[2])
})

it('another key gives other codes', () => {
  const before = keyedCode('visit', someone)
  process.env.VAULT_LOOKUP_KEY = Buffer.alloc(32, 9).toString('base64')
  expect(keyedCode('visit', someone)).not.toEqual(before)
})

it.each(['', 'c2hvcnQ=', undefined])('with the key %p nothing is coded', (key) => {
  if (key === undefined) delete process.env.VAULT_LOOKUP_KEY
  else process.env.VAULT_LOOKUP_KEY = key
  expect(() => keyedCode('rate', someone)).toThrow(expect.objectContaining({ code: 'vault.unavailable' }))
})

it('a town without keys counts no stranger under an empty key: it says that it cannot', async () => {
  const town = await openTown({ functionEnvironment: { VAULT_LOOKUP_KEY: '' } })
  try {
    const bind = town.as('residentWithoutKeys').refusal('identity.bindByPhone', { phoneCode: 'code' })
    expect(await bind).toBe('vault.unavailable')
    expect(town.cloud.database.find('rates', {})).toEqual([])
    expect(await town.as('villageChief').call('patrol.today', {})).toMatchObject({ ok: true })
  } finally {
    await town.close()
  }
})
