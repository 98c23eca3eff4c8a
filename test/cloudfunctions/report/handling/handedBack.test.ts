/**
 * A matter that came back is not proposed to the same again, and the office reads first why it came back; what the office
 * takes back itself nobody hears of.
 */
import { openTown, type Town, townTime } from '../../town'
import {
  numberOf,
  auditOf,
  dispatched,
  entered,
  filed,
  isThere,
  later,
  newId,
  onStream,
  resolved,
  screeningBecomes,
  step,
  stored,
  submission,
  typesOf,
  unsigned,
  upload,
  verified,
} from '../reporting'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

it('the department that handed it back is left out, its reason stands with its name', async () => {
  const { reportId } = await filed(town, 'residentBack')
  await dispatched(town, reportId)
  await town.as('environment').get('report.take', step(reportId))
  await town.as('environment').get('report.handBack', { ...step(reportId), text: '属农业面源，不归我们' })
  const seen = await town.as('office').get('report.get', { reportId })
  expect(seen.handedBack).toMatchObject({ name: '演示部门environment', text: '属农业面源，不归我们' })
  const proposed = seen.proposal ? [seen.proposal.lead, ...seen.proposal.joint] : []
  expect(proposed.map(({ id }) => id)).not.toContain('environment')
  expect(await town.as('environment').refusal('report.get', { reportId })).toBe('report.notYours')
})

it('given to somebody else it has come back from nobody', async () => {
  const { reportId } = await filed(town, 'residentAgain')
  await dispatched(town, reportId)
  await town.as('environment').get('report.handBack', { ...step(reportId), text: '不归我们' })
  const lead = { kind: 'department' as const, id: 'agriculture', name: '演示部门agriculture' }
  await town.as('office').get('report.dispatch', {
    ...step(reportId),
    ...{ lead, joint: [], handling: 'ordinary', text: '' },
  })
  expect((await town.as('office').get('report.get', { reportId })).handedBack).toBeNull()
})

describe('what was given by mistake', () => {
  const told = (reportId: string) =>
    town.cloud.database
      .find('announcements', {})
      .filter(
        ({ _id, template }) =>
          String(_id).startsWith(numberOf(town, reportId)) && template === 'reportAssigned',
      )

  it('is taken back before anybody is told: nobody is, and the deadline is what it was', async () => {
    const { reportId } = await filed(town, 'residentSlip')
    const { dueAt, stageAt } = stored(town, reportId)
    await dispatched(town, reportId, {}, later(60_000))
    expect(told(reportId)).toHaveLength(1)
    expect((await town.as('office2').get('report.get', { reportId }, later(90_000))).may).toContain('recall')
    const recall = step(reportId)
    await town.as('office2').get('report.recall', recall, later(120_000))
    await town.as('office2').get('report.recall', recall, later(130_000))
    expect(stored(town, reportId)).toMatchObject({ state: 'accepted', lead: null, dueAt, stageAt })
    expect(stored(town, reportId).desks).toEqual(['office:triage'])
    expect(told(reportId)).toEqual([])
    expect(await town.as('environment').refusal('report.get', { reportId })).toBe('report.notYours')
  })

  it('is not taken back once the clock has told them', async () => {
    const { reportId } = await filed(town, 'residentTold')
    await dispatched(town, reportId, {}, later(60_000))
    await town.strike(townTime() + 120_000)
    const refusal = await town.as('office').refusal('report.recall', step(reportId), later(180_000))
    expect(refusal).toBe('report.recallTooLate')
    expect(stored(town, reportId)).toMatchObject({ state: 'assigned', lead: { id: 'environment' } })
  })
})

