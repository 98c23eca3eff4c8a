/**
 * How often one caller may do one thing. Counting in the instance's memory costs nothing and stops a stuck
 * button; what a stranger may change is counted in the database, where a second instance sees it too.
 */
import { addDays, dayOf, startOfDay } from '../../domain/calendar/day'
import { addNew } from './addNew'
import { changeMany } from './changeMany'
import { keyedCode } from './keys'
import { collection, command, type Stored } from './store'

const minute = 60_000

/** Counts of the running minute: key → calls. Emptied when the minute changes. */
let counted = new Map<string, number>()
let countedMinute = 0

function allowInMemory(key: string, perMinute: number, now: number): boolean {
  const running = Math.floor(now / minute)
  if (running !== countedMinute) {
    counted = new Map()
    countedMinute = running
  }
  const calls = (counted.get(key) ?? 0) + 1
  counted.set(key, calls)
  return calls <= perMinute
}

interface RateCount extends Stored {
  readonly calls: number
  readonly at: number
}

export const rates = collection<RateCount>('rates')

/**
 * One document a caller, action and minute. Its id is a keyed code: with a plain hash, whoever has the database and a
 * list of openids could tell who reported in a certain minute. Throws the refusal `vault.unavailable`: without keys a
 * stranger changes nothing.
 */
function allowInDatabase(key: string, perMinute: number, now: number): Promise<boolean> {
  return countIn(`${key}_${Math.floor(now / minute)}`, perMinute, now, (counted.get(key) ?? 0) > 1)
}

/** `until`: when the count is over, ms. `begun`: it is likely to be there, and then costs one trip, as a new one does. */
async function countIn(slot: string, most: number, until: number, begun = false): Promise<boolean> {
  const id = keyedCode('rate', slot).toString('hex')
  const room = { _id: id, calls: command.lt(most) }
  // Exact however many instances ask at once: each step by itself is atomic, and only one of them begins the count.
  const goOn = async () => (await changeMany(rates, room, { calls: command.inc(1) })) === 1
  if (begun && (await goOn())) return true
  return (await addNew(rates, { _id: id, calls: 1, at: until })) || goOn()
}

/** Whether one caller may ask this once more on the Shanghai day of `now` (ms); it is counted either way. */
export function withinDay(openid: string, question: string, most: number, now: number): Promise<boolean> {
  const day = dayOf(now)
  return countIn(`${openid}_${question}_${day}`, most, startOfDay(addDays(day, 1)))
}

/** Counts of minutes long past. */
export const oldRates = (now: number) => ({ at: command.lt(now - 60 * minute) })

interface Limited {
  readonly name: string
  readonly perMinute: number
}

const keyOf = (openid: string, { name }: Limited) => `${openid}_${name}`

/** Whether this instance has had no more calls of this caller than the action allows; it is counted either way. */
export function withinHere(openid: string, action: Limited, now: number): boolean {
  return allowInMemory(keyOf(openid, action), action.perMinute, now)
}

/** The same of all instances together. */
export function withinAll(openid: string, action: Limited, now: number): Promise<boolean> {
  return allowInDatabase(keyOf(openid, action), action.perMinute, now)
}
