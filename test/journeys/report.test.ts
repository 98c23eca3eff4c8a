/** From the first tap on the bank to the money: a resident, the office, a department; and once by receipt code alone. */
import {
  approveReward,
  dispatchAsProposed,
  handBack,
  noteReceipt,
  readWhyItCameBack,
  reportFromTheBank,
  resolveWithPhoto,
  verifyAndClose,
} from './reporting'
import { dispatched } from '../cloudfunctions/report/reporting'
import { morning, openStage, type Stage } from './stage'
import type { App, Target } from './target'
import { targetsOf } from './ways'

/** The township does its part: dispatched, handled, verified, approved by two. The office sits at a desk. */
async function settle(stage: Stage, target: Target, handedBack = false): Promise<App> {
  await stage.town
    .as('office')
    .get('reward.saveBudget', { year: '2026', budget: 100_000 }, { server: morning })
  const desk = await stage.phone('h5', 'office', { device: 'desktop', path: '/work/list/index' })
  await dispatchAsProposed(desk)
  const department = await stage.phone(target, 'environment')
  if (handedBack) {
    await handBack(department)
    await readWhyItCameBack(desk)
    const [{ _id: reportId }] = stage.town.cloud.database.find('reports') as [{ _id: string }]
    await dispatched(stage.town, reportId, {}, { server: morning })
  }
  await resolveWithPhoto(department, stage.photo)
  await verifyAndClose(stage, desk)
  await approveReward(desk, '待审批')
  const colleague = await stage.phone('h5', 'office2', { device: 'desktop', path: '/work/list/index' })
  await approveReward(colleague, '待第二人审批')
  return desk
}

describe.each(targetsOf('report'))('a report on %s', (target) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage()
  })
  afterEach(async () => expect(await stage.close()).toEqual([]))

  it('is dispatched, handed back, dispatched anew, handled, verified, approved by two, and paid to the resident by WeChat', async () => {
    const resident = await stage.phone(target, 'resident1')
    await reportFromTheBank(resident, stage.photo, { words: '桥下有污水，电话13900001111' })
    await noteReceipt(resident)
    await resident.see('等河长办受理')
    const desk = await settle(stage, target, true)
    expect(await desk.words()).not.toContain('13900001111')

    await resident.reopen('/report/mine/index')
    await resident.see('可以领了')
    await resident.tap(/偷排污水/)
    await resident.see('处理后')
    await resident.tap('领取')
    await resident.see('已发给您')
    const { payments } = stage.town.cloud
    expect(payments.paidTo(stage.town.as('resident1').openid)).toBe(10_000)
    expect(payments.totalPaid()).toBe(10_000)
    expect(stage.town.cloud.database.find('rewardBudgets')).toMatchObject([{ reserved: 0, paid: 10_000 }])
  })

  it('without WeChat is followed by its receipt code only, and paid in cash at the counter', async () => {
    const resident = await stage.phone(target, 'resident2')
    await reportFromTheBank(resident, stage.photo, { byReceiptOnly: true })
    const receipt = await noteReceipt(resident)
    expect(stage.town.cloud.database.find('identityVault')).toEqual([])
    const desk = await settle(stage, target)

    const another = await stage.phone(target, 'resident3')
    await another.reopen('/report/follow/index')
    await another.fill('回执码', '1111222233334444')
    await another.tap('查进度')
    await another.see('回执码不对')
    await another.fill('回执码', receipt)
    await another.tap('查进度')
    await another.see('可以领了')

    await desk.reopen('/office/reward/cashCounter')
    await desk.fill('回执码', receipt)
    await desk.tap('查这笔奖励')
    await desk.tap('已当面付现金 100 元')
    await desk.tap('已付 100 元')
    await desk.see('已登记：现金 100 元')
    await another.reopen('/report/follow/index')
    await another.fill('回执码', receipt)
    await another.tap('查进度')
    await another.see('已发给您')
    expect(stage.town.cloud.payments.bills()).toEqual([])
  })
})
