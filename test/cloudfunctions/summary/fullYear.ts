/** A town with something of everything that the yearly summary counts, and beside it what must not be counted. */
import { addDays, dayOf, startOfDay } from '../../../domain/calendar/day'
import { stream, type Town } from '../town'
import { now } from '../whole/threeDays'

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
  await database.bulkInsert('planStandings', [{ _id: 'plans0', inForce: 1 } as never])
  await database.bulkInsert('people', [
    { _id: 'cleaner2', name: '演示', phone: '19900000077', roles: ['cleaner'], active: false } as never,
  ])
}

/** By collection; of each something of last year or out of use, which must not be counted. */
const ofRegisters: Record<string, object[]> = {
  institutions: [
    { name: '方案', number: '某政办〔2026〕5号', kind: 'plan', issued: '2026-01-05', validUntil: null },
    { name: '旧方案', number: '', kind: 'plan', issued: '2020-01-05', validUntil: '2025-12-31' },
    { name: '会议制度', number: '', kind: 'meeting', issued: '2025-01-05', validUntil: null },
    { name: '巡查制度', number: '', kind: 'patrol', issued: '2026-02-05', validUntil: null },
    { name: '考核办法', number: '', kind: 'assessment', issued: '2026-02-05', validUntil: null },
    { name: '废', number: '', kind: 'cleaning', issued: '2026-02-05', validUntil: null, active: false },
    { name: '保洁方案', number: '', kind: 'cleaning', issued: '2026-12-05', validUntil: null },
    { name: '名单', number: '', kind: 'chiefList', issued: '2026-03-05', validUntil: null },
    { name: '名单', number: '', kind: 'chiefList', issued: '2025-03-05', validUntil: null },
  ],
  rectifications: [
    { number: '1', foundOn: '2026-03-05', source: 'county', state: 'closed' },
    { number: '2', foundOn: '2026-04-05', source: 'media', state: 'notice' },
    { number: '3', foundOn: '2026-05-05', source: 'draw', state: 'open' },
    { number: '4', foundOn: '2025-05-05', source: 'draw', state: 'closed' },
    { number: '5', foundOn: '2026-05-05', source: 'media', state: 'open', active: false },
  ],
  meetings: [
    { kind: 'heads', day: '2026-01-01', present: { chiefs: 20, others: 3 } },
    { kind: 'joint', day: dayOf(now), present: { chiefs: 5 } },
    { kind: 'heads', day: addDays(dayOf(now), 1), present: { chiefs: 70 } },
    { kind: 'heads', day: '2025-12-31', present: { chiefs: 99 } },
  ],
  trainings: [
    { day: '2026-12-31', hours: 3, present: { village: 30 } },
    { day: '2026-05-01', hours: 2.5, present: { village: 70, town: 10 } },
    { day: '2026-06-01', hours: null, present: {} },
    { day: '2026-06-01', hours: 8, present: { village: 50 }, active: false },
  ],
  newsItems: [
    {
      kind: 'form',
      due: '2026-03-31',
      sent: '2026-03-31',
      byProvince: 1,
      byCity: null,
      byCounty: 2,
      byMedia: 1,
    },
    {
      kind: 'form',
      due: '2026-04-30',
      sent: '2026-05-02',
      byProvince: null,
      byCity: 4,
      byCounty: 0,
      byMedia: 0,
    },
    { kind: 'form', due: '2026-06-30', sent: null },
    { kind: 'news', due: '2026-01-10', sent: '2025-12-30' },
    { kind: 'news', due: '2026-07-01', sent: '2026-06-20' },
    { kind: 'halfYear', due: '2026-07-15', sent: '2026-07-10' },
  ],
  plans: [
    { name: '带溪', waterId: 'w' },
    { name: '没有批准', waterId: 'w' },
    { name: '旧', active: false },
  ],
  planProblems: [{ planId: 'plans0' }, { planId: 'plans0' }],
  planTasks: [
    { planId: 'plans0', begins: '2026-01-01', until: '2026-06-30', finished: '2026-06-01', measures: [] },
    {
      planId: 'plans0',
      begins: '2026-01-01',
      until: '2026-06-30',
      finished: null,
      measures: [{ cost: 5, funds: '' }],
    },
    {
      planId: 'plans0',
      begins: '2026-01-01',
      until: '2027-06-30',
      finished: null,
      measures: [{ cost: 5, funds: '镇财政' }],
    },
    {
      planId: 'plans1',
      begins: '2026-01-01',
      until: '2026-02-28',
      finished: null,
      measures: [{ cost: 5, funds: '' }],
    },
  ],
  sections: [{ name: '一' }, { name: '二' }, { name: '三', active: false }],
  waterReadings: [
    { day: '2026-02-01', met: 'yes' },
    { day: '2026-03-01', met: 'no' },
    { day: '2026-04-01', met: null },
    { day: '2025-04-01', met: 'no' },
  ],
  cleaningContracts: [
    { length: 1.25, fee: 1_200_050 },
    { length: null, fee: 800_000 },
    { length: 9, fee: 900_000, active: false },
  ],
  cleaningChecks: [{ day: '2026-05-01' }, { day: '2025-05-01' }],
  cleaningPays: [
    { paidOn: '2026-05-01', paid: 100_025 },
    { paidOn: '2026-06-01', paid: 50_000 },
    { paidOn: '2025-06-01', paid: 70_000 },
  ],
  outlets: [
    { signState: 'good', answered: 'answered', treated: 'yes' },
    { signState: 'gone', answered: 'wrong', treated: 'no' },
    { signState: 'good', answered: 'answered', treated: 'yes', active: false },
  ],
  campaigns: [
    {
      kind: 'tour',
      day: addDays(dayOf(now), 1),
      times: 7,
      people: 70,
      volunteers: 7,
      reached: 7,
      handouts: 7,
    },
    { kind: 'tour', day: '2026-05-01', times: 10, people: 500, volunteers: 20, reached: 3000, handouts: 800 },
    {
      kind: 'talk',
      day: '2026-05-02',
      times: 100,
      people: null,
      volunteers: null,
      reached: null,
      handouts: null,
    },
    { kind: 'rally', day: '2026-06-02', times: 1, people: 1000, volunteers: 5, reached: 1, handouts: 1 },
    { kind: 'rally', day: '2025-06-02', times: 1, people: 1000, volunteers: 5, reached: 1, handouts: 1 },
  ],
  materials: [
    { kind: 'leaflet', day: '2026-05-01', handouts: 5000 },
    { kind: 'television', day: '2026-05-01', handouts: null },
    { kind: 'account', day: '2026-05-01', handouts: null },
    { kind: 'website', day: '2026-05-01', handouts: null },
    { kind: 'website', day: '2025-05-01', handouts: null },
  ],
  carriers: [
    ...['flag', 'stand', 'screen', 'wall', 'pole'].map((kind, n) => ({ kind, number: n + 2, spot: kind })),
    { kind: 'flag', number: 40, spot: 'x' },
    { kind: 'flag', number: 400, spot: 'y', active: false },
  ],
  villageRules: [
    { village: '演示一村', rulesShown: true, rewardShown: false },
    { village: '演示二村', rulesShown: true, rewardShown: true },
    { village: '演示二村', rulesShown: true, rewardShown: false },
  ],
}
