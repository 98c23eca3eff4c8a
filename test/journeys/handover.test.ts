/** A chief leaves: the list makes itself, both sign on their phones, the office sees it. */
import { morning, openStage, type Stage } from './stage'
import { targetsOf } from './ways'

describe.each(targetsOf('handover'))('a hand-over on %s', (target) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage()
  })
  afterEach(async () => expect(await stage.close()).toEqual([]))

  it('is signed by the one who leaves and the one who comes, and the office sees both names', async () => {
    const at = { server: morning }
    const end = { assignmentId: 'a-pond', lastDay: '2026-03-17', successorId: 'colleague' }
    await stage.town.as('office').get('register.endAppointment', end, at)

    const giver = await stage.phone(target, 'villageChief')
    await giver.see('演示塘换河长，交接清单等您签字')
    await giver.screenshot('handover-today')
    await giver.tap('去看')
    await giver.tap(/我交出/)
    await giver.see('没办结的问题')
    await giver.screenshot('handover-list')
    await giver.tap('看过了，签字')
    await giver.fill('想说明的（可不写）', '塘边的泵每月看一次')
    await giver.screenshot('handover-sign')
    await giver.tap({ role: 'button', name: '签字' })
    await giver.see('今天已签')

    const taker = await stage.phone(target, 'colleague', { path: '/own/handover/index' })
    await taker.tap(/我接手/)
    await taker.see('塘边的泵每月看一次')
    await taker.tap('看过了，签字')
    await taker.tap({ role: 'button', name: '签字' })
    await taker.notSee('还没签')

    const office = await stage.phone(target, 'office', { path: '/office/handover/handovers' })
    await office.see('签好的')
    await office.see(/两人都签了/)
    await office.screenshot('handover-office')
    expect(stage.town.cloud.database.find('assignments', { _id: 'a-pond' })).toMatchObject([
      { handover: 'done' },
    ])
  })
})
