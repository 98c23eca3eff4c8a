/** What is sealed opens only whole, only in its place, only with its key. */
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { sealingKeys } from '../../../cloudfunctions/platform/keys'
import { reporterCode } from '../../../cloudfunctions/modules/vault/reporterCode'
import { open, seal } from '../../../cloudfunctions/modules/vault/sealing'

const newKey = () => randomBytes(32).toString('base64')
const first = `first:${newKey()}`
const second = `second:${newKey()}`
const unavailable = expect.objectContaining({ code: 'vault.unavailable' })

function withKeys<T>(keys: string | undefined, work: () => T): T {
  if (keys === undefined) delete process.env.VAULT_KEYS
  else process.env.VAULT_KEYS = keys
  return work()
}

const thrownBy = (work: () => unknown): unknown => {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

beforeEach(() => {
  process.env.VAULT_KEYS = first
  process.env.VAULT_LOOKUP_KEY = newKey()
})

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 })

it('whatever is sealed opens again, and shows nothing of itself', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, place) => {
      const sealed = seal(text, place)
      expect(open(sealed, place)).toBe(text)
      if (text.length > 3) expect(Buffer.from(sealed.box, 'base64').includes(text)).toBe(false)
    }),
  )
})

it('the same text is sealed differently each time', () => {
  const boxes = Array.from({ length: 50 }, () => seal('openid-of-resident', 'x').box)
  expect(new Set(boxes).size).toBe(50)
})

it('one changed bit anywhere, and it does not open', () => {
  const sealed = seal('openid-of-resident', 'identity r1')
  const bytes = Buffer.from(sealed.box, 'base64')
  for (let at = 0; at < bytes.length; at++) {
    for (const bit of [1, 128]) {
      const changed = Buffer.from(bytes)
      changed[at]! ^= bit
      expect(() => open({ ...sealed, box: changed.toString('base64') }, 'identity r1')).toThrow()
    }
  }
})

it('a piece of it does not open', () => {
  const sealed = seal('openid-of-resident', 'identity r1')
  const bytes = Buffer.from(sealed.box, 'base64')
  for (let length = 0; length < bytes.length; length++) {
    const box = bytes.subarray(0, length).toString('base64')
    expect(() => open({ ...sealed, box }, 'identity r1')).toThrow()
  }
})

it('moved to another record it does not open', () => {
  fc.assert(
    fc.property(anyText, anyText, (here, there) => {
      fc.pre(here !== there)
      expect(() => open(seal('openid', here), there)).toThrow()
    }),
  )
})

it('a new first key seals, the older still opens', () => {
  const old = seal('openid', 'x')
  withKeys(`${second},${first}`, () => {
    expect(open(old, 'x')).toBe('openid')
    expect(seal('openid', 'x').key).toBe('second')
  })
})

it('without its key nothing opens, and the refusal says so', () => {
  const old = seal('openid', 'x')
  withKeys(second, () => expect(thrownBy(() => open(old, 'x'))).toEqual(unavailable))
})

it('another key under the same name does not open it', () => {
  const old = seal('openid', 'x')
  withKeys(`first:${newKey()}`, () => expect(() => open(old, 'x')).toThrow())
})

const short = randomBytes(31).toString('base64')
const long = randomBytes(33).toString('base64')

it.each([
  ['missing', undefined],
  ['empty', ''],
  ['without a name', newKey()],
  ['too short', `k:${short}`],
  ['too long', `k:${long}`],
  ['not base64', `k:${'*'.repeat(44)}`],
  ['named twice', `${first},${first}`],
  ['broken in the second place', `${first},second:abc`],
  ['followed by a comma', `${first},`],
])('keys that are %s keep the vault shut', (_, keys) => {
  withKeys(keys, () => {
    expect(thrownBy(() => sealingKeys())).toEqual(unavailable)
    expect(thrownBy(() => seal('openid', 'x'))).toEqual(unavailable)
  })
})

it.each([
  ['missing', ''],
  ['short', short],
  ['not base64', 'not a key at all'],
])('a %s look-up key gives no code', (_, key) => {
  process.env.VAULT_LOOKUP_KEY = key
  expect(thrownBy(() => reporterCode('openid'))).toEqual(unavailable)
})

it('a code is stable, differs by person and by key, and shows nothing', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
      expect(reporterCode(one)).toBe(reporterCode(one))
      expect(reporterCode(one)).toMatch(/^r[0-9a-f]{32}$/)
      if (one !== other) expect(reporterCode(one)).not.toBe(reporterCode(other))
    }),
  )
  const before = reporterCode('openid')
  process.env.VAULT_LOOKUP_KEY = newKey()
  expect(reporterCode('openid')).not.toBe(before)
})
