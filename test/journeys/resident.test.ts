/** Somebody from the village, not registered anywhere, asks who answers for the river behind the house. */
import { phoneOf } from '../cloudfunctions/town'
import { entered, step } from '../cloudfunctions/report/reporting'
import { morning, openStage, type Stage } from './stage'
import { targetsOf } from './ways'

describe.each(targetsOf('resident'))('a resident on %s', (target) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage()
  })
  afterEach(async () => expect(await stage.close()).toEqual([]))

  it('finds the river and its chiefs by name and post, and nobody’s phone number', async () => {
    const [office, at] = [stage.town.as('office'), { server: morning }]
    const reportId = await entered(stage.town, {}, at)
    await office.get('report.accept', step(reportId), at)
    await office.get('report.release', { ...step(reportId), passed: true }, at)
    const app = await stage.phone(target, 'resident')
    await app.tap('问题地图')
    await app.see('全镇正在办 1 件，已办好 0 件。')
    await app.back()
    await app.tap('身边的河')
    await app.see('演示塘')
    await app.fill('河流名称', '带溪')
    await app.notSee('演示塘')
    await app.tap('带溪演示段')
    await app.see('谁在管')
    await app.see('演示villageChief')
    await app.see('村级河长')
    await app.see('演示职务')
    const reach = await stage.town.as('resident').get('register.getReach', { reachId: 'stream-1' })
    const shown = [await app.words(), JSON.stringify(reach)].join()
    for (const name of ['villageChief', 'policeChief'] as const) expect(shown).not.toContain(phoneOf(name))
    expect(shown).not.toContain('openid')

    await app.back()
    await app.tap('我的举报')
    await app.see('还没有举报过')
  })
})
