/**
 * How often one caller may do one thing. Counting in the instance's memory costs nothing and stops a stuck
 * button; what a stranger may change is counted in the database, where a second instance sees it too.
 */
import { addDays, dayOf, startOfDay } from '../../domain/calendar/day'
import { keyedCode } from './keys'
import { database } from './sdk'
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
  return countIn(`${key}_${Math.floor(now / minute)}`, perMinute, now)
}

/** `until`: when the count is over, ms. */
async function countIn(slot: string, most: number, until: number): Promise<boolean> {
  const id = keyedCode('rate', slot).toString('hex')
  const document = database.collection(rates.name).doc(id)
  const { stats } = await document.update({ data: { calls: command.inc(1) } })
  if (stats.updated === 0) {
    await document.set({ data: { calls: 1, at: until } })
    return most >= 1
  }
  const count = await rates.get(id)
  return (count?.calls ?? 0) <= most
}

/** Whether one caller may ask this once more on the Shanghai day of `now` (ms); it is counted either way. */
export function withinDay(openid: string, question: string, most: number, now: number): Promise<boolean> {
  const day = dayOf(now)
  return countIn(`${openid}_${question}_${day}`, most, startOfDay(addDays(day, 1)))
}

/** Counts of minutes long past. */
export const oldRates = (now: number) => ({ at: command.lt(now - 60 * minute) })

/** Whether this call is within the limit; it is counted either way. */
export async function withinRate(
  openid: string,
  action: { name: string; perMinute: number; byStranger: boolean },
  now: number,
): Promise<boolean> {
  const key = `${openid}_${action.name}`
  if (!allowInMemory(key, action.perMinute, now)) return false
  return action.byStranger ? allowInDatabase(key, action.perMinute, now) : true
}
