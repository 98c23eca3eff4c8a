/** The phone ends the program in the middle of a walk: what was walked is there, and the time between is a gap. */
import { stream } from '../cloudfunctions/town'
import { endPatrol, startRecording, walkIt, walkOf } from './patrolling'
import { openStage, type Stage } from './stage'
import { targetsOf } from './ways'

describe.each(targetsOf('killedRecording'))('killed while recording on %s', (target) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage()
  })
  afterEach(async () => expect(await stage.close()).toEqual([]))

  it('goes on where it was, and shows the time between as a gap', async () => {
    const app = await stage.phone(target, 'villageChief')
    await startRecording(app)
    await walkIt(app, walkOf(stream, { to: 0.45 }))
    await app.kill()
    await app.letTimePass(3 * 60_000)

    await app.reopen()
    await app.see('还没有结束')
    await app.tap('接着巡')
    await app.see('上次巡河没有结束，继续吗？')
    // Both pages have a button of that name; the first one has to be gone.
    await app.notSee('还没有结束')
    await app.tap('接着巡')
    await app.see('暗屏省电')
    await walkIt(app, walkOf(stream, { from: 0.55 }))

    await endPatrol(app)
    await app.see(/\d\d:\d\d–\d\d:\d\d 中断 3 分钟/)
    await app.tap('无异常')
    await app.tap('提交')
    await app.see('有几处请您说明')
    await app.see('记录中断了 1 次，共 3 分钟，这段路没有算进去')
    const [patrol] = stage.town.cloud.database.find('patrols')
    expect(patrol).toMatchObject({ assessment: { gaps: [expect.anything()] } })
    // The stretch that nobody recorded is not drawn as walked.
    expect((patrol!.assessment as { covered: unknown[] }).covered).toHaveLength(2)
  })
})
