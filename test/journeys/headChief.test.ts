/** The head chief has two minutes: how the township stands, what waits for a decision, decided. */
import { at, dispatched, entered, eventsOf, stored } from '../cloudfunctions/report/reporting'
import { morning, openStage, type Stage } from './stage'
import { targetsOf } from './ways'

const day = 86_400_000

/** Reported long ago, with a department that did nothing, until the clock took it up to the head chief. */
async function raised({ town }: Stage, weeks: number): Promise<string> {
  const begun = at(morning - weeks * 7 * day)
  const reportId = await entered(town, {}, begun)
  await dispatched(town, reportId, {}, begun)
  for (let late = 0; stored(town, reportId).escalation < 2; late++) {
    expect(late).toBeLessThan(weeks * 7)
    await town.strike(stored(town, reportId).dueAt! + late * day)
  }
  return reportId
}

describe.each(targetsOf('headChief'))('the head chief on %s', (target) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage()
  })
  afterEach(async () => expect(await stage.close()).toEqual([]))

  it('sees the township, urges one with a deadline and has seen the other', async () => {
    const urged = await raised(stage, 4)
    const seen = await raised(stage, 5)
    const app = await stage.phone(target, 'headChief')

    await app.see('2 件等您定')
    await app.tap(/带溪演示段/)
    await app.tap('督办并限期')
    await app.tap({ role: 'button', name: '督办，限 3 个工作日' })
    await app.see('已督办，限 3 个工作日，过期再到您这里')
    await app.back()
    await app.see('1 件等您定')
    await app.tap(/带溪演示段/)
    await app.tap('更多')
    await app.tap('已阅')
    await app.see('已阅，再升级时会再到您这里')
    await app.back()
    await app.see('现在没有等您定的')

    const types = [urged, seen].map((id) => eventsOf(stage.town, id).map(({ type }) => type))
    expect(types.flat().filter((type) => type === 'urged')).toHaveLength(1)
    expect(types.flat().filter((type) => type === 'acknowledged')).toHaveLength(1)
  })
})
