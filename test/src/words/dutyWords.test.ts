/** A duty in the words of the bank. */
import { byDeadline, deadlineWords, dutyRemarks, frequencyWords, sumWords } from '@/words/dutyWords'
import { duty, reach } from '../pages/answers'

it.each([
  ['today is the last day', { state: 'dueSoon', daysLeft: 0 }, '今天截止', 'dueSoon'],
  ['two days are left', { state: 'dueSoon', daysLeft: 2 }, '还有 2 天', 'dueSoon'],
  ['there is time', { state: 'due', daysLeft: 5 }, '还有 5 天', 'river'],
  ['it is done', { state: 'done', daysLeft: 5 }, '已完成', 'done'],
  ['the office paused it', { state: 'paused', daysLeft: 0 }, '已暂停', 'plain'],
  ['it is voluntary', { state: 'voluntary', daysLeft: 9 }, '自愿', 'plain'],
] as const)('when %s', (_when, { state, daysLeft }, words, tone) => {
  expect(deadlineWords({ state, daysLeft })).toEqual({ words, tone })
})

it.each([
  ['needsExplanation', '已巡，待说明', 'dueSoon'],
  ['explained', '已巡，等答复', 'river'],
] as const)('when it was walked and is %s: nobody thinks the walk is lost', (status, words, tone) => {
  const undecided = { patrolId: 'p1', status, day: '2026-11-18', covered: [] }
  expect(deadlineWords({ state: 'due', daysLeft: 5, undecided })).toEqual({ words, tone })
})

it('counts only where more than one patrol is asked for', () => {
  expect(frequencyWords(duty())).toBe('每周 1 次')
  expect(frequencyWords(duty({ required: 3, done: 1 }))).toBe('每周 3 次，已巡 1 次')
  expect(frequencyWords(duty({ state: 'voluntary', required: 0, done: 2 }))).toBe('本期已巡 2 次')
})

it('says why the office changed it, what was missed, and for whom one walks', () => {
  const remarks = dutyRemarks(
    duty({
      adjustment: { kind: 'orange', reason: '氨氮超标' },
      missedBefore: 1,
      delegation: { id: 'd1', fromName: '演示河长02', until: '2026-11-25' },
    }),
  )
  expect(remarks).toEqual(['代演示河长02巡，到11月25日为止', '水质橙色预警：氨氮超标', '上期少巡 1 次'])
  expect(dutyRemarks(duty())).toEqual([])
})

it('puts the nearest deadline first and what needs nothing last', () => {
  const named = (
    name: string,
    state: 'due' | 'dueSoon' | 'done' | 'paused' | 'voluntary',
    daysLeft: number,
  ) => duty({ reach: reach(name, name), state, daysLeft })
  const sorted = byDeadline([
    named('已完成', 'done', 1),
    named('暂停', 'paused', 0),
    named('五天', 'due', 5),
    named('自愿', 'voluntary', 1),
    named('今天', 'dueSoon', 0),
    named('两天', 'due', 2),
  ])
  expect(sorted.map((one) => one.reach.name)).toEqual(['今天', '两天', '五天', '自愿', '暂停', '已完成'])
})

describe('the day in a sentence', () => {
  const walked = (status: 'needsExplanation' | 'explained') =>
    duty({ waiting: 1, undecided: { patrolId: 'p1', status, day: '2026-11-18', covered: [] } })

  it.each([
    ['nothing was walked', [duty(), duty()], '还有 2 段要巡'],
    ['one was walked and waits', [duty(), walked('explained')], '还有 1 段要巡'],
    [
      'all were walked and wait for the office',
      [walked('explained'), walked('explained')],
      '都巡过了，2 段等河长办答复',
    ],
    ['one waits for my word', [walked('needsExplanation')], '都巡过了，1 段等您说明'],
    [
      'both kinds wait',
      [walked('needsExplanation'), walked('explained')],
      '都巡过了，1 段等您说明，1 段等河长办答复',
    ],
    ['one of two patrols waits', [duty({ required: 2, waiting: 1 })], '还有 1 段要巡'],
    ['all is done', [duty({ state: 'done', done: 1 })], '这一期都巡完了'],
    [
      'one is done and the rest paused',
      [duty({ state: 'done', done: 1 }), duty({ state: 'paused' })],
      '这一期都巡完了',
    ],
    ['all is paused, nothing was walked', [duty({ state: 'paused' })], '现在不用巡，已暂停'],
    ['nothing is asked of me', [duty({ state: 'voluntary', required: 0 })], '自愿巡河'],
  ])('when %s', (_when, duties, words) => {
    expect(sumWords(duties)).toBe(words)
  })
})
