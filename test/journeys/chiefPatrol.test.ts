/** The main way through the product: a chief becomes known, walks the reach, and the cloud says what it was worth. */
import { endPatrol, noteProblem, startRecording, takePhoto, walkIt } from './patrolling'
import { morning, openStage, type Stage } from './stage'
import { targetsOf } from './ways'

describe.each(targetsOf('chiefPatrol'))('a village chief on %s', (target) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage()
  })
  afterEach(async () => expect(await stage.close()).toEqual([]))

  it('binds, walks the reach, hands in, and finds it in the records', async () => {
    const appointment = {
      personId: 'unbound',
      reachId: 'stream-1',
      role: 'villageChief',
      from: '2026-03-16',
    } as const
    await stage.town.as('office').get('register.appoint', appointment, { server: morning })
    const app = await stage.phone(target, 'unbound')

    await app.see('发现河道问题？')
    await app.tap('我是河长')
    await app.tap(/^用(微信)?手机号绑定$/)
    await app.see('绑定好了，演示unbound')
    await app.tap('去看今天的任务')

    await app.see('还有 1 段要巡')
    await app.see('带溪演示段')
    await app.see('还有 4 天')
    await startRecording(app)
    await walkIt(app)
    await app.see('已经够了，可以结束，也可以接着走')
    await takePhoto(app, stage.photo)
    await noteProblem(app)
    await endPatrol(app)
    await app.see('走得够了')
    await app.see('岸边垃圾')
    await app.tap('提交')

    await app.see('这次巡河达标')
    await app.see('桥下有一堆建筑垃圾')
    await app.back()
    await app.see('这一期都巡完了')
    await app.see('已完成')
    await app.tap('记录')
    await app.see('1 处异常')
    await app.see('达标')
    await app.tap('我的')
    await app.see('都已送达')

    await storedWhole(stage)
  })
})

/** The patrol, its photo and its counters lie in the database. */
async function storedWhole({ town }: Stage): Promise<void> {
  const { database, url } = town.cloud
  const patrols = database.find('patrols')
  expect(patrols).toHaveLength(1)
  const [patrol] = patrols
  expect(patrol).toMatchObject({ personId: 'unbound', reachId: 'stream-1', status: 'met', day: '2026-03-18' })
  expect(patrol!.checklist).toMatchObject([
    { item: 'bankWaste', note: '桥下有一堆建筑垃圾', outcome: 'open' },
  ])
  expect(database.find('tracks')).toMatchObject([{ _id: patrol!._id }])
  expect(database.find('dutyProgress')).toMatchObject([{ done: 1 }])
  expect(database.find('patrolDays')).toMatchObject([{ day: '2026-03-18', patrols: 1, met: 1 }])
  const [photo] = patrol!.photos as string[]
  const file = await fetch(`${url}/files?id=${encodeURIComponent(photo!)}`)
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
}
