/** A town with something of everything that the yearly summary counts, and beside it what must not be counted. */
import { startOfDay } from '../../../domain/calendar/day'
import { stream, type Town } from '../town'
import { now } from '../whole/threeDays'
import { ofRegisters } from './ofRegisters'

/** What three days have not: waters of every level, boards, rewards, and last year's, which must not be counted. */
export async function enterMore({ cloud: { database } }: Town): Promise<void> {
  const reach = (_id: string, more: object) => ({ ...stream, _id, waterId: _id, name: _id, ...more }) as never
  await database.bulkInsert('reaches', [
    reach('main-1', {
      waterId: 'main',
      waterName: '鳌江干流',
      level: 'province',
      length: 12_340,
      kind: 'river',
    }),
    reach('main-2', {
      waterId: 'main',
      waterName: '鳌江干流',
      level: 'province',
      length: 5_660,
      kind: 'river',
    }),
    reach('brook', { waterName: '小溪', level: 'village', length: 800 }),
    reach('canal', { waterName: '南干渠', level: 'town', kind: 'canal', length: 900 }),
    reach('city-1', { waterName: '市河', level: 'city', length: 2_000 }),
  ])
  const board = (_id: string, more: object) => ({
    ...{ _id, number: _id, reachId: 'brook', state: 'good', active: true, version: 1 },
    ...{ setUp: '2020-01-01', renewed: null, ...more },
  })
  await database.bulkInsert('signBoards', [
    board('b1', {}) as never,
    board('b2', { state: 'worn', renewed: '2026-03-01' }) as never,
    board('b3', { state: 'wrong', setUp: '2026-02-01' }) as never,
    board('b4', { active: false, state: 'gone', renewed: '2026-04-01' }) as never,
    board('b5', { renewed: '2025-12-31' }) as never,
  ])
  const paid = (_id: string, day: string, amount: number, state = 'paid') =>
    ({ _id, state, amount, paidAt: startOfDay(day), reportId: _id }) as never
  await database.bulkInsert('rewards', [
    paid('r1', '2026-01-01', 20_000),
    paid('r2', '2026-11-20', 5_050),
    paid('r3', '2025-12-31', 90_000),
    paid('r4', '2026-11-20', 70_000, 'transferring'),
  ])
  const push = (day: string, groupId: string, robot: string, liaison: string) =>
    ({
      ...{ _id: `${day}_${groupId}`, day, groupId, state: 'delivered', nextAt: null },
      ...{ robot: { state: robot }, liaison: { state: liaison } },
    }) as never
  await database.bulkInsert('pushes', [
    push('2026-03-02', 'one', 'done', 'none'),
    push('2026-03-02', 'two', 'failed', 'done'),
    push('2026-03-03', 'one', 'done', 'ready'),
    push('2026-03-03', 'two', 'unclear', 'ready'),
    push('2026-03-04', 'two', 'none', 'none'),
    push('2025-12-31', 'one', 'done', 'none'),
  ])
  const [report] = database.find('reports', { state: 'assigned' }) as unknown as Report[]
  const more = (_id: string, change: object) => ({ ...report, _id, digest: _id, ...change }) as never
  const open = { open: true, dueAt: startOfDay('2026-12-20'), sortKey: `${startOfDay('2026-12-20')}_x` }
  const [before] = [startOfDay('2025-12-31')]
  const ended = (day: string, n: number) => ({
    ...{ state: 'closed', open: false, closedAt: startOfDay(day), dueAt: null },
    sortKey: `${String(startOfDay(day)).padStart(14, '0')}_${n}`,
  })
  await database.bulkInsert('reports', [
    more('lastYear', { submittedAt: before, ...ended('2025-12-31', 1) }),
    more('overTheYear', { submittedAt: before, ...ended('2026-01-01', 2) }),
    more('fromAbove1', { source: 'supervision', ...ended('2026-11-25', 3) }),
    more('fromAbove2', { source: 'supervision', ...open }),
    more('media', { source: 'media', ...ended('2026-11-26', 4) }),
    more('hotline', { source: 'hotline', category: 'floating', ...open }),
    more('aboutChief', { source: 'resident', aboutChief: true, category: 'chiefConduct', ...open }),
    more('cleaning', { source: 'cleaning', category: 'floating', ...open }),
  ])
  const event = (reportId: string, seq: number, type: string) =>
    ({ _id: `${reportId}_${seq}`, reportId, seq, type, at: now, by: 'clock', byName: '' }) as never
  await database.bulkInsert('reportEvents', [
    event('fromAbove1', 1, 'escalated'),
    event('fromAbove1', 2, 'escalated'),
    event('fromAbove1', 3, 'recurred'),
    event('lastYear', 1, 'escalated'),
  ])
  for (const [collection, entries] of Object.entries(ofRegisters))
    await database.bulkInsert(
      collection,
      entries.map((entry, n) => ({ _id: `${collection}${n}`, active: true, version: 1, ...entry }) as never),
    )
  const approved = ['plans0', 'plans2', 'plans3', 'plans4'].map((_id) => ({ _id, inForce: 1 }))
  await database.bulkInsert('planStandings', [...approved, { _id: 'plans1', inForce: null }] as never)
  await database.bulkInsert('people', [
    { _id: 'cleaner2', name: '演示', phone: '19900000077', roles: ['cleaner'], active: false } as never,
  ])
}
