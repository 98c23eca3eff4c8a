/** A draw is fair, the same for everybody, and cannot be chosen, neither by who types nor by who keeps the secret. */
import * as fc from 'fast-check'
import { createHash } from 'node:crypto'
import { commitmentOf, draw, type DrawList, hashOfList, seedOf } from '../../../domain/draw/draw'
import { mayDraw, sizeOfShare } from '../../../domain/draw/mayDraw'

const named = (n: number) => `r${String(n).padStart(3, '0')}`
const listOf = (
  count: number,
  size: number,
  inspectors: readonly string[] = [],
  own: string[] = [],
): DrawList => ({
  ...{ subject: 'reach', rule: '全镇河段', size, entropyFrom: '明天的日报第一个数字' },
  items: Array.from({ length: count }, (_, n) => ({ id: named(n), name: `演示段${n}`, own })),
  inspectors: inspectors.map((id) => ({ id, name: `演示${id}` })),
})

const sizes = fc
  .integer({ min: 1, max: 60 })
  .chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 1, max: count })))

it('draws as many as asked, nothing twice, and the same again for everybody', () => {
  fc.assert(
    fc.property(sizes, fc.string(), ([count, size], seed) => {
      const list = listOf(count, size)
      const drawn = draw(list, seed)
      expect(new Set(drawn.map(({ itemId }) => itemId)).size).toBe(size)
      expect(draw(list, seed)).toEqual(drawn)
    }),
    { numRuns: 100 },
  )
})

it('each is drawn about equally often, at each place (chi-square)', () => {
  const [count, rounds, size] = [10, 4000, 3]
  const list = listOf(count, size)
  const luck = fc.sample(fc.string({ minLength: 8, maxLength: 8 }), 1)[0]!
  const at = Array.from({ length: size }, () => new Map<string, number>())
  for (let n = 0; n < rounds; n++)
    for (const [place, { itemId }] of draw(list, `${luck}${n}`).entries())
      at[place]!.set(itemId, (at[place]!.get(itemId) ?? 0) + 1)
  const expected = rounds / count
  for (const counts of at) {
    const chi = list.items.reduce(
      (sum, { id }) => sum + ((counts.get(id) ?? 0) - expected) ** 2 / expected,
      0,
    )
    // Nine degrees of freedom: beyond 45 one fair draw in a million.
    expect(chi).toBeLessThan(45)
  }
})

it('whatever a witness would have to type, nobody finds it: each word leads elsewhere, and so does each secret', () => {
  const list = listOf(50, 5)
  const parts = { drawId: 'd', listHash: hashOfList(list), secret: 's', entropy: 'e' }
  const outcome = (part: Partial<typeof parts>) => JSON.stringify(draw(list, seedOf({ ...parts, ...part })))
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 2 }), ([one, other]) => {
      expect(outcome({ entropy: one })).not.toBe(outcome({ entropy: other }))
      expect(outcome({ secret: one })).not.toBe(outcome({ secret: other }))
      expect(outcome({ drawId: one })).not.toBe(outcome({ drawId: other }))
      expect(commitmentOf(one!)).not.toBe(commitmentOf(other!))
    }),
    { numRuns: 50 },
  )
})

it('a list that is changed after it was shown has another hash, whatever of it was changed', () => {
  const list = listOf(5, 2, ['a'])
  const changed: DrawList[] = [
    { ...list, size: 3 },
    { ...list, rule: '演示一村的河段' },
    { ...list, subject: 'person' },
    { ...list, entropyFrom: '骰子' },
    { ...list, items: list.items.slice(1) },
    { ...list, items: list.items.map((item, n) => (n === 0 ? { ...item, name: '别的' } : item)) },
    { ...list, items: list.items.map((item, n) => (n === 0 ? { ...item, own: ['a'] } : item)) },
    { ...list, inspectors: [] },
  ]
  expect(new Set([list, ...changed].map(hashOfList)).size).toBe(changed.length + 1)
})

it('hashes as any other program does', () => {
  const list = listOf(1, 1)
  const text = JSON.stringify([
    'sha256-fisher-yates-1',
    'reach',
    '全镇河段',
    1,
    '明天的日报第一个数字',
    [['r000', '演示段0', []]],
    [],
  ])
  expect(hashOfList(list)).toBe(createHash('sha256').update(text).digest('hex'))
})

it('nobody inspects the own reach or themselves, and the work is shared out evenly', () => {
  const three = ['a', 'b', 'c']
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(fc.constantFrom(...three), { minLength: 30, maxLength: 30 }),
      (seed, own) => {
        const list = listOf(30, 30, three)
        const items = list.items.map((item, n) => ({ ...item, own: [own[n]!] }))
        const drawn = draw({ ...list, items }, seed)
        for (const { itemId, inspectorId } of drawn)
          expect(items.find(({ id }) => id === itemId)!.own).not.toContain(inspectorId)
      },
    ),
    { numRuns: 30 },
  )
  const free = draw(listOf(30, 30, three), 'seed').map(({ inspectorId }) => inspectorId)
  expect(three.map((id) => free.filter((each) => each === id).length)).toEqual([10, 10, 10])
  const people: DrawList = {
    ...listOf(0, 2, ['a', 'b']),
    items: [
      { id: 'a', name: '甲', own: [] },
      { id: 'b', name: '乙', own: [] },
    ],
  }
  expect(draw(people, 'x').every(({ itemId, inspectorId }) => itemId !== inspectorId)).toBe(true)
})

it('an empty list, fewer than asked, and a reach that everybody has to do with are said before', () => {
  const code = (list: DrawList) => {
    const answer = mayDraw(list)
    return answer.ok ? 'ok' : [answer.problem.code, answer.problem.detail]
  }
  expect(code(listOf(0, 1))).toEqual(['draw.empty', undefined])
  expect(code(listOf(3, 4))).toEqual(['draw.tooFew', '3'])
  expect(code(listOf(1001, 4))).toEqual(['draw.tooMany', '1001'])
  expect(code(listOf(3, 3, ['a'], ['a']))).toEqual(['draw.noInspector', '演示段0'])
  expect(code(listOf(3, 3, ['a', 'b'], ['a']))).toBe('ok')
  expect([sizeOfShare(7, 30), sizeOfShare(1, 10), sizeOfShare(40, 10), sizeOfShare(3, 100)]).toEqual([
    3, 1, 4, 3,
  ])
})

it('a phone, which has no node, hashes Chinese as the cloud does', () => {
  const { sha256: phone } = jest.requireActual<{ sha256(text: string): string }>('js-sha256/build/sha256.cjs')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(phone(`河长${text}`)).toBe(createHash('sha256').update(`河长${text}`).digest('hex'))
    }),
  )
})
