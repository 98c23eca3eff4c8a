/** The demo is made through the built functions and the real SDK: here nine days, interrupted on the way. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { database } from '../../config/database'
import { vaultKeysOf } from '../../config/tasks/vaultKeys'
import { walksBetween } from '../../demo/water/walks'
import type { DemoCloud } from '../../demo/phones'
import { phonesOf } from '../../demo/phones'
import { groups } from '../../demo/push/groups'
import { takeStep } from '../../demo/reports/act'
import { mattersOf } from '../../demo/reports/live'
import { readRecord } from '../../demo/record'
import { seedDemo } from '../../demo/seed'
import { makeTownship } from '../../demo/township/township'
import type { ActionName } from '../../domain/contract/contract'
import { logs, registers } from '../../domain/register/registers'
import type { Push } from '../../domain/push/push'
import type { Patrol } from '../../domain/patrol/patrol'
import { type LocalCloud, startLocalCloud } from '../../local'

jest.setTimeout(600_000)

/** A Tuesday evening: the history is the week before, Monday, and the Tuesday itself. */
const now = Date.parse('2026-11-24T20:00:00+08:00')
const [start, today] = ['2026-11-16', '2026-11-24']
const township = makeTownship(1)
const span = { seed: 1, today }
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'demo-'))
const recordFile = path.join(dataDir, 'demo.json')
const functionsDir = path.resolve(__dirname, '../../dist/cloudfunctions')
const options = { seed: 1, recordFile, now, weeks: 1 }

let cloud: LocalCloud

/** The cloud, until the power fails after so many calls, of an action if one is named. */
function failingAfter(most: number, action?: ActionName): DemoCloud {
  let calls = 0
  const call: DemoCloud['call'] = (name, event, as) => {
    if (action === undefined || (event as { action?: string }).action === action) calls++
    if (calls > most) return Promise.reject(new Error('power failure'))
    return cloud.call(name, event, as)
  }
  return { ...cloud, call }
}

beforeAll(async () => {
  const functionEnvironment = vaultKeysOf(dataDir)
  const paths = { dataDir, functionsDir, functionEnvironment }
  const quick = { timers: false, quiet: true, durable: false, mostInstances: 2, newsAfter: 20 }
  cloud = await startLocalCloud({ ...paths, schema: database, ...quick })
})

afterAll(async () => {
  await cloud?.close()
  rmSync(dataDir, { recursive: true, force: true })
})

