/** What the year came to: a month assessed, objected to and corrected; the yearly summary made, written in, taken as a file. */
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { startOfDay } from '../../domain/calendar/day'
import { morning, openStage, type Stage } from './stage'
import { targetsOf } from './ways'

const hour = 3600_000
/** The first working day of April, ten in the morning. */
const april = startOfDay('2026-04-01') + 10 * hour

const anotherCleaner = {
  _id: 'cleaner9',
  name: '演示保洁',
  phone: '19900000066',
  roles: ['cleaner'],
  active: true,
}

describe.each(targetsOf('yearEnd'))('the end of a month and of a year on %s', (target) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage()
  })
  afterEach(async () => expect(await stage.close()).toEqual([]))

  it('a month is computed, looked at, made final by another, objected to, answered and corrected', async () => {
    const office = stage.town.as('office')
    await office.get('assessment.useRules', { chief: 'own', township: null, version: 1 }, { server: morning })
    await stage.town.strike(april - 9 * hour)
    const desk = (who: 'office' | 'office2') =>
      stage.phone('h5', who, { device: 'desktop', path: '/office/assessment/index', startAt: april })

    const first = await desk('office')
    await first.tap('演示villageChief')
    await first.screenshot('assessment-computed')
    await first.tap('核过了')
    await first.see('您核过的要由另一位同事审定')
    const second = await desk('office2')
    await second.tap('演示villageChief')
    await second.tap('审定')
    await second.see('已审定')

    const chief = await stage.phone(target, 'villageChief', { path: '/own/assessment/index', startAt: april })
    await chief.see('2026年3月')
    await chief.screenshot('assessment-told')
    await chief.tap('提出异议')
    await chief.fill('哪里不对', '三月九日封路，过不去')
    await chief.tap({ role: 'button', name: '提出异议' })
    await chief.see(/已收到/)

    await first.reopen('/office/assessment/index')
    await first.tap('演示villageChief')
    await first.see('本人异议：三月九日封路，过不去')
    await first.tap('异议成立')
    await first.fill('答复', '封路属实，扣分免去')
    await first.tap('成立，去更正')
    await first.see(/异议成立|成立/)
    await chief.reopen('/own/assessment/index')
    await chief.see(/封路属实，扣分免去/)
    await chief.notSee(/演示colleague/)
  })

  it('the yearly summary is counted, written in, counted again, and downloaded as Word', async () => {
    const desk = await stage.phone('h5', 'office', {
      device: 'desktop',
      path: '/office/summary/index',
      startAt: morning,
    })
    await desk.tap('开始写 2026 年总结')
    await desk.see(/年度“河长制”工作总结/)
    await desk.tap('＋ 写一句')
    await desk.fill('自己写', '分属鳌江水系。')
    await desk.tap('存下')
    await desk.see('分属鳌江水系。')
    await stage.town.cloud.database.bulkInsert('people', [anotherCleaner as never])
    await desk.tap('重新计算')
    await desk.see('数字重新算过了，自己写的句子都在')
    await desk.see('有变化')
    await desk.see('分属鳌江水系。')
    await desk.screenshot('summary-counted-again')
    const [file] = await Promise.all([
      desk.page.waitForEvent('download', { timeout: 60_000 }),
      desk.tap('导出 Word'),
    ])
    const written = strFromU8(unzipSync(readFileSync(await file.path()))['word/document.xml']!)
    expect(file.suggestedFilename()).toMatch(/2026.*\.docx$/)
    expect(written).toContain('分属鳌江水系。')
  })
})
