/** For every job of the clock with documents of its own: one it works off, and the same in a form that must not be there. */
import {
  noon,
  person,
  assignment,
  reward,
  plain,
  code,
  news,
  order,
  tableIn,
  reminder,
  group,
  push,
  patrol,
  payout,
  reporter,
  sealedAt,
} from './documents'
import { briefRows } from './briefRows'
import { reportRows } from './reportRows'
import { waterRows } from './waterRows'
import { digested, gone, isMasked, of, one, type Row, withNumber } from './row'

/** In the month before the one in which the clock strikes. */
const october = Date.parse('2026-10-20T09:00:00+08:00')
const isNew = (sealed: unknown) => (sealed as { key: string }).key === 'new'
const ofGroup: Row = of('groups', group, { villages: undefined }, () => true, {
  isDone: (look, id) => look('pushes').some(({ groupId }) => groupId === id),
})

export const rows: Readonly<Record<string, Row>> = {
  carryBindings: of(
    'people',
    (id) => ({ ...person(id), boundTo: 'somebody', binding: undefined }),
    { name: 7 },
    ({ binding }) => binding === 'bound',
    { harmless: 'done' },
  ),
  endRoles: {
    whole: (id) => [
      ['people', { ...person(id), _id: id }],
      ['assignments', { ...assignment(id), _id: `of-${id}`, until: '2026-10-31' }],
    ],
    wrong: { roles: 'villageChief' },
    isDone: (look, id) => (one(look, 'people', id)!.roles as string[]).length === 0,
  },
  reconcilePayouts: of('payouts', payout, { asked: 'often' }, ({ nextAt }) => Number(nextAt) > noon),
  expireRewards: of(
    'rewards',
    (id) => ({ ...reward(id), expiresAt: 1 }),
    { reportId: undefined },
    ({ state }) => state === 'expired',
  ),
  releaseMonths: of(
    'rewards',
    (id) => ({ ...reward(id), month: '2026-11' }),
    { reportId: undefined },
    ({ month }) => month === null,
  ),
  carryMonths: of(
    'rewardMonths',
    () => ({ granted: 100 }),
    { granted: 'many' },
    () => false,
    {
      ...gone('rewardMonths'),
      idOf: (name) => `${code(name)}_2026-10`,
    },
  ),
  urgeComplaints: of(
    'complaints',
    () => ({ kind: 'complaint', open: true, dueDay: '2026-11-20' }),
    { dueDay: null },
    () => false,
    { isDone: (look, id) => one(look, 'announcements', `complaint_${id}_late`) !== undefined },
  ),
  urgeRectifications: of(
    'rectifications',
    () => ({ ...{ active: true, state: 'open', problem: '演示' }, assignedOn: '2026-11-02', workingDays: 5 }),
    { workingDays: 'many' },
    () => false,
    {
      isDone: (look, id) => one(look, 'announcements', `rectification_${id}_2_2026-11-09`) !== undefined,
    },
  ),
  expandAnnouncements: of('announcements', news, { to: undefined }, ({ expanded }) => expanded === true),
  deliverReminders: of('reminders', reminder, { owner: undefined }, ({ state }) => state !== 'waiting'),
  carryConsents: of(
    'consents',
    () => ({ template: 'dutyDue', left: 1, state: 'accepted' }),
    { left: 'many' },
    () => false,
    { ...gone('consents'), idOf: (name) => `r:${code(name)}_dutyDue` },
  ),
  carryOwners: of(
    'reminders',
    (name) => ({ ...reminder(), owner: `r:${code(name)}`, nextAt: null, page: 'p?reportId=x' }),
    { page: 7 },
    ({ owner }) => owner === 'reporter',
    { harmless: 'done' },
  ),
  carryGroups: of(
    'groups',
    () => ({ ...group(), active: undefined, paused: true }),
    { name: 7 },
    ({ active, road }) => active === false && road === 'nobody',
    { harmless: 'done' },
  ),
  planPushes: ofGroup,
  freshenPushes: ofGroup,
  planDuties: {
    whole: (id) => [
      ['people', { ...person(id), _id: id }],
      ['assignments', { ...assignment(id), _id: `of-${id}` }],
    ],
    wrong: { role: undefined },
    wrongAt: 1,
    isDone: (look, id) => look('reminders').some(({ owner }) => owner === `p:${id}`),
  },
  deliverPushes: {
    whole: (id) => [
      ['pushes', { ...push(), _id: id, groupId: id }],
      ['groups', { ...group(), _id: id }],
    ],
    wrong: { liaison: undefined },
    isDone: (look, id) => one(look, 'pushes', id)!.state === 'delivered',
  },
  settleUndecided: of('patrols', patrol, { companions: undefined }, ({ awaited }) => awaited === true),
  computeAssessments: {
    whole: (id) => [
      ['assignments', { ...assignment(id), _id: id }],
      ['people', { ...person(id), _id: id }],
      ['patrolHistory', { _id: `${id}_l`, personId: id, key: `${october}_${id}`, patrolId: `of-${id}` }],
      ['patrols', { ...patrol(), _id: `of-${id}`, personId: id, day: '2026-10-20', receivedAt: october }],
      [
        'policies',
        { _id: 'assessment', version: 2, chief: 'own', township: null, since: '2026-10', latest: {} },
      ],
    ],
    wrong: { companions: undefined },
    wrongAt: 3,
    isDone: (look, id) => look('assessmentSheets').some(({ who }) => who === id),
  },
  closePeriods: of(
    'assignments',
    () => assignment(),
    { role: undefined },
    () => true,
    {
      isDone: (look, id) => look('dutyProgress').some(({ assignmentId }) => assignmentId === id),
    },
  ),
  keyPatrolDigests: of('patrols', () => ({ digest: plain }), { digest: 'abc' }, digested, {
    harmless: 'done',
  }),
  resealIdentities: of(
    'identityVault',
    (id) => ({ sealed: sealedAt(`identity ${id}`), openedAt: 0 }),
    { sealed: { key: 'test' } },
    ({ sealed }) => isNew(sealed),
    { idOf: code },
  ),
  resealContacts: of(
    'reporters',
    (id) => ({ ...reporter(id), sealedContact: sealedAt(`contact ${id}`) }),
    { sealedContact: { key: 'test' } },
    ({ sealedContact }) => isNew(sealedContact),
  ),
  resealDuties: of(
    'reporters',
    (id) => ({ ...reporter(id), sealedDuty: sealedAt(`duty ${id}`) }),
    { sealedDuty: { key: 'test' } },
    ({ sealedDuty }) => isNew(sealedDuty),
  ),
  sealPayees: of(
    'payouts',
    (id) => ({ ...payout(id), sealedPayee: sealedAt(`payee ${id}`) }),
    { sealedPayee: { key: 'test' } },
    ({ sealedPayee }) => isNew(sealedPayee),
  ),
  maskPatrolsAnew: of(
    'patrols',
    () => ({ ...patrol(), note: withNumber, checklist: [], explanation: null, review: null }),
    { checklist: undefined },
    ({ note }) => isMasked(note),
  ),
  makeDocuments: of('documentOrders', order, { sheet: 'none' }, ({ state }) => state === 'ready', {
    givenUp: true,
  }),
  forgetDocuments: of(
    'documentOrders',
    () => ({ ...order(), state: 'ready', orderedAt: 1 }),
    { file: 7 },
    () => false,
    { ...gone('documentOrders'), trouble: 'unreachable' },
  ),
  workImports: of('imports', tableIn, { fileId: 7 }, ({ state }) => state === 'unreadable', {
    harmless: 'done',
  }),
  forgetImportFiles: of(
    'imports',
    () => ({ ...tableIn(), state: 'undone' }),
    { fileId: 'nowhere' },
    ({ fileId }) => fileId === '',
  ),
  forgetImports: of(
    'imports',
    () => ({ ...tableIn(), state: 'undone', fileId: '' }),
    { register: 7 },
    () => false,
    {
      ...gone('imports'),
      harmless: 'done',
    },
  ),
  ...waterRows,
  settleQuality: of(
    'qualityStates',
    () => ({ revision: 1, pending: true, readingId: null, kind: null }),
    { revision: 'once' },
    ({ pending }) => pending === false,
    { harmless: 'done' },
  ),
  listNextNews: of(
    'newsItems',
    () => ({
      title: '月报',
      kind: 'form',
      to: '',
      due: '2026-11-01',
      repeats: 'month',
      sent: null,
      active: true,
    }),
    { due: 7 },
    () => false,
    {
      isDone: (look, id) => look('newsItems').some(({ _id }) => _id.startsWith(`${id}-2026`)),
      harmless: 'passedBy',
    },
  ),
  ...briefRows,
  ...reportRows,
}
