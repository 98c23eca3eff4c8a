/**
 * What people of the office and the bank write down on their days, told as stories: who does what when. A story that
 * began before the history is left out, but what stands since then (`standing`) was entered before it begins.
 */
import { createHash } from 'node:crypto'
import { addDays, dayOf, startOfDay } from '../domain/calendar/day'
import { isWorkingDay } from '../domain/calendar/workingDays'
import type { ActionName, Input } from '../domain/contract/contract'
import type { RegisterName } from '../domain/register/registers'
import type { DemoScene } from './images'
import { inTurns } from './inTurns'
import type { Phone, Phones } from './phones'

const hour = 3_600_000
/** The office does one thing every five seconds. */
const pace = 5000

export interface Deed {
  /** Epoch milliseconds. */
  readonly at: number
  /** Id of a person. */
  readonly by: string
  readonly act: (phone: Phone, phones: Phones) => Promise<unknown>
}

export interface Story {
  /** In order of time. */
  readonly deeds: readonly Deed[]
  readonly standing: boolean
}

/** At an hour of a day, 0–24. */
export const deed = (day: string, at: number, by: string, act: Deed['act']): Deed => ({
  ...{ at: startOfDay(day) + Math.round(at * hour), by, act },
})

export const story = (...deeds: Deed[]): Story => ({ deeds, standing: false })
export const standing = (...deeds: Deed[]): Story => ({ deeds, standing: true })

/** The last working day that is at least so many days before `today`. */
export function workdayBefore(today: string, days: number): string {
  const day = addDays(today, -days)
  return isWorkingDay(day) ? day : workdayBefore(today, days + 1)
}

/** Id of a line, a problem or a patrol of the demo: the same name gives the same. */
export const idOf = (name: string) => `demo${createHash('sha256').update(name).digest('hex').slice(0, 24)}`

/** Takes a picture for what has this id; answers its file. */
export const photoFor = (phones: Phones, id: string, scene: DemoScene, name: string) =>
  phones.upload({ scene, seed: id, path: `registers/${id}/${name}.png` })

/** The office writes down an entry, of which it saw `version`; 0: a new one. */
export const saves =
  <N extends RegisterName>(
    name: N,
    id: string,
    entry: Input<`${N}.save`>['entry'],
    version = 0,
  ): Deed['act'] =>
  (phone) =>
    phone.call(`${name}.save` as ActionName, { id, version, entry } as never)

/** On the day before the history begins. */
export async function enterStanding(phones: Phones, stories: readonly Story[], start: string): Promise<void> {
  let at = startOfDay(addDays(start, -1)) + 16 * hour
  await inTurns(
    stories.filter((each) => each.standing),
    async ({ deeds }) => {
      for (const { by, act } of deeds.filter((each) => dayOf(each.at) < start))
        await act(phones.as(by, (at += pace)), phones)
    },
  )
}

/** What is done on a day, up to `now` (epoch milliseconds); everything may be repeated, since each deed says the same again. */
export async function liveStories(
  phones: Phones,
  stories: readonly Story[],
  { start, day, now }: { readonly start: string; readonly day: string; readonly now: number },
): Promise<void> {
  const told = stories.filter(({ deeds, standing: stands }) => stands || dayOf(deeds[0]!.at) >= start)
  await inTurns(told, async ({ deeds }) => {
    for (const { at, by, act } of deeds)
      if (dayOf(at) === day && at <= now) await act(phones.as(by, at), phones)
  })
}
