/** A village chief walks, the phone submits, the cloud judges and remembers. */
import { dayOf } from '../../../domain/calendar/day'
import { openTown, foreign, pond, type Town, townTime } from '../town'
import { newPatrolId, walk } from '../walks'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const hour = 3600_000

describe('a chief submits a patrol', () => {
  it('walked as asked: it is 达标 and fulfils the duty of the week', async () => {
    const chief = town.as('villageChief')
    const receipt = await chief.get('patrol.submit', walk())
    expect(receipt.status).toBe('met')
    expect(receipt.assessment.coverage).toBeGreaterThan(0.9)
    const today = await chief.get('patrol.today', {})
    const duty = today.duties.find((each) => each.assignmentId === 'a-stream')
    expect(duty).toMatchObject({ done: 1, state: 'done', last: { patrolId: receipt.patrolId } })
  })

  it('walked half of it: it is kept as 待说明, explained, accepted by the office, and then counts', async () => {
    const chief = town.as('villageChief')
    const before = await doneOf('a-stream')
    const { patrolId, status, assessment } = await chief.get('patrol.submit', walk({ to: 0.4 }))
    expect(status).toBe('needsExplanation')
    expect(assessment.findings.map((finding) => finding.code)).toContain('lowCoverage')
    expect(await doneOf('a-stream')).toBe(before)
    expect((await chief.get('patrol.today', {})).toExplain.map((each) => each.id)).toContain(patrolId)

    const undecided = async () => {
      const { duties } = await chief.get('patrol.today', {})
      return duties.find((each) => each.assignmentId === 'a-stream')!.undecided
    }
    expect(await undecided()).toMatchObject({ patrolId, status: 'needsExplanation' })
    await chief.get('patrol.explain', { patrolId, text: '下游道路塌方，走不过去' })
    expect(await undecided()).toMatchObject({ patrolId, status: 'explained' })
    const office = town.as('office')
    const waiting = await office.get('patrol.listAll', { status: 'explained' })
    expect(waiting.items.map((each) => each.id)).toContain(patrolId)
    await office.get('patrol.review', { patrolId, accepted: true, text: '情况属实' })
    expect(await doneOf('a-stream')).toBe(before + 1)
    const shown = await chief.get('patrol.get', { patrolId })
    expect(shown).toMatchObject({
      patrol: { status: 'accepted' },
      review: { accepted: true, text: '情况属实' },
    })
  })

  it('the office does not accept: it does not count, and a second decision is refused', async () => {
    const before = await doneOf('a-stream')
    const { patrolId } = await town.as('villageChief').get('patrol.submit', walk({ to: 0.3 }))
    const office = town.as('office')
    await office.get('patrol.review', { patrolId, accepted: false, text: '请补巡' })
    await office.get('patrol.review', { patrolId, accepted: false, text: '请补巡' })
    expect(await doneOf('a-stream')).toBe(before)
    expect(await town.as('office2').refusal('patrol.review', { patrolId, accepted: true, text: '' })).toBe(
      'patrol.notAwaitingReview',
    )
  })

  it('the public page of the reach shows the newest patrol that counts, and not by whom', async () => {
    const chief = town.as('villageChief')
    const later = townTime() + 2 * hour
    await chief.get('patrol.submit', walk({ endedAt: later }), { server: later })
    await chief.get('patrol.submit', walk({ endedAt: later - 48 * hour }), { server: later })
    await chief.get('patrol.submit', walk({ to: 0.3, endedAt: later }), { server: later })
    const { lastPatrol } = await town.as('resident').get('register.getReach', { reachId: 'stream-1' })
    expect(lastPatrol?.day).toBe(dayOf(later))
    expect(lastPatrol!.covered[0]!.to).toBeGreaterThan(1500)
    expect(Object.keys(lastPatrol!).sort()).toEqual(['covered', 'day'])
  })

  it('stood at the pond for three minutes: enough for 小微水体', async () => {
    const receipt = await town.as('villageChief').get('patrol.submit', walk({ reach: pond, stays: 180 }))
    expect(receipt.status).toBe('met')
  })

  it('twice the same: one patrol, the same receipt', async () => {
    const chief = town.as('villageChief')
    const submission = walk()
    const before = await doneOf('a-stream')
    const [first, second] = await Promise.all([
      chief.get('patrol.submit', submission),
      chief.get('patrol.submit', submission),
    ])
    const third = await chief.get('patrol.submit', submission, { server: townTime() + hour })
    expect(second).toEqual(first)
    expect(third).toEqual(first)
    expect(await doneOf('a-stream')).toBe(before + 1)
  })

  it('the same id with other content is a conflict, also from another person', async () => {
    const chief = town.as('villageChief')
    const submission = walk()
    await chief.get('patrol.submit', submission)
    expect(await chief.refusal('patrol.submit', { ...submission, note: '改了' })).toBe('submission.conflict')
    expect(await town.as('policeChief').refusal('patrol.submit', submission)).toBe('submission.conflict')
  })

  it("last week's track again: the cloud asks why", async () => {
    const chief = town.as('villageChief')
    const lastWeek = walk({ seed: 'copied', endedAt: townTime() - 7 * 24 * hour })
    await chief.get('patrol.submit', lastWeek)
    const again = walk({ seed: 'copied' })
    const receipt = await chief.get('patrol.submit', again)
    expect(receipt.assessment.findings.map((finding) => finding.code)).toEqual(['copiedTrack'])
  })

  it('recorded three days ago without network: it counts for the day it was walked', async () => {
    const chief = town.as('villageChief')
    const endedAt = townTime() - 72 * hour
    const { patrolId, status } = await chief.get('patrol.submit', walk({ endedAt }))
    expect(status).toBe('met')
    const { patrol } = await chief.get('patrol.get', { patrolId })
    expect(Math.abs(patrol.startedAt + patrol.duration * 1000 - endedAt)).toBeLessThan(5000)
  })

  it("with a phone two hours ahead: the server's time is kept and the difference is a finding", async () => {
    const now = townTime()
    const ahead = now + 2 * hour
    const chief = town.as('villageChief')
    const receipt = await chief.get('patrol.submit', walk({ endedAt: ahead }), { server: now, phone: ahead })
    expect(receipt.assessment.findings.map((finding) => finding.code)).toEqual(['clockSkew'])
    const { patrol } = await chief.get('patrol.get', { patrolId: receipt.patrolId })
    expect(patrol.startedAt).toBeLessThan(now)
  })

  it('with a phone two hours behind: that is a finding, too', async () => {
    const now = townTime()
    const behind = now - 2 * hour
    const times = { server: now, phone: behind }
    const receipt = await town.as('villageChief').get('patrol.submit', walk({ endedAt: behind }), times)
    expect(receipt.assessment.findings.map((finding) => finding.code)).toEqual(['clockSkew'])
  })

  it('without location: the record with its reason waits for the office', async () => {
    const noTrackReason = '手机没有定位权限'
    const submission = walk({}, { track: null, noTrackReason })
    const receipt = await town.as('villageChief').get('patrol.submit', submission)
    expect(receipt.status).toBe('explained')
    expect(receipt.assessment.findings.map((finding) => finding.code)).toEqual(['noTrack'])
  })

  it('a drone patrol needs words or a photo', async () => {
    const chief = town.as('villageChief')
    const drone = walk({}, { kind: 'drone', track: null })
    expect(await chief.refusal('patrol.submit', drone)).toBe('patrol.evidenceMissing')
    const receipt = await chief.get('patrol.submit', { ...drone, note: '全段航拍无异常' })
    expect(receipt.status).toBe('explained')
  })
})

