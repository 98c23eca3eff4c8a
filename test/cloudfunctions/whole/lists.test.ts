/**
 * Every list beyond its first page: read to its end it has everything once, in its order, and ends. The table is one of
 * all lists of the wire: a new one that is not in it does not compile, and fails here.
 */
import { byName } from '../../../domain/register/nameOrder'
import { contract } from '../../../domain/contract/contract'
import { putManySheets } from '../assessment/sheets'
import { openTown, type Town } from '../town'
import { stuck } from '../job/documents'
import { complaint, complaintListing } from './manyComplaints'
import { drawListing, drawn } from './manyDraws'
import { dutyOf, patrolLists } from './patrolLists'
import { changeListing, dispatchChange } from './manyChanges'
import { fillWithMany, many, mine, put, range, today, villageOf } from './manyOfAll'
import { anything, byId, type Listing, ofRegister, type PagedAction, type Stored } from './listing'
import { everyPage, nextMinute } from './pages'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await fillWithMany(town)
  await putManySheets(town, many, villageOf)
  await put(town, 'dutyProgress', range(dutyOf))
  const others = { stuckWork: stuck, complaints: complaint, draws: drawn, settingChanges: dispatchChange }
  for (const [name, one] of Object.entries(others)) await put(town, name, range(one as never))
}, 180_000)
afterAll(() => town.close())

const raw = (collection: string) => town.cloud.database.find(collection, {}) as unknown as Stored[]

const ofReaches: Listing<'river.list'>['asked'] = [
  [{}, anything],
  [{ village: villageOf(2) }, ({ village }) => village === villageOf(2)],
  [{ name: '段1' }, ({ name }) => String(name).includes('段1')],
]

const lists: { readonly [N in PagedAction]: Listing<N> } = {
  'complaint.list': complaintListing,
  'setting.history': changeListing,
  'draw.list': drawListing,
  'register.listReaches': {
    ...{ as: 'residentAny', collection: 'reaches', order: ['_id', 'asc'], ...byId },
    asked: ofReaches,
  },
  'river.list': {
    ...{ as: 'residentAny', collection: 'reaches', ...byId },
    // By village, and within one by name; the test of the order itself is of the names.
    order: ['village', 'asc'],
    compare: byName,
    asked: ofReaches,
  },
  'register.listLines': {
    ...{ as: 'residentAny', collection: 'reaches', order: ['_id', 'asc'], ...byId, asked: [[{}, anything]] },
  },
  'register.listPeople': {
    ...{ as: 'office', collection: 'people', order: ['_id', 'asc'], ...byId },
    asked: [
      [{}, anything],
      [{ role: 'villageChief' }, ({ roles }) => (roles as string[]).includes('villageChief')],
      [{ name: '河长1' }, ({ name }) => String(name).includes('河长1')],
    ],
  },
  'register.listChiefs': {
    ...{ as: 'residentAny', collection: 'people', order: ['village', 'asc'], compare: byName },
    stored: ({ name }) => name,
    shown: ({ name }) => name,
    asked: [
      [
        {},
        ({ roles, _id }) => (roles as string[]).some((role) => role.endsWith('Chief')) && _id !== 'unbound',
      ],
      [{ village: villageOf(3) }, ({ village }) => village === villageOf(3)],
    ],
  },
  ...patrolLists,
  'report.listMine': {
    ...{ as: 'residentMany', collection: 'reporters', order: ['at', 'desc'], ...byId },
    asked: [[{}, anything]],
  },
  'report.workList': {
    ...{ as: 'office', collection: 'reports', order: ['sortKey', 'asc'], ...byId },
    asked: [
      [{ list: 'open' }, ({ open }) => open === true],
      [
        { list: 'open', village: villageOf(1) },
        ({ open, village }) => open === true && village === villageOf(1),
      ],
      [
        { list: 'open', departmentId: 'environment' },
        ({ desks }) => (desks as string[]).includes('department:environment'),
      ],
      [{ list: 'triage' }, ({ desks }) => (desks as string[]).includes('office:triage')],
      [{ list: 'mine' }, ({ desks }) => (desks as string[]).includes('office:triage')],
    ],
  },
  'reward.list': {
    ...{ as: 'office', collection: 'rewards', order: ['proposedAt', 'desc'], ...byId },
    asked: [
      [{}, anything],
      [{ state: 'proposed' }, ({ state }) => state === 'proposed'],
    ],
  },
  'reminder.log': {
    ...{ as: 'office', collection: 'reminders', order: ['_id', 'asc'], ...byId },
    asked: [
      ...[[{ day: today }, anything] as const, [{ day: '2026-11-01' }, () => false] as const],
      [{ day: today, state: 'noConsent' }, ({ state }) => state === 'noConsent'],
    ],
  },
  'message.mine': {
    ...{ as: mine, collection: 'reminders', order: ['_id', 'desc'], ...byId },
    asked: [[{}, ({ owner }) => owner === `p:${mine}`]],
  },
  'assessment.list': {
    ...{ as: 'office', collection: 'assessmentSheets', order: ['sortKey', 'asc'], ...byId },
    asked: [
      [{ period: '2026-10', state: 'looked' }, ({ state }) => state === 'looked'],
      [{ period: '2026-10', village: villageOf(2) }, ({ village }) => village === villageOf(2)],
    ],
  },
  'job.listStuck': {
    ...{ as: 'office', collection: 'stuckWork', order: ['since', 'asc'], ...byId },
    asked: [[{}, anything]],
  },
  'identity.listGrants': {
    ...{ as: 'office', collection: 'roleGrants', order: ['key', 'desc'] },
    stored: ({ personId }) => personId,
    shown: ({ personId }) => personId,
    asked: [
      [{}, anything],
      [{ state: 'waiting' }, anything],
      [{ state: 'taken' }, () => false],
    ],
  },
  'vault.listUnsealings': {
    ...{ as: 'office', collection: 'unsealings', order: ['key', 'desc'], ...byId },
    asked: [[{}, anything]],
  },
}