describe('不予受理, 并案, 办结 and 销号 by a slip', () => {
  const office = () => town.as('office')
  const slip = { text: '不是本镇的河', later: true }
  const track = async (who: `resident${string}`, reportId: string) => {
    const seen = await town.as(who).get('report.track', { reportId }, later(150_000))
    return JSON.stringify(unsigned(seen))
  }

  it('refused: for ten minutes its reporter sees no difference, its originals lie there, and all of it is taken back', async () => {
    const reportId = newId()
    const photos = [await upload(town, reportId, '1.jpg')]
    town.cloud.files.down = true
    await town.as('residentHasty').get('report.submit', await submission(town, { reportId, photos }))
    town.cloud.files.down = false
    // WeChat's word on the photo comes by itself and changes the report.
    await screeningBecomes(town, reportId, 'passed')
    const [before, seen] = [stored(town, reportId), await track('residentHasty', reportId)]
    await office().get('report.reject', { ...step(reportId), ...slip }, later(60_000))
    expect(await track('residentHasty', reportId)).toEqual(seen)
    expect([typesOf(town, reportId), await isThere(town, photos[0]!)]).toEqual([['submitted'], true])
    // Off the desk, so that the list goes on; nothing else may be decided meanwhile.
    expect(stored(town, reportId).desks).toEqual([])
    const { report, may } = await office().get('report.get', { reportId }, later(90_000))
    expect([report.ending?.kind, may]).toEqual([
      'reject',
      ['recall', 'release'].filter((each) => may.includes(each as never)),
    ])
    expect(await office().refusal('report.accept', step(reportId), later(90_000))).toBe('report.ending')
    const recall = step(reportId)
    await town.as('office2').get('report.recall', recall, later(120_000))
    await town.as('office2').get('report.recall', recall, later(130_000))
    expect(stored(town, reportId)).toEqual({ ...before, ending: null, lastCommands: expect.anything() })
    await town.strike(townTime() + 20 * 60_000)
    expect(stored(town, reportId).state).toBe('submitted')
  })

  it('what nobody takes back the clock carries out, as by the one who decided, once', async () => {
    const { reportId } = await filed(town, 'residentRefused')
    await office().get('report.reject', { ...step(reportId), ...slip })
    await town.strike(townTime() + 5 * 60_000)
    expect(stored(town, reportId).state).toBe('submitted')
    await town.strike(townTime() + 11 * 60_000)
    await town.strike(townTime() + 21 * 60_000)
    expect(stored(town, reportId)).toMatchObject({ state: 'rejected', ending: null, open: false })
    expect(typesOf(town, reportId)).toEqual(['submitted', 'rejected'])
    expect(await town.as('residentRefused').get('report.track', { reportId })).toMatchObject({
      state: 'rejected',
    })
    const lines = auditOf(town, { action: 'report.reject', target: reportId })
    expect(lines.map(({ by }) => by)).toEqual(['office', 'office'])
    expect(await office().refusal('report.recall', step(reportId))).toBe('report.stateMoved')
  })

  it('taken back at the moment at which the clock carries it out, it is taken back', async () => {
    const { reportId } = await filed(town, 'residentLast')
    const before = stored(town, reportId)
    await office().get('report.reject', { ...step(reportId), ...slip })
    const { environment, collections, transactions } = town.cloud.database
    const usual = transactions.onStart
    // The clock has looked and begins to write; whoever takes back has written by then.
    transactions.onStart = (end) => {
      usual?.(end)
      transactions.onStart = usual
      const reports = collections.get('reports')
      environment.writeNow(() => reports.replace(reports.byId(reportId)!, before as never))
    }
    await town.strike(townTime() + 11 * 60_000)
    expect(transactions.onStart).toBe(usual)
    expect(stored(town, reportId)).toMatchObject({ state: 'submitted', desks: ['office:triage'] })
    expect(typesOf(town, reportId)).toEqual(['submitted'])
  })

  it('joined: the other report has no voice more until it holds, and never two', async () => {
    const place = onStream(12)
    const first = (await filed(town, 'residentFirst', { place })).reportId
    const second = (await filed(town, 'residentSecond', { place })).reportId
    const merge = { into: first, text: '', later: true }
    await office().get('report.merge', { ...step(second), ...merge })
    expect([stored(town, first).witnesses, stored(town, second).state]).toEqual([0, 'submitted'])
    await office().get('report.recall', step(second))
    await office().get('report.merge', { ...step(second), ...merge })
    await town.strike(townTime() + 11 * 60_000)
    expect([stored(town, first).witnesses, stored(town, second).state]).toEqual([1, 'merged'])
  })

  it('verified and closed by a slip: no reward is proposed and nobody told until it holds', async () => {
    const { reportId } = await filed(town, 'residentTrue')
    await dispatched(town, reportId)
    await resolved(town, reportId)
    const verdict = { text: '', severity: 'serious', close: true, later: true } as const
    const proposed = () => town.cloud.database.count('rewards', { reportId })
    await office().get('report.verify', { ...step(reportId), ...verdict })
    expect([stored(town, reportId).state, proposed()]).toEqual(['resolved', 0])
    await office().get('report.recall', step(reportId))
    await town.strike(townTime() + 11 * 60_000)
    expect(stored(town, reportId)).toMatchObject({ state: 'resolved', desks: ['office:verification'] })
    await office().get('report.verify', { ...step(reportId), ...verdict, severity: 'ordinary' })
    await town.strike(townTime() + 22 * 60_000)
    expect([stored(town, reportId).state, proposed()]).toEqual(['closed', 1])
    expect(typesOf(town, reportId).slice(-2)).toEqual(['verified', 'closed'])
  })

  it('what would be refused is refused at once, and what its reporter withdraws meanwhile is withdrawn', async () => {
    const [early, late] = [await filed(town, 'residentEarly'), await filed(town, 'residentLate')]
    const wrong = { into: late.reportId, text: '', later: true }
    expect(await office().refusal('report.merge', { ...step(early.reportId), ...wrong })).toBe(
      'report.mergeEarlier',
    )
    await office().get('report.reject', { ...step(early.reportId), ...slip })
    await town.as('residentEarly').get('report.withdraw', step(early.reportId))
    await town.strike(townTime() + 11 * 60_000)
    expect(stored(town, early.reportId)).toMatchObject({ state: 'withdrawn', ending: null })
  })

  it('who has left the office meanwhile ends nothing: it lies where it lay', async () => {
    const { reportId } = await filed(town, 'residentLeft')
    await town.as('office2').get('report.reject', { ...step(reportId), ...slip })
    await office().get('identity.unbindPerson', { personId: 'office2' })
    await town.strike(townTime() + 11 * 60_000)
    expect(stored(town, reportId)).toMatchObject({
      state: 'submitted',
      desks: ['office:triage'],
      ending: null,
    })
  })

  it('struck off: the head chief alone takes it back', async () => {
    const reportId = await entered(town, { source: 'media' })
    await dispatched(town, reportId)
    await resolved(town, reportId)
    await verified(town, reportId)
    await town.as('headChief').get('report.close', { ...step(reportId), text: '', later: true })
    expect(stored(town, reportId)).toMatchObject({ state: 'verified', desks: [], closedAt: null })
    expect(await office().refusal('report.recall', step(reportId))).toBe('report.notYours')
    await town.as('headChief').get('report.recall', step(reportId))
    expect(stored(town, reportId).desks).toEqual(['headChief:close'])
  })
})
