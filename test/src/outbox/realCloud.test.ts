/**
 * The outbox against the real functions, SDK and database: the gateway loses requests before and after they were
 * carried out, function processes are killed at every step of a submit, the phone is killed while sending. At the
 * end every patrol is there once, and every counter agrees with the records.
 */
import fc from 'fast-check'
import type { Answer } from '@domain/contract/answer'
import { refused } from '@domain/contract/answer'
import type { Patrol } from '@domain/patrol/patrol'
import { Outbox } from '@/outbox/Outbox'
import { openTown, type Town } from '../../cloudfunctions/town'
import { walk } from '../../cloudfunctions/walks'
import type { NetworkFault } from '../../../local/gateway/networkFaults'
import { KILL_MOMENTS } from '../../../local/functions/callsInFlight'
import { series } from '../../series'
import { memoryStore } from '../device/memoryStore'

const { numRuns: patrols, seed } = series('sentPatrols')

type Mishap =
  | { readonly network: NetworkFault['mode'] }
  | { readonly kill: (typeof KILL_MOMENTS)[number]; readonly nth: number }
  | { readonly phone: number }

const mishap: fc.Arbitrary<Mishap> = fc.oneof(
  fc.record({ network: fc.constantFrom('dropBefore' as const, 'dropAfter' as const, 'error500' as const) }),
  fc.record({ kill: fc.constantFrom(...KILL_MOMENTS), nth: fc.integer({ min: 1, max: 16 }) }),
  fc.record({ phone: fc.integer({ min: 0, max: 60 }) }),
)

let town: Town
beforeAll(async () => {
  town = await openTown({ mostInstances: 2 })
})
afterAll(() => town.close())

/** A phone whose disk outlives it; the clock only moves when the test says so. */
class Phone {
  private readonly disk = new Map<string, string>()
  private readonly alarms = new Set<{ at: number; run: () => void }>()
  private life = 0
  now = Date.now()
  outbox!: Outbox

  constructor(private readonly openid: string) {
    this.launch()
  }

  launch(): void {
    this.life += 1
    this.alarms.clear()
    this.outbox = new Outbox(this.roads(this.life))
    void this.outbox.wake()
  }

  passHour(): void {
    this.now += 3600_000
    for (const alarm of [...this.alarms]) {
      this.alarms.delete(alarm)
      alarm.run()
    }
  }

  private roads(life: number): ConstructorParameters<typeof Outbox>[0] {
    const alive = <T>(value: T): Promise<T> =>
      life === this.life ? Promise.resolve(value) : new Promise(() => undefined)
    const disk = memoryStore(this.disk)
    return {
      storage: disk,
      announce: async (paths) => {
        const answer = await this.call('photo.announce', { paths }).then(alive)
        if (!answer.ok) throw answer.problem
      },
      upload: (cloudPath) => this.upload(cloudPath).then(alive),
      fileExists: async () => true,
      removeFile: async () => undefined,
      call: (action, input) => this.call(action, input).then(alive) as never,
      now: () => this.now,
      later: (ms, run) => {
        const alarm = { at: this.now + ms, run }
        if (life === this.life) this.alarms.add(alarm)
        return () => this.alarms.delete(alarm)
      },
    }
  }

  private async upload(cloudPath: string): Promise<string> {
    const address = `${town.cloud.url}/upload?path=${encodeURIComponent(cloudPath)}`
    const headers = { 'x-persona': this.openid }
    const response = await fetch(address, { method: 'POST', headers, body: 'photo' })
    const { fileID } = (await response.json()) as { fileID?: string }
    if (fileID === undefined) throw new Error('not known to have arrived')
    return fileID
  }

  private async call(action: string, input: unknown): Promise<Answer<unknown>> {
    try {
      const response = await fetch(`${town.cloud.url}/call/api`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-persona': this.openid },
        body: JSON.stringify({ action, input, sentAt: Date.now(), version: 1 }),
      })
      const { result } = (await response.json()) as { result?: Answer<unknown> }
      return result ?? refused('network.unclear')
    } catch {
      return refused('network.unclear')
    }
  }
}

async function strike(phone: Phone, mishap: Mishap): Promise<void> {
  if ('network' in mishap) town.cloud.faults.add({ mode: mishap.network })
  if ('kill' in mishap) town.cloud.functions.killNext({ function: 'api', when: mishap.kill, nth: mishap.nth })
  if ('phone' in mishap) setTimeout(() => phone.launch(), mishap.phone)
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 15))

it(
  `${patrols} patrols through broken networks, killed processes and killed phones: each is stored once`,
  async () => {
    const phone = new Phone(town.as('villageChief').openid)
    const days = fc.sample(fc.array(mishap, { maxLength: 4 }), { numRuns: patrols, seed })
    const ids: string[] = []
    for (const mishaps of days) {
      const submission = walk({ endedAt: Date.now() })
      const { patrolId } = submission
      ids.push(patrolId)
      for (const each of mishaps) await strike(phone, each)
      const photo = { localPath: '/photo', cloudPath: `patrols/${patrolId}/1.jpg`, placeholder: 'photo:1' }
      await phone.outbox.put({
        id: patrolId,
        action: 'patrol.submit',
        title: '演示',
        input: { ...submission, photos: ['photo:1'] },
        files: [photo],
      })
      for (let tries = 0; phone.outbox.item(patrolId)?.state !== 'delivered' && tries < 400; tries++) {
        await settled()
        if (tries % 4 === 3) phone.passHour()
      }
      expect(phone.outbox.item(patrolId)).toMatchObject({ state: 'delivered', receipt: { patrolId } })
    }

    const { database } = town.cloud
    const stored = database.find('patrols') as unknown as Patrol[]
    expect(stored.map(({ _id }) => _id).sort()).toEqual([...ids].sort())
    const met = stored.filter(({ status }) => status === 'met').length
    const sum = (name: string, field: string) =>
      database.find(name).reduce((total, each) => total + each[field], 0)
    expect(sum('patrolDays', 'patrols')).toBe(patrols)
    expect(sum('patrolDays', 'met')).toBe(met)
    expect(sum('dutyProgress', 'done')).toBe(met)
    expect(database.find('patrolHistory')).toHaveLength(patrols)
    expect(database.find('tracks')).toHaveLength(patrols)
    expect(database.find('audit', { action: 'patrol.submit', outcome: 'ok' })).toHaveLength(patrols)
  },
  Math.max(120_000, patrols * 5_000),
)
