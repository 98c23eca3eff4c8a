/** A survey is answered once a person, by people who are not known, and by nobody after its end. */
import type * as surveyModule from '../../../cloudfunctions/modules/survey'
import { addDays, dayOf } from '../../../domain/calendar/day'
import type { Input } from '../../../domain/contract/contract'
import { emptyEntry } from '../../../domain/register/kit/register'
import { sdkEnvironment } from '../../../local/functions/environment'
import { DEFAULT_ENV } from '../../../local/options'
import { surveys } from '../../../domain/survey/surveys'
import { ordered, rowsOf } from '../document/tables'
import { openTown, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const day = 24 * 3600_000
const today = dayOf(townTime())
const questions = [
  { ask: '河水清不清', kind: 'one' as const, options: '清\n不清', mayStay: false },
  { ask: '给河长打几分', kind: 'scale' as const, options: '', mayStay: true },
  { ask: '还想说什么', kind: 'text' as const, options: '', mayStay: true },
]
const entry = {
  ...emptyEntry(surveys),
  title: '群众满意度',
  questions,
  open: { from: today, until: addDays(today, 6) },
}
const save = (id: string, version = 0, more: object = {}) =>
  town.as('office').call('survey.save', { id, version, entry: { ...entry, ...more } })
type Replies = Input<'survey.answer'>['replies']
const answer = (who: string, replies: Replies, id = 's1', at = townTime(), version = 1) =>
  town.as(`resident${who}` as 'residentAny').call('survey.answer', { id, version, replies }, { server: at })
const codeOf = async (answered: ReturnType<typeof answer>) => {
  const got = await answered
  return got.ok ? 'ok' : got.problem.code
}
const stored = () => town.cloud.database.find('surveyAnswers', {})
const results = (id = 's1') => town.as('office').get('survey.results', { id })
/** Each call in a minute of its own. */
let minutes = 0
const nextMinute = () => townTime() + 61_000 * ++minutes

beforeAll(async () => {
  expect(await save('s1')).toMatchObject({ ok: true })
})

it('is listed for everyone while it is open, and says whether one has answered', async () => {
  const any = town.as('residentAny')
  expect((await any.get('survey.open', {})).items).toEqual([
    { id: 's1', title: '群众满意度', until: addDays(today, 6), answered: false },
  ])
  expect(await codeOf(answer('Any', [[0], [4], '很好，电话13800138000']))).toBe('ok')
  expect((await any.get('survey.open', {})).items).toMatchObject([{ answered: true }])
  expect(await any.get('survey.form', { id: 's1' })).toMatchObject({ state: 'open', answered: true })
  expect((await any.get('survey.open', {}, { server: townTime() + 7 * day })).items).toEqual([])
})

it('a second answer of one person is refused, the same once more is the same: nothing is doubled', async () => {
  expect(await codeOf(answer('Any', [[0], [4], '很好，电话13800138000'], 's1', nextMinute()))).toBe('ok')
  expect(await codeOf(answer('Any', [[1], [0], ''], 's1', nextMinute()))).toBe('survey.answeredBefore')
  expect(stored()).toHaveLength(1)
})

it('a thousand tries of a script are one answer at most', async () => {
  const at = nextMinute()
  const codes = await Promise.all(
    Array.from({ length: 1000 }, (_, n) => codeOf(answer('Script', [[n % 2], [], `${n}`], 's1', at))),
  )
  expect(codes.filter((code) => code === 'ok')).toHaveLength(1)
  expect(new Set(codes)).toEqual(new Set(['ok', 'survey.answeredBefore', 'rate.exceeded']))
  expect(stored()).toHaveLength(2)
})

it('before its first day, after its last, stopped, or half answered: a clear refusal, and nothing is kept', async () => {
  await save('s2', 0, { open: { from: addDays(today, 1), until: addDays(today, 2) } })
  await save('s3')
  await town.as('office').get('survey.end', { id: 's3', version: 1, reason: '做错了' })
  const before = stored().length
  expect(await codeOf(answer('One', [[0], [], ''], 's2'))).toBe('survey.notOpen')
  expect(await codeOf(answer('One', [[0], [], ''], 's1', townTime() + 7 * day))).toBe('survey.notOpen')
  expect(await codeOf(answer('One', [[0], [], ''], 's3'))).toBe('survey.notOpen')
  expect(await codeOf(answer('One', [[0], [], ''], 'nowhere'))).toBe('survey.unknown')
  expect(await codeOf(answer('One', [[], [], '']))).toBe('survey.replyWrong')
  expect(await codeOf(answer('One', [[0], [], ''], 's1', nextMinute(), 7))).toBe('survey.changed')
  expect(stored()).toHaveLength(before)
})

it('once somebody has answered the questions stay; its last day can still be moved', async () => {
  const other = [{ ...questions[0]!, ask: '别的问题' }]
  expect(await save('s1', 1, { questions: other })).toMatchObject({ problem: { code: 'survey.begun' } })
  expect(await save('s4')).toMatchObject({ ok: true })
  expect(await save('s4', 1, { questions: other })).toMatchObject({ ok: true })
  expect(await save('s1', 1, { intro: '请如实填写' })).toMatchObject({ ok: true })
})

it('a first answer and a change of questions at one moment: one of the two is told', async () => {
  for (let n = 0; n < 5; n++) {
    const id = `race${n}`
    await save(id)
    const other = [{ ...questions[0]!, ask: '别的问题' }]
    const [changed, answered] = await Promise.all([
      save(id, 1, { questions: other }),
      answer(`Race${n}`, [[0], [], ''], id, nextMinute()),
    ])
    expect([changed.ok, answered.ok].filter(Boolean)).toHaveLength(1)
  }
})

it('two answers of one person at one moment: one of the two is told', async () => {
  for (let n = 0; n < 5; n++) {
    const at = nextMinute()
    const both = [0, 1].map((option) => codeOf(answer(`Twice${n}`, [[option]], 's4', at, 2)))
    expect((await Promise.all(both)).sort()).toEqual(['ok', 'survey.answeredBefore'])
  }
})

it('nothing stored leads to a person: no identity, no time, no number, and no code of another survey', async () => {
  expect(await codeOf(answer('Any', [[1], [], ''], 's4', nextMinute(), 2))).toBe('survey.replyWrong')
  expect(await codeOf(answer('Any', [[1]], 's4', nextMinute(), 2))).toBe('ok')
  const all = stored()
  for (const each of all) expect(Object.keys(each).sort()).toEqual(['_id', 'held', 'replies', 'surveyId'])
  const written = JSON.stringify(all)
  expect(written).not.toContain(town.as('residentAny').openid)
  expect(written).not.toContain('13800138000')
  const codes = all.map(({ _id }) => String(_id).split('.')[1])
  expect(new Set(codes).size).toBe(codes.length)
  expect(town.cloud.database.find('audit', { action: 'survey.answer' })).toEqual([])
})

it('words that the content check doubts are shown to nobody, and counted', async () => {
  const doubted = '特3456书yuuo莞6543李zxcz蒜7782法fgnv级'
  expect(await codeOf(answer('Doubted', [[1], [], doubted], 's1', nextMinute(), 2))).toBe('ok')
  const { questions: counted, answers } = await results()
  expect(answers).toBe(3)
  expect(counted[0]!.options.reduce((sum, { count }) => sum + count, 0)).toBe(3)
  expect(counted[1]).toMatchObject({ answered: 1, options: [{}, {}, {}, {}, { label: '5 分', count: 1 }] })
  expect(counted[2]).toMatchObject({ held: 1, answered: 3 })
  expect(JSON.stringify(counted)).not.toContain(doubted)
  expect(await town.as('villageChief').refusal('survey.results', { id: 's1' })).toBe('identity.forbidden')
})

it('what one person wrote to two questions does not stand at one place in both', async () => {
  const wordy = ['什么最要紧', '谁做得好'].map((ask) => ({ ...questions[2]!, ask }))
  await save('s5', 0, { title: '两问', questions: wordy })
  const people = Array.from({ length: 7 }, (_, n) => [`甲${n}`, `乙${(n * 3) % 7}`])
  for (const [n, said] of people.entries())
    expect(await codeOf(answer(`Wordy${n}`, said, 's5', nextMinute()))).toBe('ok')
  const inOrder = [0, 1].map((n) => people.map((said) => said[n]!).sort())
  expect((await results('s5')).questions.map(({ words }) => words)).toEqual(inOrder)
  const rows = (await rowsOf(await ordered(town, { sheet: 'surveys' }))).filter((row) => row.includes('两问'))
  const said = rows.map((row) => String(row.filter((cell) => cell !== null && cell !== '').at(-1)))
  expect(said).toEqual(inOrder.flat())
})

it('how far its table is, is told by the surveys and answers that go into it', async () => {
  Object.assign(process.env, sdkEnvironment(town.cloud.adminUrl, DEFAULT_ENV))
  const { surveySheet } = require('../../../cloudfunctions/modules/survey') as typeof surveyModule
  const counted = (entries: object) => surveySheet.count({ from: null, until: null, village: '', entries })
  const all = town.cloud.database.count('surveys') + town.cloud.database.count('surveyAnswers')
  expect(await counted({})).toBe(all)
  expect(await counted({ search: '没有这样的问卷' })).toBe(0)
})

it('everything counted goes to Excel, a row an option and a row a word, and nobody is in it', async () => {
  const rows = await rowsOf(await ordered(town, { sheet: 'surveys' }))
  const said = rows.map((row) => row.join('|'))
  expect(said.some((row) => /群众满意度.*\|3\|河水清不清\|清\|2\|67\|/.test(row))).toBe(true)
  expect(said.join('\n')).toContain('很好，电话')
  expect(said.join('\n')).not.toContain(town.as('residentAny').openid)
})
