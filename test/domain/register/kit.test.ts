/** The kinds of fields: what the form lets through the cloud takes, and the other way round. */
import * as v from 'valibot'
import * as fields from '../../../domain/register/kit/fields'
import { mergeEntries, sameValue } from '../../../domain/register/kit/merge'
import { defineRegister, emptyEntry, type Entry, tidied } from '../../../domain/register/kit/register'
import { entrySchema } from '../../../domain/register/kit/schemas'
import { troublesIn } from '../../../domain/register/kit/troubles'
import { wordsOf } from '../../../domain/register/kit/words'
import { sampleEntry, wrongEntries } from '../../kit/sampleEntry'

const states = { good: '完好', worn: '破损' }
const inRows = {
  what: fields.text('内容', { most: 10, needed: '请写内容' }),
  cost: fields.money('钱', { most: 100 }),
}
/** One of every kind. */
const everything = defineRegister({
  ...{ name: 'everything', collection: 'everything', title: '样样', unit: '条' },
  end: { word: '停用', meaning: '' },
  read: ['office'],
  write: ['office'],
  fields: {
    text: fields.text('名称', { most: 20, needed: '请写名称' }),
    longText: fields.longText('说明', { most: 200 }),
    number: fields.number('长度', { unit: '米', most: 1000, decimals: 1 }),
    money: fields.money('经费', { most: 10_000 }),
    day: fields.day('哪天', { when: ({ tick }) => tick === true }),
    span: fields.span('期间'),
    choice: fields.choice('状况', states, { first: 'good' }),
    open: fields.choice('状况二', states),
    choices: fields.choices('几样', states),
    tick: fields.tick('是否'),
    phone: fields.phone('电话'),
    place: fields.place('位置'),
    reference: fields.reference('河段', 'reach'),
    photos: fields.photos('照片', { most: 3 }),
    people: fields.people('人数', { chief: '河长', resident: '群众' }),
    rows: fields.rows('清单', inRows, { most: 2 }),
  },
  list: { columns: ['text'], search: ['text'] },
})
const schema = entrySchema(everything.fields)

it('an entry that is filled in is fine for the form and for the wire', () => {
  for (let n = 0; n < 20; n++) {
    const entry = sampleEntry(everything, n)
    expect([troublesIn(everything, entry), v.is(schema, entry)]).toEqual([{}, true])
  }
})

it('a new one only lacks what is needed', () => {
  const entry = emptyEntry(everything)
  expect(troublesIn(everything, entry)).toEqual({ text: '请写名称' })
  expect(v.is(schema, entry)).toBe(true)
})

it('what is wrong is refused by the wire, or said by the form; only the cloud knows what exists', () => {
  const passed = wrongEntries(everything)
    .filter(([name, entry]) => v.is(schema, entry) && !(name in troublesIn(everything, entry)))
    .map(([name]) => name)
  expect([...new Set(passed)]).toEqual(['reference', 'photos'])
})

it('too much, too little and what does not fit is said in words, with the limits', () => {
  const wrong: Entry = {
    ...sampleEntry(everything, 1),
    ...{ text: ' ', longText: '字'.repeat(201), number: 1001, money: 1_000_001, phone: '12' },
    span: { from: '2026-02-01', until: '2026-01-01' },
    rows: [
      { what: '有', cost: null },
      { what: '', cost: 10_001 },
    ],
    photos: ['a', 'b', 'c', 'd'],
  }
  expect(troublesIn(everything, tidied(everything, wrong))).toEqual({
    text: '请写名称',
    longText: '最多 200 字，现在是 201 字',
    number: '请填 0–1000 米',
    money: '请填 0–10000 元，最多到分',
    phone: '请填座机（区号-号码）、手机或 12345，例如 0577-12345678',
    span: '结束的日子在开始之前，请改一下',
    rows: '第 2 行：请写内容',
    photos: '最多 3 张照片',
  })
  expect(troublesIn(everything, { ...wrong, number: NaN })).toMatchObject({ number: '请填 0–1000 米' })
})

it('what is not asked is stored as empty', () => {
  const entry = { ...sampleEntry(everything, 1), tick: false, day: '2026-01-01', text: ' 名 ' }
  expect(tidied(everything, entry)).toMatchObject({ day: null, text: '名' })
})

it.each([
  ['0577-12345678', true],
  ['057712345678', true],
  ['0577-12345678-801', true],
  ['13800138000', true],
  ['12345', true],
  ['12314', true],
  ['', true],
  ['110', false],
  ['12800138000', false],
  ['0577-1234', false],
])('the telephone %s: %s', (written, fits) => {
  const entry = { ...sampleEntry(everything, 1), phone: written }
  expect(['phone' in troublesIn(everything, entry), v.is(schema, entry)]).toEqual([!fits, fits])
})

it('reads as people write it', () => {
  const { fields: all } = everything
  const said = (name: keyof typeof all, value: unknown) => wordsOf(all[name], value, { r1: '带溪' })
  expect([
    ...[said('number', 12.5), said('money', 120_050), said('money', 100), said('day', '2026-01-05')],
    ...[said('span', { from: '2026-01-05', until: null }), said('choice', 'worn'), said('open', null)],
    ...[said('choices', ['good', 'worn']), said('tick', true), said('place', [120.123456, 27.6])],
    ...[said('reference', 'r1'), said('reference', 'gone'), said('photos', ['a', 'b'])],
    ...[
      said('people', { chief: 2, resident: 0 }),
      said('rows', [{ what: '清淤' }, { what: '补种' }]),
      said('text', undefined),
    ],
  ]).toEqual([
    ...['12.5 米', '1,200.50 元', '1 元', '2026年1月5日', '2026年1月5日–', '破损', '', '完好、破损', '是'],
    ...['120.12346, 27.60000', '带溪', 'gone', '2 张', '河长 2 人', '1. 清淤\n2. 补种', ''],
  ])
})

describe('two who changed one entry', () => {
  const base = { name: '甲', state: 'good', people: { a: 1, b: 2 } }

  it('what only one of them changed is taken from that one', () => {
    const merged = mergeEntries(base, { ...base, name: '乙' }, { ...base, state: 'worn' })
    expect(merged).toEqual({ merged: { ...base, name: '乙', state: 'worn' }, both: [] })
  })

  it('what both changed is named, and stays as I wrote it until I choose', () => {
    const merged = mergeEntries(base, { ...base, name: '乙' }, { ...base, name: '丙' })
    expect(merged).toEqual({ merged: { ...base, name: '乙' }, both: ['name'] })
  })

  it('what both changed to the same is no matter, nor in which order it is written', () => {
    const same = { ...base, name: '乙' }
    expect(mergeEntries(base, same, same).both).toEqual([])
    expect(sameValue({ a: 1, b: [1, { c: 2, d: 3 }] }, { b: [1, { d: 3, c: 2 }], a: 1 })).toBe(true)
    expect(sameValue({ a: [1, 2] }, { a: [2, 1] })).toBe(false)
  })
})
