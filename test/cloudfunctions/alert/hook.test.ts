/** Alerts of machines over HTTP: believed only signed, fresh and once; drafts, never problems by themselves. */
import { createHmac } from 'node:crypto'
import { series } from '../../series'
import { openTown, townTime, type Town } from '../town'

const key = Buffer.alloc(32, 7)
let town: Town
beforeAll(async () => {
  const ALERT_KEYS = `bridge:${key.toString('base64')},other:${Buffer.alloc(32, 8).toString('base64')}`
  town = await openTown({ functionEnvironment: { ALERT_KEYS } })
})
afterAll(() => town.close())

/** Requests under way at the same moment. */
const mostInFlight = 300

let sent = 0
interface Parts {
  readonly source?: string
  readonly at?: number
  readonly nonce?: string
  readonly signedWith?: Buffer
  readonly changed?: string
}
const noticeOf = (
  said: unknown,
  { source = 'bridge', at = townTime(), nonce, signedWith = key, changed }: Parts = {},
) => {
  const body = typeof said === 'string' ? said : JSON.stringify(said)
  const [time, once] = [String(Math.floor(at / 1000)), nonce ?? `nonce-${++sent}-00`]
  const signature = createHmac('sha256', signedWith).update(`${time}\n${once}\n${body}\n`).digest('hex')
  const headers = {
    'X-Alert-Source': source,
    'X-Alert-Timestamp': time,
    'X-Alert-Nonce': once,
    'X-Alert-Signature': signature,
  }
  return { httpMethod: 'POST', path: '/alert', headers, body: changed ?? body, isBase64Encoded: false }
}
const post = async (event: object, at = townTime()) =>
  ((await town.cloud.call('events', event, { source: 'wx_http', at })) as { statusCode: number }).statusCode
const drafts = () => town.cloud.database.find('alerts', {}) as unknown as Record<string, unknown>[]
const alert = (id: string) => ({
  id,
  title: '水面有漂浮物',
  text: '置信度 0.93',
  link: 'https://camera.example/1',
  place: [120.3524, 27.6502],
})

it('is a draft with its source, link and reach, and no problem', async () => {
  expect(await post(noticeOf(alert('a1')))).toBe(200)
  expect(drafts()).toMatchObject([
    {
      title: '水面有漂浮物',
      source: 'bridge',
      link: 'https://camera.example/1',
      reachId: 'stream-1',
      state: 'new',
      seenOn: '2026-11-18',
    },
  ])
  expect(town.cloud.database.find('reports', {})).toEqual([])
  const { items } = await town.as('office').get('desk.waiting', {})
  expect(items).toMatchObject([{ kind: '告警', title: '水面有漂浮物' }])
})

it.each([
  ['signed with another key', () => noticeOf(alert('x'), { signedWith: Buffer.alloc(32, 9) })],
  ['of a source that was not let in', () => noticeOf(alert('x'), { source: 'stranger' })],
  ['in the name of another source', () => noticeOf(alert('x'), { source: 'other' })],
  ['changed on its way', () => noticeOf(alert('x'), { changed: JSON.stringify(alert('y')) })],
  ['six minutes old', () => noticeOf(alert('x'), { at: townTime() - 360_000 })],
  ['six minutes ahead', () => noticeOf(alert('x'), { at: townTime() + 360_000 })],
])('%s it is refused and changes nothing', async (_, event) => {
  const before = drafts().length
  expect(await post(event())).toBe(401)
  expect(drafts()).toHaveLength(before)
})

it('an old one replayed is refused; the same alert told anew is the same draft', async () => {
  const event = noticeOf(alert('again'))
  expect(await post(event)).toBe(200)
  const before = drafts().length
  expect(await post(event)).toBe(409)
  expect(await post(noticeOf({ ...alert('again'), title: '还在' }))).toBe(200)
  expect(drafts()).toHaveLength(before)
})

it('one whose function died while it was kept is there when the machine sends the same again', async () => {
  const event = noticeOf(alert('unlucky'))
  const before = drafts().length
  town.cloud.functions.killNext({ function: 'events', when: 'beforeRequest', action: /startTransaction/ })
  await expect(post(event)).rejects.toThrow()
  expect(await post(event)).toBe(200)
  expect(drafts()).toHaveLength(before + 1)
  expect(await post(event)).toBe(409)
})

it('without shape, or with a link that is none, it is told so', async () => {
  expect(await post(noticeOf('{"id":'))).toBe(400)
  expect(await post(noticeOf({ ...alert('l'), link: 'javascript:alert(1)' }))).toBe(400)
  expect(await post(noticeOf({ id: 'n' }))).toBe(400)
})

it(
  'a sensor gone mad is stopped after sixty in a minute, the others are heard, and told again all is there once',
  async () => {
    const many = series('alerts').numRuns
    const begun = townTime() + 3600_000
    const kept = () => drafts().filter(({ title }) => title === '失控').length
    const waiting = new Set(Array.from({ length: many }, (_, n) => n))
    const tell = async (ids: readonly number[], at: number) => {
      let taken = 0
      for (let from = 0; from < ids.length; from += mostInFlight) {
        const some = ids.slice(from, from + mostInFlight)
        const codes = await Promise.all(
          some.map((n) => post(noticeOf({ ...alert(`mad${n}`), title: '失控' }, { at }), at)),
        )
        expect(codes.every((code) => code === 200 || code === 429)).toBe(true)
        some.forEach((n, k) => codes[k] === 200 && waiting.delete(n))
        taken += codes.filter((code) => code === 200).length
      }
      expect(taken).toBe(Math.min(60, ids.length))
      expect(kept()).toBe(many - waiting.size)
    }
    // All of them, and each twice in the same moment, under nonces of its own.
    await tell(
      [...waiting].flatMap((n) => [n, n]),
      begun,
    )
    expect(
      await post(
        noticeOf(alert('other'), { source: 'other', signedWith: Buffer.alloc(32, 8), at: begun }),
        begun,
      ),
    ).toBe(200)
    for (let minute = 1; waiting.size > 0; minute++)
      await tell([...waiting].slice(0, 80), begun + minute * 60_000)
    expect(kept()).toBe(many)
  },
  Math.max(60_000, series('alerts').numRuns * 200),
)

it('the office makes a problem of it with one tap, once', async () => {
  const id = String(drafts().find(({ source }) => source === 'bridge')!._id)
  const turn = (category: 'floating' | 'outlet') => town.as('office').get('alert.toProblem', { id, category })
  expect(await turn('floating')).toEqual({ reportId: id })
  expect(await turn('outlet')).toEqual({ reportId: id })
  const problems = town.cloud.database.find('reports', {}) as unknown as Record<string, unknown>[]
  expect(problems).toMatchObject([{ _id: id, category: 'floating', reachId: 'stream-1', filedBy: 'office' }])
  expect(String(problems[0]!.text)).toContain('水面有漂浮物（bridge）')
  expect(await town.as('villageChief').refusal('alert.toProblem', { id, category: 'other' })).toBe(
    'identity.forbidden',
  )
})
