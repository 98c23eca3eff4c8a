/** A patrol that asks for a word: the chief says it, the office answers, and the chief reads the answer. */
import { stream } from '../cloudfunctions/town'
import { answerExplanation } from './officeSteps'
import { endPatrol, startRecording, walkIt, walkOf } from './patrolling'
import { morning, openStage, type Stage } from './stage'
import type { App } from './target'
import { targetsOf } from './ways'

describe.each(targetsOf('explanation'))('a patrol that needs a word on %s', (target) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage()
  })
  afterEach(async () => expect(await stage.close()).toEqual([]))

  const office = () =>
    stage.phone('h5', 'office', {
      device: 'desktop',
      path: '/office/desk/overview',
      startAt: morning + 30 * 60_000,
    })

  it('walked by half: the chief explains, the office refuses, and the reach is still to be walked', async () => {
    const chief = await stage.phone(target, 'villageChief')
    await startRecording(chief)
    await walkIt(chief, walkOf(stream, { to: 0.4 }))
    await endPatrol(chief)
    await chief.see('照样可以提交，点一下或写一句原因就行。')
    await chief.screenshot('explanation-checklist')
    await chief.tap('无异常')
    await chief.tap('提交')
    await chief.see('有几处请您说明')
    await chief.fill('情况说明', '下游在修路，过不去')
    await chief.tap('提交说明')
    await chief.see('已说明，等河长办答复')
    await chief.back()
    // What was walked and waits is neither to be walked nor missed.
    await chief.see('还有 1 段要巡')
    await chief.see('已巡，等答复')

    const answer = { accept: false, text: '修路段请从对岸补巡' }
    await answerExplanation(await office(), '下游在修路，过不去', answer)
    await lookUp(chief)
    await chief.see('河长办没有认可')
    await chief.see('修路段请从对岸补巡')
    await chief.back()
    await chief.tap('今天')
    await chief.see('还有 2 段要巡')
    await chief.notSee('河长办答复了您')
    expect(stage.town.cloud.database.find('patrols')).toMatchObject([{ status: 'rejected' }])
    expect(stage.town.cloud.database.find('dutyProgress')).toMatchObject([{ done: 0, waiting: 0 }])

    const daughter = await stage.phone(target, 'resident1', { path: '/own/helping/index' })
    await agreeOnKin(stage, chief, daughter)
    await daughter.tap('替他说明')
    await daughter.fill('他是怎么说的', '对岸也走了，手机没电')
    await daughter.tap('替他提交说明')
    await daughter.notSee('替他说明')
    expect(stage.town.cloud.database.find('patrols')).toMatchObject([
      { status: 'explained', explanation: { kin: '由亲友代办：子女演示小芳' } },
    ])
  })

  it('no permission for the position: says so, records without a track, and the office accepts', async () => {
    const chief = await stage.phone(target, 'villageChief')
    await chief.giveLocationPermission(false)
    await chief.tap('开始巡河')
    if (target === 'h5') await chief.tap('真实定位')
    await chief.tap('开始记录')
    await chief.see('没有定位权限，不能记录轨迹')
    await chief.notSee('暗屏省电')
    await chief.tap('没有定位，只填清单')
    await chief.see('这次没有轨迹，提交后由河长办核实。')
    await chief.tap('无异常')
    await chief.tap('提交')
    await chief.see('请写明没有轨迹的原因')
    await chief.fill('没有轨迹的原因', '手机不给定位，人到了现场')
    await chief.tap('提交')
    await chief.see('已说明，等河长办答复')

    await answerExplanation(await office(), '手机不给定位，人到了现场', { accept: true })
    await lookUp(chief)
    await chief.see('河长办已认可')
    await chief.back()
    await chief.tap('今天')
    await chief.see('还有 1 段要巡')
    expect(stage.town.cloud.database.find('dutyProgress')).toMatchObject([{ done: 1 }])
  })
})

/** 亲友代办: he reads six digits out, she enters them, each says yes on the own phone, and the log has both. */
async function agreeOnKin({ town }: Stage, chief: App, daughter: App): Promise<void> {
  await chief.tap('我的')
  await chief.tap('亲友代办')
  await chief.tap('请亲友代办')
  await chief.see(/^\d{3} \d{3}$/)
  const [digits = ''] = /\d{3} \d{3}/.exec(await chief.words()) ?? []
  await chief.back()
  await chief.tap('今天')
  await daughter.fill('六位数字', digits)
  await daughter.tap('下一步')
  await daughter.see('您要帮演示villageChief代办')
  await daughter.fill('您的名字', '演示小芳')
  await daughter.tap('我愿意，请他同意')
  await daughter.see('等演示villageChief点头')
  await chief.letTimePass(5_000)
  await chief.tap('演示小芳（子女）想帮您代办')
  await chief.tap('同意')
  await chief.see('演示小芳（子女）在帮您代办')
  await daughter.letTimePass(5_000)
  await daughter.tap('帮演示villageChief')
  const kin = town.cloud.database.find('audit').filter(({ action }) => String(action).startsWith('kin.'))
  expect(kin.map(({ action, by }) => `${String(action)} ${String(by)}`).sort()).toEqual([
    'kin.ask kin:villageChief',
    'kin.confirm villageChief',
    'kin.offer villageChief',
  ])
}

/** The chief opens the program later, finds the answer, and looks the patrol up in the records: then it is read. */
async function lookUp(chief: App): Promise<void> {
  await chief.reopen()
  await chief.see('河长办答复了您')
  await chief.screenshot('explanation-answered')
  await chief.tap('记录')
  await chief.tap('带溪演示段')
}
