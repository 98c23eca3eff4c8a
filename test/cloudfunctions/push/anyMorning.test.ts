/**
 * Many mornings at random: clocks killed at any request, two at once, late or a day missed, WeChat and robots that
 * refuse, are busy or leave it open. Nothing missing, nothing twice, and the log agrees with what was received.
 * `npm run soak -- mornings` tells what happened, too.
 */
import { addDays } from '../../../domain/calendar/day'
import { isWorkingDay } from '../../../domain/calendar/workingDays'
import { dice } from '../../../local/payment/behaviour'
import { series } from '../../series'
import { openTown, type Town } from '../town'
import { dayBooks } from './dayBooks'
import { allows, clockAt, enterGroup, openDesk, pushesOf, remindersOf } from './mornings'

const { numRuns: mornings, seed } = series('mornings')
const roll = dice(seed)
const groups = ['g1', 'g2', 'g3']
/** Weekly duties, so that each of them is due every day. */
const chiefs = ['villageChief', 'colleague'] as const
const moments = ['beforeMain', 'afterMain', 'beforeRequest', 'afterRequest'] as const
/** Requests of a stroke with something to do. */
const mostRequests = 90

const happened: Record<string, number> = {}
const chance = (percent: number) => roll() * 100 < percent
function befalls(kind: string, percent: number): boolean {
  const does = chance(percent)
  if (does) happened[kind] = (happened[kind] ?? 0) + 1
  return does
}

let town: Town
beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {})
  town = await openTown({ mostInstances: 3 })
  await openDesk(town)
  for (const id of groups) await enterGroup(town, id, `demo-${id}`, { liaisonId: 'villageChief' })
})
afterAll(async () => {
  await town.close()
  jest.restoreAllMocks()
})

function trouble(): void {
  const { openApi, robot, functions } = town.cloud
  const send = (how: object) => openApi.behave('subscribeMessage.send', { ...how, times: 1 })
  if (befalls('WeChat busy', 12)) send({ errcode: -1 })
  if (befalls('WeChat refuses', 5)) send({ errcode: 43101 })
  if (befalls('WeChat unclear, not sent', 8)) send({ unclear: 'before' })
  if (befalls('WeChat unclear, sent', 8)) send({ unclear: 'after' })
  if (befalls('robot busy', 12)) robot.behave({ errcode: 45009, times: 1 })
  if (befalls('robot unclear, not posted', 8)) robot.behave({ unclear: 'before', times: 1 })
  if (befalls('robot unclear, posted', 8)) robot.behave({ unclear: 'after', times: 1 })
  if (befalls('clock killed', 45)) {
    const when = moments[chance(20) ? Math.floor(roll() * 2) : 2 + Math.floor(roll() * 2)]!
    functions.killNext({ function: 'clock', when, nth: 1 + Math.floor(roll() * mostRequests) })
  }
}

/** A stroke that may die; sometimes two at the same moment. */
async function strike(at: number): Promise<void> {
  // The robots' twenty a minute are counted by the world's clock.
  town.cloud.clock.setOffset(at - Date.now())
  const clocks = befalls('two at once', 25) ? 2 : 1
  await Promise.all(Array.from({ length: clocks }, () => town.strike(at).catch(() => null)))
}

async function live(day: string): Promise<void> {
  for (const name of chiefs) if (chance(70)) await allows(town, name, 'dutyDue', 1, clockAt(day, 5))
  const planned = chance(80) ? [clockAt(addDays(day, -1), 17)] : []
  const hours = [clockAt(day, 6), clockAt(day, 7, 30), clockAt(day, 7, 40), clockAt(day, 8)]
  for (const at of [...planned, ...hours.filter(() => chance(75))]) {
    trouble()
    await strike(at)
  }
  town.cloud.openApi.reset()
  town.cloud.robot.reset()
}

/** Later that day all is well: what was cut off or busy comes to its end. */
async function calmDown(day: string): Promise<void> {
  for (const hours of [9, 11, 14, 17]) await town.strike(clockAt(day, hours)).catch(() => null)
}

it(
  'every group and every chief once, or the log says why not',
  async () => {
    let day = '2026-11-22'
    for (let n = 0; n < mornings; n++) {
      do day = addDays(day, 1)
      while (!isWorkingDay(day))
      await live(day)
      if (befalls('a day missed', 10)) continue
      await calmDown(day)
      expect(pushesOf(town, day).map(({ groupId }) => groupId)).toEqual(groups)
      for (const name of chiefs) expect(remindersOf(town, { day, owner: `p:${name}` })).toHaveLength(1)
      expect(dayBooks(town, day, groups, chiefs)).toEqual([])
    }
    await town.strike(clockAt(addDays(day, 1), 9)).catch(() => null)
    await town.strike(clockAt(addDays(day, 1), 9, 10)).catch(() => null)
    const open = [...pushesOf(town, day), ...remindersOf(town, { day })].filter(
      ({ nextAt }) => nextAt !== null,
    )
    expect(open).toEqual([])
    if (process.env.ROUNDS) process.stdout.write(`${JSON.stringify({ mornings, ...happened })}\n`)
  },
  Math.max(120_000, mornings * 12_000),
)
