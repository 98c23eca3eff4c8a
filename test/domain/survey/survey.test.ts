/** A survey that can be answered, and answers that fit it. */
import { countReplies, wrongReply } from '../../../domain/survey/answers'
import { percentOf } from '../../../domain/survey/limits'
import { optionsOf, surveyState, unreadyWords, type Question } from '../../../domain/survey/surveys'

const question = (kind: Question['kind'], options = '', mayStay = false): Question => ({
  ...{ ask: '河水怎么样', kind, options, mayStay },
})
const questions = [
  question('one', '好\n一般\n差'),
  question('many', '甲\n乙', true),
  question('scale'),
  question('text', '', true),
]

describe('answers fit', () => {
  it.each([
    ['all answered', [[0], [0, 1], [4], '水清'], null],
    ['what may stay open is left', [[2], [], [0], ''], null],
    ['nothing chosen where one is wanted', [[], [], [0], ''], 0],
    ['two where one is wanted', [[0, 1], [], [0], ''], 0],
    ['the same twice', [[0], [1, 1], [0], ''], 1],
    ['an option that does not exist', [[3], [], [0], ''], 0],
    ['half an option', [[0.5], [], [0], ''], 0],
    ['words for a choice', ['好', [], [0], ''], 0],
    ['a choice for words', [[0], [], [0], [0]], 3],
    ['too long', [[0], [], [0], '长'.repeat(201)], 3],
    ['one answer short', [[0], [], [0]], 3],
    ['one too many', [[0], [], [0], '', ''], 3],
  ])('%s', (_, replies, wrong) => expect(wrongReply(questions, replies)).toBe(wrong))
})

it('adds up; a share is of those who answered this question', () => {
  const counted = countReplies(questions)
  for (const replies of [
    [[0], [0, 1], [4], '水清'],
    [[0], [1], [2], ''],
    [[1], [], [2], ''],
  ])
    counted.add(replies)
  const [one, many, scaled, words] = counted.results()
  expect(one).toMatchObject({ answered: 3, options: [{ count: 2 }, { count: 1 }, { count: 0 }] })
  expect(many).toMatchObject({ answered: 2, options: [{ count: 1 }, { label: '乙', count: 2 }] })
  expect(scaled!.options.map(({ count }) => count)).toEqual([0, 0, 2, 0, 1])
  expect(words).toMatchObject({ answered: 1, options: [] })
  expect([percentOf(2, 3), percentOf(0, 0)]).toEqual([67, 0])
})

it('is open from its first day to the end of its last', () => {
  const survey = {
    active: true,
    open: { from: '2026-05-01', until: '2026-05-31' },
  }
  const states = ['2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01'].map((day) =>
    surveyState(survey, day),
  )
  expect(states).toEqual(['soon', 'open', 'open', 'over'])
  expect(surveyState({ ...survey, active: false }, '2026-05-02')).toBe('over')
})

it('says what is missing before it can be answered', () => {
  const words = (...asked: Question[]) => unreadyWords({ questions: asked })
  expect(words(question('text'), question('one', '好\n \n'))).toBe('第 2 题至少要有两个选项，一行一个')
  expect(words(question('many', '好\n好'))).toBe('第 1 题有两个选项一样')
  expect(words(question('many', Array.from({ length: 13 }, (_, n) => `${n}`).join('\n')))).toContain(
    '最多 12',
  )
  expect(words()).toBe('还没有题目')
  expect(words(...questions)).toBeNull()
  expect(optionsOf(question('scale'))).toHaveLength(5)
})
