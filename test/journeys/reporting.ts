/** What residents, departments and the office do with a report, as steps that journeys are made of. */
import { stream } from '../cloudfunctions/town'
import { morning, type Stage } from './stage'
import type { App } from './target'

const [longitude, latitude] =
  stream.geometry.shape === 'line' ? stream.geometry.line[20]! : stream.geometry.ring[0]!

/** Where the resident of the journeys stands: on the bank of the stream. */
const bank = { longitude, latitude, accuracy: 8, time: 0 }

/** From the first page to 「提交举报」: photo, kind, send; the place is the phone's own. */
export async function reportFromTheBank(
  app: App,
  photo: string,
  { byReceiptOnly = false, words = '' } = {},
): Promise<void> {
  await app.see('发现河道问题？')
  await app.feedLocation(bank)
  await app.tap('我要举报')
  await app.choosePhoto(photo)
  await app.tap('拍照，或从相册选')
  await app.page.getByLabel('查看照片 1').filter({ visible: true }).first().waitFor()
  await app.feedLocation(bank)
  await app.tap('偷排污水')
  await app.see('带溪演示段')
  if (words) await app.fill('说一句（可不写）', words)
  if (byReceiptOnly) {
    await app.tap('更多：匿名和联系方式')
    await app.tap('不关联微信，只凭回执码')
  }
  await app.tap('提交举报')
  await app.see('已送达，谢谢您')
}

/** Reads the receipt code off the screen and says that it is noted. */
export async function noteReceipt(app: App): Promise<string> {
  const words = await app.words()
  const [code] = /(\d{4}\s+){3}\d{4}/.exec(words) ?? ['']
  const receipt = code.replace(/\s/g, '')
  expect(receipt).toMatch(/^\d{16}$/)
  await app.tap('我已记下')
  await app.tap('记好了')
  return receipt
}

/** The desk's newest matter, one tap. */
export async function dispatchAsProposed(desk: App): Promise<void> {
  await desk.reopen('/work/list/index?list=triage')
  await desk.tap(/偷排污水/)
  await desk.tap(/^按建议交办给/)
  // Also a tab and other matters say 已交办: it has arrived when it can be tapped no more.
  await desk.notSee(/^按建议交办给/)
  await desk.see('已交办')
}

/** It comes back with a reason; the department sees that it did, and nothing to press any more. */
export async function handBack(department: App): Promise<void> {
  await department.reopen('/work/list/index')
  await department.tap(/偷排污水/)
  await department.tap('更多')
  await department.tap('退单')
  await department.fill('为什么退', '不在我们管的范围')
  await department.tap('退回河长办')
  await department.see('已退回河长办')
  await department.notSee('处置完成')
}

/** Back on the desk: the reason stands on top, and whoever handed it back is not proposed again. */
export async function readWhyItCameBack(desk: App): Promise<void> {
  await desk.reopen('/work/list/index?list=triage')
  await desk.tap(/偷排污水/)
  await desk.see('不在我们管的范围')
  await desk.notSee(/^按建议交办给演示部门environment/)
}

export async function resolveWithPhoto(app: App, photo: string): Promise<void> {
  await app.reopen('/work/list/index')
  await app.tap(/偷排污水/)
  await app.tap('处置完成')
  await app.fill('怎么处理的', '排口已封堵，周边已清理')
  await app.choosePhoto(photo)
  await app.tap(/^拍处置后照片/)
  await app.page.getByLabel('查看处置后照片 1').filter({ visible: true }).first().waitFor()
  await app.tap('提交，等河长办复核')
  await app.notSee('提交，等河长办复核')
  await app.see('待复核')
}

export async function verifyAndClose({ town }: Stage, desk: App): Promise<void> {
  await desk.reopen('/work/list/index?list=verification')
  await desk.tap(/偷排污水/)
  await desk.tap('复核通过')
  await desk.tap(/^较重/)
  await desk.tap('复核通过并办结')
  await desk.notSee('复核通过并办结')
  await desk.see('10 分钟后办结')
  await town.strike(morning + 11 * 60_000)
}

/** Once by each of two people; `state` is the tab it lies under. */
export async function approveReward(desk: App, state: '待审批' | '待第二人审批'): Promise<void> {
  await desk.reopen('/office/reward/rewards')
  // With how many wait there.
  await desk.tap(new RegExp(`^${state}`))
  await desk.tap(/带溪演示段/)
  await desk.tap('同意 100 元')
  await desk.see('同意奖励 100 元？')
  await desk.tap({ role: 'button', name: '同意 100 元' })
  await desk.notSee('同意奖励 100 元？')
}
