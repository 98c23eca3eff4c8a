/** A survey from its code on the wall to the office's bars: no login, once, and nobody can tell who it was. */
import { emptyEntry } from '../../domain/register/kit/register'
import { surveys } from '../../domain/survey/surveys'
import { morning, openStage, type Stage } from './stage'
import { targetsOf } from './ways'

const questions = [
  { ask: '河水清不清', kind: 'one' as const, options: '清\n不清', mayStay: false },
  { ask: '最想先治什么', kind: 'many' as const, options: '水面垃圾\n排口\n气味', mayStay: false },
  { ask: '给河长打几分', kind: 'scale' as const, options: '', mayStay: false },
  { ask: '还想说什么', kind: 'text' as const, options: '', mayStay: true },
]

describe.each(targetsOf('survey'))('a survey on %s', (target) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage()
    const open = { from: '2026-03-16', until: '2026-03-31' }
    const intro = '一分钟答完，帮我们把河管好。'
    const entry = { ...emptyEntry(surveys), title: '治水满意度问卷', intro, open, questions }
    await stage.town.as('office').get('survey.save', { id: 's1', version: 0, entry }, { server: morning })
  })
  afterEach(async () => expect(await stage.close()).toEqual([]))

  it('is answered by a resident who scanned its code, once, and counted for the office', async () => {
    const resident = await stage.phone(target, 'residentAny', { path: '/public/survey/index?id=s1' })
    await resident.see('治水满意度问卷')
    await resident.tap('清')
    await resident.tap('水面垃圾')
    await resident.tap('排口')
    await resident.screenshot('survey-answering')
    await resident.tap('交卷')
    await resident.see('第 3 题还没有答')
    await resident.tap('4 分')
    await resident.fill('4. 还想说什么（可不答）', '桥边多放一个垃圾桶')
    await resident.tap('交卷')
    await resident.see('收到了，谢谢您')
    await resident.screenshot('survey-thanks')
    await resident.reopen('/public/survey/index?id=s1')
    await resident.see('您已经答过')
    expect(stage.town.cloud.database.count('surveyAnswers')).toBe(1)

    const office = await stage.phone(target, 'office', { path: '/office/register/entry?of=survey&id=s1' })
    await office.see('1 人答了')
    await office.see('桥边多放一个垃圾桶')
    await office.page.getByText('1 人答了').first().scrollIntoViewIfNeeded()
    await office.screenshot('survey-results')
  })
})
