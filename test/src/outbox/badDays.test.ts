/**
 * The outbox on thousands of bad days: connections cut before and after the cloud did its work, the mini-program
 * killed at every step, a full phone, double taps, corrections. Nothing may be lost and nothing doubled.
 */
import fc from 'fast-check'
import type { OutboxState, Submission } from '@/outbox'
import { series } from '../../series'
import { PlayedCloud } from './cloud'
import { Phone, type Mishap } from './phone'

const luck = series('badDays')

type Deed =
  | {
      readonly do: 'submit'
      readonly which: number
      readonly photos: number
      readonly spoilt: boolean
      readonly taps: number
    }
  | { readonly do: 'correct' | 'retry' | 'discard'; readonly which: number }
  | { readonly do: 'wake' | 'kill' }
  | { readonly do: 'wait'; readonly seconds: number }

const which = fc.nat({ max: 4 })
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('submit' as const),
      which,
      photos: fc.nat({ max: 3 }),
      spoilt: fc.boolean(),
      taps: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('correct' as const, 'retry' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('discard' as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('wake' as const, 'kill' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 3600 }) }),
  },
)
/** Pauses between deeds, in turns of the phone: a tap may come in the middle of anything. */
const day = fc.array(fc.tuple(deed, fc.nat({ max: 25 })), { minLength: 1, maxLength: 25 })
const mishap = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Mishap>('none') },
  {
    weight: 5,
    arbitrary: fc.constantFrom<Mishap[]>('cutBefore', 'cutAfter', 'killBefore', 'killAfter', 'full'),
  },
)

/** What the person wanted, as far as it is known on the phone (the draft survives a kill; see the recorder). */
class Person {
  /** Every submission that was tried; one without 「已存手机」 is still a draft and can be handed in again. */
  readonly wanted = new Map<string, Submission<'patrol.submit'>>()
  /** Those of which the phone said 「已存手机」: from then on the outbox alone answers for them. */
  readonly acknowledged = new Set<string>()
  readonly givenUp = new Set<string>()

  constructor(readonly phone: Phone) {}

  submit(submission: Submission<'patrol.submit'>, taps: number): void {
    if (this.givenUp.has(submission.id)) return
    const mine = this.wanted.get(submission.id) ?? submission
    if (mine === submission) submission.files.forEach((file) => this.phone.files.add(file.localPath))
    this.wanted.set(submission.id, mine)
    for (let tap = 0; tap < taps; tap++) void this.put(mine)
  }

  put(submission: Submission<'patrol.submit'>): Promise<void> {
    const saved = () => void this.acknowledged.add(submission.id)
    return this.phone.outbox.put(submission).then(saved, () => undefined)
  }

  async correct(id: string): Promise<void> {
    const before = this.wanted.get(id)
    if (!before || this.phone.outbox.item(id)?.state !== 'refused') return
    const corrected = { ...before, input: { ...before.input, note: 'corrected' } }
    this.wanted.set(id, corrected)
    await this.put(corrected)
  }

  async discard(id: string): Promise<void> {
    if (this.phone.outbox.item(id)?.state !== 'refused') return
    this.givenUp.add(id)
    void this.phone.outbox.discard(id).catch(() => undefined)
  }
}

function patrol(index: number, photos: number, spoilt: boolean): Submission<'patrol.submit'> {
  const id = `patrol${index}xxxxxxxxxxxxxxxx`
  const numbers = Array.from({ length: photos }, (_, n) => n)
  return {
    id,
    action: 'patrol.submit',
    title: `巡河 ${index}`,
    input: {
      patrolId: id,
      note: spoilt ? 'spoilt' : 'good',
      photos: numbers.map((n) => `photo:${n}`),
    } as never,
    files: numbers.map((n) => ({
      localPath: `/kept/${id}-${n}`,
      cloudPath: `patrols/${id}/${n}.jpg`,
      placeholder: `photo:${n}`,
    })),
  }
}