describe('what is not theirs, or cannot be', () => {
  it.each([
    ['a foreign reach', () => walk({ reach: foreign }), 'patrol.reachForeign'],
    ['an unknown reach', () => walk({}, { reachId: 'nowhere' }), 'register.reachUnknown'],
    ["someone else's appointment", () => walk({}, { assignmentId: 'a-police' }), 'patrol.reachForeign'],
    ['the future', () => walk({ endedAt: townTime() + 3 * hour }), 'patrol.timeImpossible'],
    ['a month and more ago', () => walk({ endedAt: townTime() - 40 * 24 * hour }), 'patrol.timeImpossible'],
    [
      'an end before the start',
      () => walk({}, { startedAt: townTime(), endedAt: townTime() - hour }),
      'patrol.timeImpossible',
    ],
    [
      'a garbled track',
      () => walk({}, { track: { format: 1, origin: 0, runs: [{ path: '中文', times: '??', speeds: '' }] } }),
      'patrol.trackBroken',
    ],
    ['a photo that did not arrive', () => lost(), 'patrol.photoMissing'],
    [
      'a photo of another patrol',
      () => walk({}, { photos: ['cloud://e.b/patrols/other/1.jpg'] }),
      'input.invalid',
    ],
    [
      'a photo of another patrol among those of one’s own',
      () => {
        const patrolId = newPatrolId()
        const photos = [patrolId, 'other'].map((folder) => `cloud://e.b/patrols/${folder}/1.jpg`)
        return walk({}, { patrolId, photos })
      },
      'input.invalid',
    ],
    ['an unknown companion', () => walk({}, { companionIds: ['nobody'] }), 'register.personUnknown'],
  ])('%s is refused in plain words and nothing is stored', async (_what, make, code) => {
    const submission = make()
    expect(await town.as('villageChief').refusal('patrol.submit', submission)).toBe(code)
    const { database } = town.cloud
    expect(database.find('patrols', { _id: submission.patrolId })).toEqual([])
    expect(database.find('tracks', { _id: submission.patrolId })).toEqual([])
  })

  it('nobody but the walker and the office sees a patrol', async () => {
    const { patrolId } = await town.as('villageChief').get('patrol.submit', walk())
    expect(await town.as('colleague').refusal('patrol.get', { patrolId })).toBe('identity.forbidden')
    expect(await town.as('resident').refusal('patrol.get', { patrolId })).toBe('identity.unbound')
    expect((await town.as('headChief').get('patrol.get', { patrolId })).may.review).toBe(false)
  })
})

function lost() {
  const patrolId = newPatrolId()
  return walk({}, { patrolId, photos: [`cloud://river-local.bucket/patrols/${patrolId}/1.jpg`] })
}

async function doneOf(assignmentId: string): Promise<number> {
  const { duties } = await town.as('villageChief').get('patrol.today', {})
  return duties.find((duty) => duty.assignmentId === assignmentId)!.done
}
