/** Fills the registers the way a township's office would: reaches imported, people entered, appointed and bound. */
import { addDays, startOfDay } from '../domain/calendar/day'
import type { Input } from '../domain/contract/contract'
import { isGranted } from '../domain/identity/rolesHeld'
import type { Line } from '../domain/geo/coordinates'
import type { Reach } from '../domain/register/reach'
import type { AssignmentIds } from './history/replay'
import { inTurns } from './inTurns'
import type { DemoCloud, Phones } from './phones'
import { departments } from './township/departments'
import { type DemoPerson, firstOffice, newcomer, secondOffice } from './township/people'
import { signBoardsOf } from './township/signBoards'
import type { Township } from './township/township'
import { waterFactsOf } from './township/waterFacts'

type Feature = Input<'register.importReaches'>['features'][number]

/** Most features of one import (the wire's limit is 50 and 200 KB). */
const BATCH = 20
/** The office does one thing every five seconds, well under its rate. */
const PACE = 5000
/** Of the rewards, in fen: 20,000 yuan. */
const YEARLY_BUDGET = 2_000_000
/** The roster was entered so many days before the history begins. */
const ENTERED_DAYS = 40
/** The newcomer took office so many days before the demo begins to live. */
const NEWCOMER_DAYS = 4

/**
 * What no function can do, because someone must be there to call it: the first two people of the office, since power
 * is given by two, and the township's name. Of a real township both are entered once when it is set up.
 */
export async function enterFirstOffice({ database }: DemoCloud): Promise<void> {
  for (const { id, ...person } of [firstOffice, secondOffice]) {
    if (database.find('people', { _id: id }).length > 0) continue
    await database.bulkInsert('people', [
      { _id: id, ...person, roles: [...person.roles], active: true, boundTo: null },
    ])
  }
  if (database.find('settings', { _id: 'township' }).length === 0) {
    await database.bulkInsert('settings', [{ _id: 'township', name: '演示镇', officePhone: '0577-00000000' }])
  }
}

/** Answers the ids of the appointments. `start`: the day from which the chiefs are in office. */
export async function fillRegisters(
  cloud: DemoCloud,
  phones: Phones,
  township: Township,
  days: { readonly start: string; readonly today: string },
): Promise<AssignmentIds> {
  let at = startOfDay(addDays(days.start, -ENTERED_DAYS)) + 9 * 3600_000
  const office = () => phones.as(firstOffice.id, (at += PACE))
  await bindByPhone(cloud, phones, firstOffice, at)
  await bindByPhone(cloud, phones, secondOffice, at)
  for (let i = 0; i < township.reaches.length; i += BATCH) {
    const features = township.reaches.slice(i, i + BATCH).map(featureOf)
    await office().call('register.importReaches', { coordinates: 'WGS-84', features })
  }
  await inTurns(departments, async ({ id, ...entry }) => {
    await office().call('department.save', { id, version: 0, entry })
  })
  for (const year of new Set([days.start.slice(0, 4), days.today.slice(0, 4)])) {
    await office().call('reward.saveBudget', { year, budget: YEARLY_BUDGET })
  }
  await inTurns(township.people, async (person) => {
    await office().call('register.savePerson', { ...person, roles: [...person.roles], active: true })
  })
  await inTurns(township.people, async ({ id, roles }) => {
    for (const role of roles.filter(isGranted)) {
      const agreed = { personId: id, role, agreed: true }
      const other = phones.as(secondOffice.id, (at += PACE))
      // The first two hold it from the start.
      await other.callUnless('identity.grantUnknown', 'identity.decideGrant', agreed)
    }
  })
  const ids: Record<string, string> = {}
  await inTurns(township.assignments, async (assignment) => {
    const from = assignment.personId === newcomer.id ? addDays(days.today, -NEWCOMER_DAYS) : days.start
    const { assignmentId } = await office().call('register.appoint', { ...assignment, from })
    ids[`${assignment.personId} ${assignment.reachId}`] = assignmentId
  })
  const others = township.people.filter((person) => ![firstOffice, secondOffice, newcomer].includes(person))
  await inTurns(others, (person) => bindAs(cloud, phones, person, (at += PACE)))
  await inTurns(waterFactsOf(township.reaches), async (water) => {
    await office().call('water.save', { ...water, version: 0 })
  })
  await inTurns(signBoardsOf(township.reaches), async (board) => {
    await office().call('signBoard.save', { ...board, version: 0 })
  })
  return ids
}

/** Volunteers come with a code of the office, everyone else with the phone number of the roster. */
async function bindAs(cloud: DemoCloud, phones: Phones, person: DemoPerson, at: number): Promise<void> {
  if (!person.roles.includes('civilChief')) return bindByPhone(cloud, phones, person, at)
  if (cloud.database.find('people', { _id: person.id })[0]?.boundTo) return
  const { invitation } = await phones
    .as(firstOffice.id, at)
    .call('identity.invitePerson', { personId: person.id })
  await phones.as(person.id, at + PACE).call('identity.bindByInvitation', { invitation })
}

async function bindByPhone(
  { openApi }: DemoCloud,
  phones: Phones,
  person: DemoPerson,
  at: number,
): Promise<void> {
  const phoneCode = openApi.phones.newCode(person.phone, at)
  await phones.as(person.id, at).call('identity.bindByPhone', { phoneCode })
}

function featureOf({ _id, geometry, otherSide = [], ...reach }: Reach): Feature {
  const { waterId, waterName, name, kind, level, village } = reach
  const properties = { id: _id, waterId, waterName, name, kind, level, village, otherSide: [...otherSide] }
  return geometry.shape === 'line'
    ? { type: 'Feature', geometry: { type: 'LineString', coordinates: places(geometry.line) }, properties }
    : { type: 'Feature', geometry: { type: 'Polygon', coordinates: [places(geometry.ring)] }, properties }
}

function places(line: Line): [number, number][] {
  return line.map(([lng, lat]) => [lng, lat])
}