describe('making the demo', () => {
  it('goes on where it was, however often the power fails, and says how far it is', async () => {
    await expect(seedDemo(failingAfter(60), options)).rejects.toThrow('power failure')
    expect(cloud.database.count('patrols')).toBe(0)
    const monday = walksBetween(township, span, start, start).length
    // On the second day, which alone is lived once more.
    await expect(seedDemo(failingAfter(monday + 2, 'patrol.submit'), options)).rejects.toThrow(
      'power failure',
    )
    expect(cloud.database.count('patrols')).toBeGreaterThan(monday)
    expect((await readRecord(recordFile))?.through).toBe(start)
    // And when today was lived to its end, which is not written down: all of it is lived once more.
    const onDay = ({ day }: { readonly day: string }) => {
      if (day === today) throw new Error('power failure')
    }
    await expect(seedDemo(failingAfter(Infinity), { ...options, onDay })).rejects.toThrow('power failure')
    const lines: string[] = []
    expect(await seedDemo(failingAfter(Infinity), { ...options, say: (line) => lines.push(line) })).toBe(true)
    expect(lines.slice(-1)[0]).toMatch(/演示数据已就绪：48 段河，30 人/)
  })

  it('a report’s story that is told once more changes nothing, whoever has it in hands by then', async () => {
    const told = () =>
      ['reports', 'reportEvents', 'rewards', 'payouts'].map((name) => cloud.database.find(name))
    const before = told()
    const matters = mattersOf(township, { seed: 1, start, now })
    const phones = phonesOf(cloud)
    const done = new Set<string>()
    for (const matter of matters)
      for (const [n, step] of matter.steps.entries()) {
        if (step.at > now) continue
        await takeStep(cloud, phones, matter, step, n)
        done.add(step.do)
      }
    expect(told()).toEqual(before)
    expect([...done]).toEqual(expect.arrayContaining(['handBack', 'dispatch', 'resolve', 'verify']))
  })

  it('has stored every planned patrol exactly once', () => {
    const planned = walksBetween(township, span, start, today).map(({ patrolId }) => patrolId)
    const stored = cloud.database.find('patrols').map(({ _id }) => _id)
    expect(stored.sort()).toEqual(planned.sort())
    expect(cloud.database.count('reaches')).toBe(township.reaches.length)
    expect(cloud.database.count('people')).toBe(30)
    // One chief has handed over to another, and waits for the other's name.
    expect(cloud.database.count('assignments')).toBe(township.assignments.length + 1)
    // A daughter helps another one with the phone, both having said yes.
    expect(cloud.database.find('kinships', {})).toMatchObject([{ state: 'agreed', relation: '子女' }])
    expect(cloud.database.find('handovers', {})).toMatchObject([{ giver: { enteredBy: null }, taker: null }])
  })

  it('spreads the verdicts: most are met, some had to be explained, the office answered', () => {
    const patrols = cloud.database.find('patrols') as unknown as Patrol[]
    const share = (status: Patrol['status']) =>
      patrols.filter((patrol) => patrol.status === status).length / patrols.length
    expect(share('met')).toBeGreaterThan(0.75)
    expect(share('met')).toBeLessThan(0.97)
    expect(patrols.some(({ review }) => review !== null)).toBe(true)
    expect(patrols.some(({ status }) => status === 'needsExplanation' || status === 'explained')).toBe(true)
    for (const { status, assessment, review } of patrols) {
      if (status === 'met') expect(assessment.findings).toEqual([])
      else expect(assessment.findings).not.toEqual([])
      if (review) expect(status).toBe(review.accepted ? 'accepted' : 'rejected')
    }
  })

  it('has binds for everyone but the newcomer, who can still bind', async () => {
    expect(cloud.database.count('bindings')).toBe(29)
    const phoneCode = cloud.openApi.phones.newCode(
      township.people.find(({ id }) => id === 'village-chief-14')!.phone,
      now,
    )
    const me = await phonesOf(cloud).as('village-chief-14', now).call('identity.bindByPhone', { phoneCode })
    expect(me.person?.name).toBe('演示河长14')
  })

  it('notes what was missed in the week that is over, and nothing of the running one', () => {
    const progress = cloud.database.find('dutyProgress')
    const missed = progress.filter((each) => Number(each.missed) > 0)
    expect(missed.length).toBeGreaterThan(0)
    expect(missed.length).toBeLessThan(progress.length * 0.3)
    for (const { periodEnd } of missed) expect(String(periodEnd) < today).toBe(true)
  })

  it('shows a chief the duties of the day, one under a water-quality warning', async () => {
    const { assignments, reaches } = township
    const warned = reaches.find(({ level, kind }) => level === 'town' && kind === 'stream')!
    const chief = assignments.find(
      ({ reachId, role }) => reachId === warned._id && role === 'villageChief',
    )!.personId
    const { duties } = await phonesOf(cloud).as(chief, now).call('patrol.today', {})
    expect(duties).toHaveLength(assignments.filter(({ personId }) => personId === chief).length)
    expect(duties.find(({ reach }) => reach.id === warned._id)).toMatchObject({
      required: 2,
      adjustment: { kind: 'yellow' },
    })
  })

  it('has something for every desk: to hand out, in hand, to verify, held, to approve', async () => {
    const office = phonesOf(cloud).as('office-02', now)
    const { triage, verification, open, held } = await office.call('report.workload', {})
    expect(triage).toBeGreaterThanOrEqual(4)
    expect(verification).toBeGreaterThanOrEqual(2)
    expect(open).toBeGreaterThan(10)
    expect(held).toBe(1)
    const { items } = await office.call('report.workList', { list: 'open', limit: 100 })
    const lights = new Set(items.map(({ light }) => light))
    expect(lights.has('green') && lights.has('yellow') && lights.has('orange')).toBe(true)
    const { items: rewards } = await office.call('reward.list', {})
    expect(rewards.some(({ may }) => may.approve)).toBe(true)
  })

  it('has plans: a task that is late, others told of month by month, one that waits for the head chief', async () => {
    const { items } = await phonesOf(cloud).as('head-chief-01', now).call('desk.waiting', {})
    const plans = items.filter(({ kind }) => kind === '一河一策')
    expect(plans.filter(({ late }) => late).map(({ title }) => title)).toEqual(['沿岸排口截污纳管'])
    expect(plans.filter(({ late }) => !late).map(({ key }) => key)).toEqual(['plan demo-plan-3'])
    const done = cloud.database.find('planTasks').filter(({ finished }) => finished !== null)
    expect(done.map(({ name }) => name).sort()).toEqual(['河道清淤', '沿岸垃圾点清理'].sort())
  })

  it('has a reading that is below its target, and the outlet its chief found for that reason', async () => {
    const office = phonesOf(cloud).as('office-01', now)
    const { items } = await office.call('reading.list', { filters: { met: 'no' }, limit: 100 })
    expect(items.map(({ entry }) => entry.exceeding)).toEqual([expect.stringContaining('氨氮')])
    const { items: found } = await office.call('outlet.list', {
      filters: { condition: 'abnormal' },
      limit: 9,
    })
    expect(found.map(({ entry }) => entry.reachId)).toEqual([items[0]!.entry.reachId])
  })

  it('opens no room of the office that is empty', async () => {
    const stored = registers.map(
      ({ title, collection }) => [title, cloud.database.count(collection)] as const,
    )
    const noted = logs.map(
      ({ title, name: log }) => [title, cloud.database.count('registerLogs', { log })] as const,
    )
    expect([...stored, ...noted].filter(([, entries]) => entries === 0)).toEqual([])
  })

  it('has a training with who signed in by phone and whose name was written down, each once', async () => {
    const office = phonesOf(cloud).as('office-02', now)
    const { items } = await office.call('training.present', { trainingId: 'demo-training-signed' })
    expect(items.filter(({ byCode }) => byCode)).toHaveLength(3)
    expect(items).toHaveLength(9)
    const { record } = await office.call('training.get', { id: 'demo-training-signed' })
    expect(record.entry.present).toEqual({ townChief: 0, villageChief: 8, department: 0, other: 1 })
  })

  it('lets the resident one can play see own reports in several states', async () => {
    const { items } = await phonesOf(cloud).as('resident', now).call('report.listMine', {})
    expect(new Set(items.map(({ state }) => state)).size).toBeGreaterThanOrEqual(2)
  })

  it('has a morning that happens: planned the evening before, then sent by robot and to who consented', async () => {
    const strike = (time: string) => cloud.call('clock', {}, { source: 'wx_trigger', at: Date.parse(time) })
    const pushes = () => cloud.database.find('pushes').map(({ day, state }) => `${day} ${state}`)
    expect(cloud.database.count('reminders', { template: 'dutyDue', day: '2026-11-25' })).toBe(0)
    await strike('2026-11-24T20:10:00+08:00')
    expect(pushes()).toEqual(expect.arrayContaining(Array(4).fill('2026-11-25 planned')))
    await strike('2026-11-25T07:30:00+08:00')
    const posted = cloud.robot.posted('demo-environment')
    expect(posted[posted.length - 1]?.markdown).toContain('每日一送 11月25日 周三')
    expect(pushes().filter((push) => push === '2026-11-25 delivered')).toHaveLength(3)
    const reminders = cloud.database.find('reminders', { template: 'dutyDue', day: '2026-11-25' })
    const states = new Set(reminders.map(({ state }) => state))
    expect(states).toContain('sent')
    expect(states).toContain('noConsent')
    expect(states.size).toBe(2)
    const sent = cloud.openApi
      .sent('subscribeMessage.send')
      .filter(({ input }) => input.template_id === 'demo-dutyDue')
    expect(sent.length).toBeGreaterThanOrEqual(reminders.filter(({ state }) => state === 'sent').length)
  })

  it('told its groups something on each working day, by robot and by whoever passed it on', async () => {
    const told = cloud.database.find('pushes', { day: { $lte: today } }) as unknown as Push[]
    const days = ['16', '17', '18', '19', '20', '23', '24'].map((day) => `2026-11-${day}`)
    expect(told.filter(({ robot }) => robot.state === 'done').map(({ day }) => day)).toEqual(days)
    const passedOn = told.filter(({ liaison }) => liaison.state === 'done')
    expect(passedOn.length).toBeGreaterThan(days.length)
    expect(passedOn.length).toBeLessThan(groups.length * days.length)
  })

  it('is not made again once it is complete', async () => {
    expect((await readRecord(recordFile))?.complete).toBe(true)
    // Not a single call is made.
    expect(await seedDemo(failingAfter(0), options)).toBe(false)
  })
})