const turns = async (count: number) => {
  for (let i = 0; i < count; i++) await null
}
const quiet = () => new Promise((resolve) => setImmediate(resolve))

async function act(person: Person, what: Deed): Promise<void> {
  const { phone } = person
  const id = 'which' in what ? patrol(what.which, 0, false).id : ''
  switch (what.do) {
    case 'submit':
      return person.submit(patrol(what.which, what.photos, what.spoilt), what.taps)
    case 'correct':
      return void person.correct(id)
    case 'retry':
      return void phone.outbox.retry(id).catch(() => undefined)
    case 'discard':
      return person.discard(id)
    case 'wake':
      return void phone.outbox.wake().catch(() => undefined)
    case 'kill':
      return phone.kill()
    case 'wait':
      await quiet()
      phone.now += what.seconds * 1000
      return phone.ring()
  }
}

/** Good weather at last: the network holds, the phone stays alive, and the person does what is left to do. */
async function letItClearUp(person: Person): Promise<void> {
  const { phone } = person
  for (let round = 0; round < 8; round++) {
    if (!phone.alive) phone.launch()
    await quiet()
    for (const [id, submission] of person.wanted) {
      if (person.givenUp.has(id)) await phone.outbox.discard(id)
      else if (!phone.outbox.item(id) && !person.acknowledged.has(id)) await person.put(submission)
      else await person.correct(id)
    }
    await quiet()
    phone.now += 3_600_000
    phone.ring()
    await quiet()
  }
}

const allowed: Record<OutboxState, readonly OutboxState[]> = {
  saved: ['sending', 'delivered', 'refused'],
  sending: ['saved', 'delivered', 'refused'],
  refused: ['saved', 'sending'],
  delivered: [],
}

/** Watches every change on the screen: no state may follow another that it can't follow. */
function watch(phone: Phone, cloud: PlayedCloud): () => void {
  const last = new Map<string, OutboxState>()
  return () => {
    for (const { id, state } of phone.outbox.items()) {
      const before = last.get(id)
      if (before !== undefined && before !== state) expect(allowed[before]).toContain(state)
      if (state === 'delivered') expect(cloud.stored.has(id)).toBe(true)
      last.set(id, state)
    }
  }
}

async function live(deeds: readonly (readonly [Deed, number])[], mishaps: readonly Mishap[]): Promise<void> {
  const cloud = new PlayedCloud((note) => note !== 'spoilt')
  const phone = new Phone(cloud, mishaps[Symbol.iterator]())
  const person = new Person(phone)
  const check = watch(phone, cloud)
  phone.onChange = check
  for (const [what, pause] of deeds) {
    if (!phone.alive) phone.launch()
    await act(person, what)
    await turns(pause)
  }
  await quiet()
  // What is left of the mishaps belongs to the bad day.
  const bad = phone as unknown as { mishaps: Iterator<Mishap> }
  bad.mishaps = [][Symbol.iterator]()
  await letItClearUp(person)

  for (const [id, submission] of person.wanted) {
    if (person.givenUp.has(id)) {
      expect(phone.outbox.item(id)).toBeNull()
      continue
    }
    expect(phone.outbox.item(id)).toMatchObject({ state: 'delivered', receipt: { patrolId: id } })
    expect(cloud.carriedOut.get(id)).toBe(1)
    const photos = submission.files.map((file) => `cloud://played/${file.cloudPath}`)
    expect(JSON.parse(cloud.stored.get(id)!.content)).toEqual({ ...(submission.input as object), photos })
  }
  expect([...cloud.stored.keys()].every((id) => person.wanted.has(id))).toBe(true)
  expect(cloud.conflicts).toBe(0)
  expect([...phone.files]).toEqual([])
}

it(`loses nothing and doubles nothing on ${luck.numRuns} bad days`, async () => {
  await fc.assert(fc.asyncProperty(day, fc.array(mishap, { maxLength: 120 }), live), luck)
}, 600_000)
