/** Begun by mistake: the walk is thrown away and another can begin; taken back, it is whole. */
import { endPatrol, startRecording, walkIt, walkOf } from './patrolling'
import { stream } from '../cloudfunctions/town'
import { openStage, type Stage } from './stage'
import { targetsOf } from './ways'

describe.each(targetsOf('thrownAway'))('a walk that nobody wants on %s', (target) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage()
  })
  afterEach(async () => expect(await stage.close()).toEqual([]))

  it('is gone after a question, comes back by one tap, and is gone for good without', async () => {
    const app = await stage.phone(target, 'villageChief')
    await app.see('还有 2 段要巡')
    await startRecording(app)
    await walkIt(app, walkOf(stream, { to: 0.5 }))
    await app.tap('结束巡河')
    await app.tap('不要这次记录')
    await app.see('不要这次记录？')
    await app.tap('不要了')
    await app.see(/的这次记录不要了/)
    await app.see('开始巡河')

    await app.tap('撤销')
    await app.see('暗屏省电')
    await endPatrol(app)
    await app.tap('不要这次记录')
    await app.tap('不要了')
    await app.see(/的这次记录不要了/)
    await app.reopen()
    await app.see('开始巡河')
    expect(stage.town.cloud.database.find('patrols')).toEqual([])
  })
})
