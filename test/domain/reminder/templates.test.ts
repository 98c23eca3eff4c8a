/** Fields are cut to what WeChat takes, as its local double judges them. */
import * as fc from 'fast-check'
import { fieldsOf, templateKeys, templates, wordsIn } from '../../../domain/reminder/templates'
import { SubscribeMessages } from '../../../local/openapi/subscribeMessage'

const service = new SubscribeMessages({ take: () => true } as never)
const send = (fields: Record<string, string>) => {
  const data = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }]))
  return service.send({ api: '', now: 0, input: { touser: 'someone', template_id: 'any', data } })
}
const accepted = { json: expect.objectContaining({ errcode: 0 }) as unknown }

/** What the rules put into a field of this kind; only `thing` is free text. */
const likely: Record<string, fc.Arbitrary<string>> = {
  thing: fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }),
  date: fc.integer({ min: 0, max: 3000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10)),
  phrase: fc.constantFrom('已办结', '不予受理'),
  amount: fc.nat(100_000_00).map((fen) => `${fen / 100}元`),
}

it.each(templateKeys)('%s is accepted whatever was written into it', (key) => {
  const values = fc.tuple(...templates[key].fields.map(({ name }) => likely[name.replace(/\d+$/, '')]!))
  const fits = fc.property(values, (given) => expect(send(fieldsOf(key, given))).toEqual(accepted))
  fc.assert(fits, { numRuns: 100 })
})

it('too long is cut with …, missing becomes 无, lines become one line', () => {
  expect(fieldsOf('reportAssigned', ['溪'.repeat(21), '2026-11-24', '第一行\n\n第二行'])).toEqual({
    thing1: `${'溪'.repeat(19)}…`,
    date2: '2026-11-24',
    thing3: '第一行 第二行',
  })
  expect(fieldsOf('reportEscalated', ['题']).thing3).toBe('无')
})

it('on the list of messages a date is written as people write it, not as WeChat wants it', () => {
  expect(wordsIn(fieldsOf('reportAssigned', ['带溪', '2026-12-04', '请办理']))).toBe(
    '带溪，12月4日截止，请办理',
  )
})