it('the table knows every list of the wire that comes in pages', () => {
  const paged = Object.entries(contract).flatMap(([name, { output }]) => {
    const entries = 'entries' in output ? (output.entries as object) : {}
    return 'items' in entries && 'next' in entries && !ofRegister(name) ? [name] : []
  })
  expect(Object.keys(lists).sort()).toEqual(paged.sort())
})

/** The documents a question means, in the order of the list; of the same rank in any order. */
function wanted<N extends PagedAction>(
  { collection, order: [field, direction], stored, compare }: Listing<N>,
  means: (each: Stored) => boolean,
) {
  const rank = (each: Stored) => each[field] as string | number
  const sign = direction === 'asc' ? 1 : -1
  const found = raw(collection).filter(means)
  return {
    all: found.map(stored).sort(),
    ranks: found
      .map(rank)
      .sort((a, b) => (compare ? compare(String(a), String(b)) : a < b ? -sign : a > b ? sign : 0)),
    rankOf: new Map(found.map((each) => [stored(each), rank(each)])),
  }
}

async function expectWhole<N extends PagedAction>(action: N, limit: number): Promise<void> {
  const listing = lists[action] as unknown as Listing<N>
  for (const [input, means] of listing.asked) {
    const { items, sizes } = await everyPage(town.as(listing.as), action, input, limit)
    const { all, ranks, rankOf } = wanted(listing, means)
    const shown = items.map(listing.shown)
    expect([input, [...shown].sort()]).toEqual([input, all])
    expect(shown.map((each) => rankOf.get(each))).toEqual(ranks)
    // Nothing follows the last page, also when it is a full one.
    expect(sizes.slice(0, -1).every((size) => size > 0)).toBe(true)
  }
}

describe.each(Object.keys(lists) as PagedAction[])('%s', (action) => {
  it.each([100, 37])('has everything once and in order, %i at a time', (limit) => expectWhole(action, limit))
})

it('no page is longer than asked for, but where one moment would be torn apart', async () => {
  const { sizes } = await everyPage(town.as('office'), 'patrol.listAll', {}, 26)
  expect(sizes).toEqual([26, 26, 26, 26, 26, 1])
})

it('ended matters: newest first, to the end, for the office and for the department itself', async () => {
  const closed = raw('reports').filter(({ open }) => open === false)
  const newest = [...closed].sort((a, b) => (String(a.sortKey) < String(b.sortKey) ? 1 : -1))
  for (const [who, name, more] of [
    ['office', '_id', { departmentId: 'environment' }],
    ['office', '_id', {}],
    ['environment', 'number', {}],
  ] as const) {
    const { items } = await everyPage(town.as(who), 'report.workList', { list: 'closed', ...more }, 10)
    expect(items.map(({ id }) => id)).toEqual(newest.map((each) => each[name]))
  }
})

it('transfers that hang: the oldest first, to the end', async () => {
  const { items } = await everyPage(town.as('office'), 'reward.list', { stuck: true }, 10)
  const stuck = raw('payouts').sort((a, b) => Number(a.since) - Number(b.since))
  expect(items.map(({ id }) => id).sort()).toEqual(stuck.map(({ rewardId }) => rewardId).sort())
  expect(items[0]!.id).toBe(stuck[0]!.rewardId)
})

describe('lists that come whole', () => {
  const office = () => town.as('office')

  it('have more than a page of everything', async () => {
    const { items: groups } = await office().get('push.listGroups', {}, nextMinute())
    const { items: contents } = await office().get('push.listContent', {}, nextMinute())
    const { items: villages } = await office().get('register.listVillages', {}, nextMinute())
    const { items: departments } = await office().get('register.listDepartments', {}, nextMinute())
    const { items: colleagues } = await office().get('register.listColleagues', {}, nextMinute())
    const { adjustments } = await office().get('patrol.getDutyPolicy', {}, nextMinute())
    expect({
      groups: groups.length,
      contents: contents.length,
      villages: villages.length,
      departments: departments.length,
      colleagues: colleagues.length,
      adjustments: adjustments.length,
    }).toEqual({
      groups: many,
      contents: many,
      villages: many + 2,
      departments: many + 3,
      colleagues: raw('people').filter(({ active }) => active).length - 1,
      adjustments: many,
    })
  })

  it('what is asked for by many ids is answered for all of them', async () => {
    const ids = raw('reaches').map(({ _id }) => _id)
    const { known } = await office().get('register.knownReaches', { ids }, nextMinute())
    expect([...known].sort()).toEqual([...ids].sort())
  })
})
