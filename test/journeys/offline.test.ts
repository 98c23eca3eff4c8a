/** A valley without network: everything is recorded and handed in on the phone, and arrives later, once. */
import { endPatrol, noteProblem, startRecording, takePhoto, walkIt } from './patrolling'
import { openStage, type Stage } from './stage'
import { targetsOf } from './ways'

describe.each(targetsOf('offline'))('without network on %s', (target) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage()
  })
  afterEach(async () => expect(await stage.close()).toEqual([]))

  it('a whole patrol is kept on the phone, survives its end, and is delivered exactly once', async () => {
    const app = await stage.phone(target, 'villageChief')
    await app.see('还有 2 段要巡')
    await app.goOffline()
    await app.reopen()
    await app.see('没有网络，巡河照常可以记录')

    await startRecording(app)
    await walkIt(app)
    await takePhoto(app, stage.photo)
    await noteProblem(app)
    await endPatrol(app)
    await app.tap('提交')
    await app.see('巡河记录已保存')
    await app.see('已存手机')

    await app.kill()
    await app.reopen()
    await app.see('已巡，等上传')
    await app.see('没有网络，1 份已存手机，有网自动上传')
    expect(stage.town.cloud.database.count('patrols')).toBe(0)

    // The cloud takes it and its answer gets lost on the way back, so the phone has to ask again.
    const { database, faults } = stage.town.cloud
    faults.add({ mode: 'dropAfter', match: 'patrol.submit' })
    await app.goOnline()
    await app.tap('我的')
    await app.tap('等待上传')
    await app.see('最近送达')
    await app.back()
    await app.tap('记录')
    await app.see('达标')
    await app.see('1 处异常')

    expect(faults.waiting()).toEqual([])
    expect(database.find('patrols')).toMatchObject([{ status: 'met', photos: [expect.any(String)] }])
    expect(database.find('dutyProgress')).toMatchObject([{ done: 1 }])
    expect(database.find('patrolDays')).toMatchObject([{ patrols: 1, met: 1, problems: 1 }])
  })
})
