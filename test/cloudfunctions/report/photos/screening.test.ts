/** Nothing is public before the content check, or the office, has let it pass. */
import { eventually } from '../../../local/waiting'
import { openTown, townTime, type Town } from '../../town'
import {
  numberOf,
  dispatched,
  entered,
  everything,
  filed,
  resolved,
  screeningBecomes,
  step,
  stored,
  verified,
} from '../reporting'

const textCheck = 'security.msgSecCheck'
const photoCheck = 'security.mediaCheckAsync'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())
afterEach(() => town.cloud.openApi.reset())

const found = (suggest: 'pass' | 'review' | 'risky') => ({ verdict: { suggest, label: 100 }, times: 1 })
const publicIds = async () =>
  (await town.as('residentReader').get('report.listPublic', {})).items.map(({ id }) => id)
const released = (reportId: string, passed: boolean) =>
  town.as('office').get('report.release', { ...step(reportId), passed })
const accepted = (reportId: string) => town.as('office').get('report.accept', step(reportId))
const half = 31 * 60_000

describe('the check', () => {
  it('passes: then it is public, without its words', async () => {
    const { reportId } = await filed(town, 'residentPass', { text: '我家门口有污水' })
    expect(await screeningBecomes(town, reportId, 'passed')).toBe('passed')
    expect(await publicIds()).not.toContain(numberOf(town, reportId))
    await accepted(reportId)
    expect(await publicIds()).toContain(numberOf(town, reportId))
    const answer = await town.as('residentReader').get('report.getPublic', { reportId })
    expect(JSON.stringify(answer)).not.toContain('我家门口')
  })

  it.each([
    ['the words are risky', textCheck, 'risky'],
    ['the words are to be reviewed', textCheck, 'review'],
    ['a photo is risky', photoCheck, 'risky'],
    ['a photo is to be reviewed', photoCheck, 'review'],
  ] as const)(
    '%s: it is held, handled all the same, and the office lets it be seen',
    async (_, api, verdict) => {
      town.cloud.openApi.behave(api, found(verdict))
      const { reportId } = await filed(town, 'residentHeld')
      expect(await screeningBecomes(town, reportId, 'held')).toBe('held')
      await dispatched(town, reportId)
      expect(await publicIds()).not.toContain(numberOf(town, reportId))
      expect((await town.as('office').get('report.get', { reportId })).may).toContain('release')
      await released(reportId, true)
      expect(await publicIds()).toContain(numberOf(town, reportId))
      expect((await town.as('office').get('report.get', { reportId })).may).not.toContain('release')
    },
  )

  it('times out: the clock asks again, and three times without an answer bring it to the office', async () => {
    town.cloud.openApi.behave(textCheck, { unclear: 'before' })
    town.cloud.openApi.behave(photoCheck, { unclear: 'before' })
    const { reportId } = await filed(town, 'residentSilent')
    await accepted(reportId)
    const asked = () => stored(town, reportId).screening
    expect(asked()).toBe('pending')
    // As long as somebody stays within two hours of their last call, WeChat may be asked in their name.
    await town.strike(townTime() + 60_000)
    await town.strike(townTime() + half)
    expect(asked()).toBe('pending')
    await town.strike(townTime() + 2 * half)
    expect(asked()).toBe('held')
    const before = everything(town, ['rates', 'jobRuns'])
    await town.strike(townTime() + 3 * half)
    expect(everything(town, ['rates', 'jobRuns'])).toEqual(before)
    const reports = town.cloud.database.find('reports', {})
    const held = reports.filter(({ screening, heldPhotos }) => screening === 'held' || Number(heldPhotos) > 0)
    expect(held.map(({ _id }) => _id)).toContain(reportId)
    expect((await town.as('office').get('report.workload', {})).held).toBe(held.length)
    expect(await publicIds()).not.toContain(numberOf(town, reportId))
  })

  it('answers at the second try of the clock', async () => {
    town.cloud.openApi.behave(textCheck, { unclear: 'after', times: 1 })
    const { reportId } = await filed(town, 'residentSecond')
    await eventually(
      async () => stored(town, reportId).cleared.length,
      (n) => n === 1,
    )
    expect(stored(town, reportId).screening).toBe('pending')
    await town.strike(townTime() + half)
    expect(stored(town, reportId).screening).toBe('passed')
    const opened = town.cloud.database.find('audit', {
      action: 'vault.openIdentity.screening',
      target: reportId,
    })
    expect(opened).toMatchObject([{ by: 'clock' }])
  })

  it('by receipt only: nobody’s identity is opened to ask again, so the office decides', async () => {
    await filed(town, 'residentBoth')
    town.cloud.openApi.behave(textCheck, { unclear: 'before', times: 1 })
    const { reportId } = await filed(town, 'residentBoth', { link: 'receipt' })
    await town.strike(townTime() + half)
    await town.strike(townTime() + 2 * half)
    expect(stored(town, reportId).screening).toBe('held')
    expect(
      town.cloud.database.find('audit', { action: 'vault.openIdentity.screening', target: reportId }),
    ).toEqual([])
  })

  it('a verdict that is quicker than the note of having asked is not lost', async () => {
    town.cloud.openApi.behave(photoCheck, { lag: 1500, times: 1 })
    const { reportId } = await filed(town, 'residentQuick')
    const notes = town.cloud.database.find('mediaChecks', { 'of.reportId': reportId })
    expect(notes).toMatchObject([{ verdict: 'pass' }])
    expect(stored(town, reportId).screening).toBe('passed')
  })

  it('a verdict that a phone makes up is ignored, and one for a photo nobody asked about changes no report', async () => {
    town.cloud.openApi.behave(photoCheck, { verdict: { suggest: 'risky', label: 1 }, times: 1 })
    const { reportId } = await filed(town, 'residentForger')
    await screeningBecomes(town, reportId, 'held')
    // The photo is being moved away.
    const settled = async () => JSON.stringify(town.cloud.database.find('screenings', { _id: reportId }))
    await eventually(settled, (run) => run.includes('"originals":[]') && run.includes('"hidden":[]'))
    const [check] = town.cloud.database.find('mediaChecks', { 'of.reportId': reportId })
    const message = (trace_id: string) => ({
      MsgType: 'event',
      Event: 'wxa_media_check',
      trace_id,
      errcode: 0,
      result: { suggest: 'pass', label: 100 },
    })
    const before = everything(town)
    const { openid } = town.as('residentForger')
    for (const source of ['wx_client', 'wx_unknown,scf', 'wx_http', 'wx_devtools'])
      await town.cloud.call('events', message(String(check!._id)), { openid, source })
    expect(everything(town)).toEqual(before)
    const reports = () => town.cloud.database.find('reports', {})
    const unchanged = reports()
    await town.cloud.call('events', message('made-up'), { source: 'wx_unknown' })
    expect(reports()).toEqual(unchanged)
  })

  it('what the office held stays held, whatever WeChat says later', async () => {
    town.cloud.openApi.behave(photoCheck, { errcode: 45009, times: 1 })
    const { reportId } = await filed(town, 'residentKept')
    await accepted(reportId)
    await released(reportId, false)
    await town.strike(townTime() + half)
    await dispatched(town, reportId)
    await resolved(town, reportId)
    await verified(town, reportId)
    await town.strike(townTime() + 2 * half)
    const answered = async () =>
      town.cloud.database.find('screenings', { _id: reportId })[0] as never as { nextAt: unknown }
    await eventually(answered, ({ nextAt }) => nextAt === null)
    expect(stored(town, reportId)).toMatchObject({ screening: 'held', cleared: [], state: 'closed' })
    expect(await publicIds()).not.toContain(numberOf(town, reportId))
    await released(reportId, true)
    expect(await publicIds()).toContain(numberOf(town, reportId))
  })

  it('held for want of an answer, it is public when the answers come and are good', async () => {
    town.cloud.openApi.behave(photoCheck, { errcode: 45009, times: 3 })
    const { reportId } = await filed(town, 'residentLate')
    for (const n of [1, 2]) await town.strike(townTime() + n * half)
    expect(stored(town, reportId).screening).toBe('held')
    const [{ fileId }] = stored(town, reportId).photos as never as [{ fileId: string }]
    await town.cloud.database.bulkInsert('mediaChecks', [
      { _id: `late-${reportId}`, of: { reportId, fileId }, verdict: 'unknown', at: 0 },
    ])
    const result = { suggest: 'pass', label: 100 }
    const message = {
      MsgType: 'event',
      Event: 'wxa_media_check',
      trace_id: `late-${reportId}`,
      errcode: 0,
      result,
    }
    await town.cloud.call('events', message, { source: 'wx_unknown' })
    expect(stored(town, reportId)).toMatchObject({ screening: 'passed', cleared: [fileId] })
  })
})

it('one that cannot be looked at keeps no other waiting', async () => {
  town.cloud.openApi.behave(textCheck, { errcode: 45009, times: 2 })
  const one = (await filed(town, 'residentBroken')).reportId
  const two = await entered(town)
  const [{ code }] = town.cloud.database.find('reporters', { _id: one }) as never as [{ code: string }]
  const { environment, collections } = town.cloud.database
  const vault = collections.get('identityVault')
  const sealed = { key: 'test', box: Buffer.alloc(40).toString('base64') }
  await environment.write(() => vault.replace(vault.byId(code)!, { _id: code, sealed, openedAt: 0 }))
  await town.strike(townTime() + half)
  expect(stored(town, two).screening).toBe('passed')
  expect(stored(town, one).screening).toBe('pending')
})
