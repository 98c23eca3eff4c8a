/** The morning of a chief: allowed at two taps, reminded on the next working day, and left alone on a day he says so. */
import { clockAt, openDesk, received, remindersOf } from '../cloudfunctions/push/mornings'
import { endPatrol, startRecording, walkIt } from './patrolling'
import { openStage, type Stage } from './stage'
import type { App } from './target'
import { targetsOf } from './ways'

const [wednesday, thursday, friday] = ['2026-03-18', '2026-03-19', '2026-03-20'] as const

/** WeChat's own dialog on its build, answered by the phone of the journey; ours in the browser. */
async function allow(app: App): Promise<void> {
  if (app.target === 'h5') await app.tap('允许')
}

/** The clock of phone and cloud goes on to this moment, and the timer strikes. */
async function strikeAt({ town }: Stage, app: App, at: number): Promise<void> {
  const { now } = (await (await fetch(`${town.cloud.url}/local/clock`)).json()) as { now: number }
  await app.letTimePass(at - now)
  await town.strike(at)
}

async function nightUntil(stage: Stage, app: App, day: string): Promise<void> {
  await strikeAt(stage, app, clockAt(day, 6))
  await strikeAt(stage, app, clockAt(day, 7, 30))
}

describe.each(targetsOf('chiefMorning'))('the morning of a village chief on %s', (target) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage()
    await openDesk(stage.town)
    // This day's message was due before anybody had allowed one.
    await stage.town.strike(clockAt(wednesday, 7, 30))
  })
  afterEach(async () => expect(await stage.close()).toEqual([]))

  it('reminds who allowed it, opens Today, and is quiet on the day he says so', async () => {
    const { openid } = stage.town.as('villageChief')
    const app = await stage.phone(target, 'villageChief')
    await app.see('还有 2 段要巡')
    await app.tap('明天提醒我')
    await allow(app)
    await app.see('还能提醒 1 次')
    await app.screenshot('morning-1-allowed')

    await startRecording(app)
    await walkIt(app)
    await endPatrol(app)
    await app.tap('无异常')
    await app.tap('提交')
    await app.see('这次巡河达标')
    await app.tap('到期前提醒我')
    await allow(app)
    await app.see('还能提醒 2 次')
    await app.kill()

    await strikeAt(stage, app, clockAt(wednesday, 17))
    expect(received(stage.town, openid)).toEqual([])
    await nightUntil(stage, app, thursday)
    const sent = received(stage.town, openid).map(({ input }) => input)
    expect(sent).toMatchObject([
      { template_id: 'id-of-dutyDue', data: { thing1: { value: '演示塘' }, date2: { value: '2026-03-22' } } },
    ])

    await app.reopen(`/${String(sent[0]!.page)}`)
    await app.see('还有 1 段要巡')
    await app.see('还能提醒 1 次')
    await app.screenshot('morning-2-today')

    await strikeAt(stage, app, clockAt(friday, 6))
    await app.tap('我的')
    await app.tap('提醒')
    await app.tap('今天不用提醒')
    await app.see('巡河到期提醒')
    await app.screenshot('morning-3-quiet')
    await strikeAt(stage, app, clockAt(friday, 7, 30))
    expect(remindersOf(stage.town, { day: friday, owner: 'p:villageChief' })).toMatchObject([
      { state: 'skipped' },
    ])
    expect(received(stage.town, openid)).toHaveLength(1)
  })
})
