/**
 * Sections and what a laboratory found there every four weeks. Two waters have a story: the 带溪 was below its target and
 * got better once an outlet was found and mended (outlets.ts, walks.ts, ../plan); the 南湖溪 has just become worse.
 */
import { addDays } from '../../domain/calendar/day'
import { addWorkingDays } from '../../domain/calendar/workingDays'
import { placeAt } from '../../domain/geo/linearReference'
import { placesOf } from '../../domain/register/reach'
import { emptyEntry } from '../../domain/register/kit/register'
import type { Target } from '../../domain/waterQuality/items'
import { readings } from '../../domain/waterQuality/readings'
import { sections } from '../../domain/waterQuality/sections'
import { deed, standing, story, type Story, workdayBefore } from '../diary'
import { seededRandom } from '../random'
import type { Township } from '../township/township'
import { type Stretch, stretchOf } from './stretch'

const laboratory = '演示监测站'
const clerk = 'office-03'

/** There is a sampling every four weeks of a year; what the last one found is known since two days. */
const every = 28
const knownFor = 2
const rounds = 13

/** Rounds before the last one in which the 带溪 did not meet its target. */
const badRounds = { first: 8, last: 6 }

interface Sampled {
  readonly id: string
  readonly name: string
  readonly on: Stretch
  readonly target: Target
  readonly body?: 'lake'
  /** Ammonia and permanganate index in mg/L; `round` counts back from the last sampling. */
  readonly found: (round: number) => readonly [ammonia: number, permanganate: number]
}

const sampled: readonly Sampled[] = [
  {
    ...{ id: 'demo-section-1', name: '带溪桥头', on: ['w02', 1], target: 'III' },
    found: (round) => {
      if (round > badRounds.first) return [0.84, 4.6]
      return round < badRounds.last
        ? [0.48 + 0.08 * round, 4.1]
        : [1.08 + 0.1 * (round - badRounds.last), 5.3]
    },
  },
  {
    ...{ id: 'demo-section-2', name: '凤卧溪口', on: ['w03', 1], target: 'III' },
    found: (round) => (round === 3 ? [0.93, 6.6] : [0.74, 4.8]),
  },
  {
    ...{ id: 'demo-section-3', name: '南湖溪石桥', on: ['w04', 0], target: 'III' },
    found: (round) => (round === 0 ? [1.24, 5.4] : [0.66, 4.2]),
  },
  {
    ...{ id: 'demo-section-4', name: '鳌江干流出境', on: ['w01', 4], target: 'III' },
    found: () => [0.55, 3.9],
  },
  {
    ...{ id: 'demo-section-5', name: '北岙水库坝前', on: ['w20', 0], target: 'II', body: 'lake' },
    found: () => [0.16, 2.6],
  },
]

/** Metres from the upper end of the reach. */
const downstream = 120

export function qualityStories(township: Township, today: string): readonly Story[] {
  return sampled.flatMap((section) => [
    sectionOf(township, section, today),
    ...Array.from({ length: rounds }, (_, round) => readingOf(section, round, today)),
  ])
}

function sectionOf(township: Township, { id, on, found: _found, ...facts }: Sampled, today: string): Story {
  const { _id: reachId, geometry } = stretchOf(township, on)
  const place = placeAt(placesOf(geometry), downstream)
  const where = { number: `演示-D${id.slice(-1)}`, reachId, place }
  const entry = { ...emptyEntry(sections), ...facts, ...where, lab: laboratory }
  return standing(
    deed(addDays(today, -400), 9, clerk, (phone) => phone.call('section.save', { id, version: 0, entry })),
  )
}

const sampledOn = (round: number, today: string) => workdayBefore(today, lastSampling(today) + every * round)

/** The laboratory needs two working days. */
const known = (sampled: string) => addWorkingDays(sampled, 2)
const knownOn = (round: number, today: string) => known(sampledOn(round, today))

/** Days before today: more where a long holiday lies between. */
function lastSampling(today: string, days = 6): number {
  const soonEnough = known(workdayBefore(today, days)) <= addDays(today, -knownFor)
  return soonEnough ? days : lastSampling(today, days + 1)
}

/** When the 带溪 was known to be below its target, and when it was known to be well again. */
export const badSpell = (today: string) => ({
  from: knownOn(badRounds.first, today),
  until: knownOn(badRounds.last - 1, today),
})

function readingOf({ id: sectionId, found }: Sampled, round: number, today: string): Story {
  const day = sampledOn(round, today)
  const id = `${sectionId}-${day}`
  const random = seededRandom(id)
  const about = (value: number, digits: number) => (value * random.between(0.98, 1.02)).toFixed(digits)
  const [ammonia, permanganate] = found(round)
  const figures = {
    ...{ oxygen: about(6.8, 1), permanganate: about(permanganate, 1), ammonia: about(ammonia, 2) },
    ...{ phosphorus: about(sectionId === 'demo-section-5' ? 0.02 : 0.12, 3), acidity: about(7.3, 1) },
  }
  const entry = { ...emptyEntry(readings), sectionId, day, ...figures, lab: laboratory }
  return story(
    deed(knownOn(round, today), 15, clerk, (phone) => phone.call('reading.save', { id, version: 0, entry })),
  )
}
