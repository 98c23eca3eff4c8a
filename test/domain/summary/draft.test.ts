import fc from 'fast-check'
import {
  emptySummary,
  mostSentences,
  type OwnSentence,
  recounted,
  withSentence,
  type Written,
} from '../../../domain/summary/draft'

const signed = { by: '演示', at: 5 }
const first: OwnSentence = {
  ...{ id: 'a', section: 'waters', after: 'rivers', text: '第一版。', revision: 1 },
  ...signed,
}
const written = (change: Partial<Written> = {}): Written => ({
  ...{ id: 'a', section: 'waters', after: 'rivers', text: '第二版。', revision: 1, otherId: 'b' },
  ...change,
})

it('a new sentence is added, a changed one is replaced, one without text is taken out', () => {
  expect(withSentence([], written({ revision: 0 }), signed).own).toMatchObject([{ id: 'a', revision: 1 }])
  expect(withSentence([first], written(), signed).own).toMatchObject([{ text: '第二版。', revision: 2 }])
  expect(withSentence([first], written({ text: '' }), signed).own).toEqual([])
})

it('two who change the same sentence both keep their text, one behind the other', () => {
  const theirs = withSentence([first], written({ text: '别人的。' }), signed)
  const mine = withSentence(theirs.own, written({ text: '我的。' }), signed)
  expect(mine.outcome).toBe('both')
  expect(mine.own.map(({ id, text, after }) => [id, text, after])).toEqual([
    ['a', '别人的。', 'rivers'],
    ['b', '我的。', 'rivers'],
  ])
})

it('the same call again changes nothing', () => {
  const once = withSentence([first], written({ text: '我的。', revision: 0 }), signed)
  expect(once.outcome).toBe('both')
  expect(withSentence(once.own, written({ text: '我的。', revision: 0 }), signed)).toMatchObject({
    ...{ own: once.own, outcome: 'same' },
  })
})

it('who takes out what somebody has written anew meanwhile takes out nothing', () => {
  const theirs = withSentence([first], written({ text: '别人的。' }), signed)
  expect(withSentence(theirs.own, written({ text: '' }), signed)).toMatchObject({
    ...{ own: theirs.own, outcome: 'both' },
  })
})

it('who changes what somebody has taken out meanwhile keeps it', () => {
  expect(withSentence([], written(), signed).own).toMatchObject([{ text: '第二版。' }])
})

it('there is an end to own sentences', () => {
  const many = Array.from({ length: mostSentences }, (_, n) => ({ ...first, id: `s${n}` }))
  expect(withSentence(many, written(), signed)).toEqual({ own: many, outcome: 'full' })
})

it('whatever two people write in whatever order, every text written last by one of them is there', () => {
  const step = fc.record({ who: fc.constantFrom('one', 'two'), text: fc.stringMatching(/^[a-z]{1,4}$/) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let own: readonly OwnSentence[] = [first]
      const seen = { one: { id: 'a', revision: 1 }, two: { id: 'a', revision: 1 } }
      const last: Record<string, string> = {}
      steps.forEach(({ who, text }, n) => {
        const { id, revision } = seen[who as 'one']
        const change = { ...written(), id, revision, text: `${who}${text}`, otherId: `o${n}` }
        const result = withSentence(own, change, signed)
        own = result.own
        const mine = own.find((each) => each.text === change.text)
        last[who] = change.text
        // After a conflict the desk shows both, and one goes on with one's own.
        if (mine) seen[who as 'one'] = { id: mine.id, revision: mine.revision }
      })
      const texts = own.map(({ text }) => text)
      for (const text of Object.values(last)) expect(texts).toContain(text)
    }),
  )
})

it('counted anew, own sentences stay and what was counted before is known', () => {
  const once = recounted(
    { ...emptySummary('2026'), own: [first] },
    { values: { rivers: 1 }, lastYear: null },
    10,
  )
  expect(once).toMatchObject({ before: null, values: { rivers: 1 }, countedAt: 10, own: [first] })
  expect(recounted(once, { values: { rivers: 2 }, lastYear: null }, 20)).toMatchObject({
    before: { rivers: 1 },
    own: [first],
  })
})
