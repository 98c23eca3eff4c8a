/**
 * The morning of the office that edits: on the evening before it reads what will go out, writes one message anew and
 * holds another back; at half past seven the robots hear exactly that, and what went wrong is mended by hand.
 */
import { clockAt, enterGroup, minute, pushOf, robotUrl } from '../cloudfunctions/push/mornings'
import { headOf } from '../../domain/push/headOf'
import { openStage, type Stage } from './stage'
import type { App } from './target'
import { targetsOf } from './ways'

const eve = '2026-03-18'
const day = '2026-03-19'
const written = '各位河长：\n\n明天有大雨，先看安全，再去巡河。\n\n有事打河长办电话。'

/** A robot that was removed in 企业微信: nobody listens to this key any more. */
const goneKey = 'gone-1'
const evening = clockAt(eve, 17, 5)
const atWork = clockAt(day, 7, 35)

/** What the robot of this key heard, without the message of the day before, which went out late when the groups were new. */
const heard = ({ town }: Stage, key: string) =>
  town.cloud.robot
    .posted(key)
    .map(({ markdown }) => markdown)
    .filter((markdown) => !markdown.includes(headOf(eve)))

const wide = { h5: { device: 'desktop' }, weapp: {} } as const

async function openGroups(stage: Stage): Promise<void> {
  await enterGroup(stage.town, 'edited', 'demo-edited', { name: '演示河长群' })
  await enterGroup(stage.town, 'cancelled', 'demo-cancelled', { name: '演示休息群' })
  await enterGroup(stage.town, 'wrong', goneKey, { name: '演示旧机器人群' })
  await enterGroup(stage.town, 'untouched', 'demo-untouched', { name: '演示照常群' })
  await stage.town.strike(clockAt(eve, 17))
}

async function writeAnew(desk: App): Promise<void> {
  await desk.tap('演示河长群')
  await desk.tap('改文字')
  await desk.tap('整篇改')
  await desk.fill('要送的话', written)
  await desk.tap('保存文字')
  await desk.see('文字存好了，会照这样送')
  await desk.tap(/看过了，同意/)
  await desk.see('已同意')
}

async function open(desk: App, group: string): Promise<void> {
  await desk.reopen(`/office/push/pushes?day=${day}`)
  await desk.tap(group)
}

async function holdBack(desk: App): Promise<void> {
  await open(desk, '演示休息群')
  await desk.tap('这天不送')
  await desk.see('演示休息群这天不送了')
  await desk.tap('撤销')
  await desk.see('恢复了，仍会送给演示休息群')
  await open(desk, '演示休息群')
  await desk.tap('这天不送')
  await desk.see('演示休息群这天不送了')
}

/** In the register of groups the address of the robot is set anew; then the message is sent by hand. */
async function mendRobot(desk: App, address: string): Promise<void> {
  await desk.tap('看群的机器人设置')
  await desk.see('已设置')
  await desk.tap('换一个地址')
  await desk.fill('机器人地址', address)
  await desk.tap('存地址')
  await desk.see('机器人设好了')
  expect(await desk.words()).not.toContain('demo-mended')
  await open(desk, '演示旧机器人群')
  await desk.tap('让机器人再送一次')
  await desk.see('10 分钟内再送一次给演示旧机器人群')
}

describe.each(targetsOf('officeMorning'))('the morning of the office on %s', (target) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage()
    await openGroups(stage)
  })
  afterEach(async () => expect(await stage.close()).toEqual([]))

  it('sends what the office wrote, holds back what it held, and is mended by hand', async () => {
    const { town } = stage
    const opening = { ...wide[target], path: '/office/push/pushes' }
    const desk = await stage.phone(target, 'office', { ...opening, startAt: evening })
    await desk.see('演示照常群')
    await writeAnew(desk)
    await holdBack(desk)

    for (const at of [clockAt(day, 6), clockAt(day, 7, 30)]) await town.strike(at)
    expect(heard(stage, 'demo-edited')).toEqual([written])
    expect(heard(stage, 'demo-cancelled')).toEqual([])
    expect(heard(stage, 'demo-untouched')).toHaveLength(1)

    const next = await stage.phone(target, 'office', { ...opening, startAt: atWork })
    await next.tap(/今天有 1 个群没有送到/)
    await next.tap('演示旧机器人群')
    await next.see('机器人地址不对或已被移除，请重新设置')
    await mendRobot(next, robotUrl(town, 'demo-mended'))
    await town.strike(atWork + 10 * minute)
    expect(heard(stage, 'demo-mended')).toHaveLength(1)
    expect(pushOf(town, day, 'wrong').robot.state).toBe('done')

    await next.reopen('/office/push/log/index?shown=groups')
    await next.see('3 个已送出，1 个不送')
    await next.notSee('没送到')
  })
})
