/**
 * For every job of the clock with documents of its own: a document it works off, and the same in a form that must not
 * be there. A job that is not here fails malformed.test.ts.
 */
import { DEFAULT_ENV } from '../../../local/options'
import { fileIdOf } from '../../../local/storage/fileId'
import { officeDesks } from '../../../domain/report/desks'
import {
  noon,
  person,
  assignment,
  report,
  reward,
  plain,
  code,
  news,
  reminder,
  group,
  push,
  environment,
  patrol,
  payout,
  reporter,
  sealedAt,
} from './documents'

export type Document = { readonly _id: string } & Readonly<Record<string, unknown>>
/** What lies in the store now, by collection. */
export type Look = (collection: string) => readonly Document[]

export interface Row {
  /** What the job works off, with what it needs beside it; the first is the job's own. */
  whole(id: string): readonly [collection: string, document: Document][]
  /** What is wrong with the malformed one: fields in the place of the good ones. */
  readonly wrong: object
  /** Which of `whole` is malformed. */
  readonly wrongAt?: number
  /** Nothing in it can keep the job from its work: the malformed one is done like the others. */
  readonly harmless?: boolean
  /** Whether the job did its work on it. */
  isDone(look: Look, id: string): boolean
  /** Where an id tells something. */
  readonly idOf?: (name: string) => string
}

const one = (look: Look, collection: string, id: string) => look(collection).find(({ _id }) => _id === id)

/** A row of one document; `isDone` is asked of what is stored. */
function of(
  collection: string,
  make: (id: string) => object,
  wrong: object,
  isDone: (stored: Document) => boolean,
  more: Partial<Row> = {},
): Row {
  return {
    whole: (id) => [[collection, { ...make(id), _id: id }]],
    wrong,
    isDone(look, id) {
      const stored = one(look, collection, id)
      return stored !== undefined && isDone(stored)
    },
    ...more,
  }
}
const gone = (collection: string) => ({
  isDone: (look: Look, id: string) => one(look, collection, id) === undefined,
})
const isNew = (sealed: unknown) => (sealed as { key: string }).key === 'new'
const digested = ({ digest }: Document) => String(digest).startsWith('k')
const ofGroup: Row = of('groups', group, { villages: undefined }, () => true, {
  isDone: (look, id) => look('pushes').some(({ groupId }) => groupId === id),
})

export const rows: Readonly<Record<string, Row>> = {
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
  strikeReports: of(
    'reports',
    () => ({ ...report(), state: 'handling', lead: environment, strikeAt: 1 }),
    { joint: undefined },
    ({ strikeAt }) => strikeAt !== 1,
  ),
  screenReports: {
    whole: (id) => [
      ['screenings', { _id: id, pieces: [], asked: 0, nextAt: 1, originals: [] }],
      ['reports', { ...report(), _id: id }],
    ],
    wrong: { pieces: undefined },
    isDone: (look, id) => one(look, 'screenings', id)!.nextAt === null,
  },
  clearOldOriginals: {
    whole: (id) => [
      ['reports', { ...report(), _id: id }],
      [
        'screenings',
        {
          _id: id,
          pieces: [],
          asked: 0,
          nextAt: null,
          originals: [fileIdOf(DEFAULT_ENV, `reports/${id}/1.jpg`)],
        },
      ],
    ],
    wrong: { lastCommands: undefined },
    isDone: (look, id) => (one(look, 'screenings', id)!.originals as string[]).length === 0,
  },
  sweepUploads: of(
    'uploads',
    (id) => ({ of: `reports/${id}`, paths: [`reports/${id}/1.jpg`], at: 1, nextAt: 1 }),
    { paths: undefined },
    () => false,
    gone('uploads'),
  ),
  giveNumbers: of(
    'reports',
    () => ({ ...report(), number: undefined }),
    { sortKey: undefined },
    ({ number }) => typeof number === 'string',
  ),
  equalDuties: of(
    'reporters',
    (name) => ({ ...reporter(name), staff: false }),
    { code: undefined, link: 7 },
    ({ staff }) => staff === undefined,
    { harmless: true },
  ),
  keyReportDigests: of('reports', () => ({ digest: plain }), { digest: 'abc' }, digested, { harmless: true }),
  carryWitnesses: of(
    'witnesses',
    () => ({ at: 1 }),
    { at: 'once' },
    () => false,
    {
      ...gone('witnesses'),
      harmless: true,
      idOf: (name) => `somereport_${code(name)}`,
    },
  ),
  wakeRechecks: of(
    'reports',
    () => ({ ...report(), desks: [officeDesks.recheck], recheck: { outcome: 'due', at: 1 } }),
    { recheck: { outcome: 'due', at: 1 }, dueAt: 'soon' },
    ({ strikeAt }) => strikeAt !== null,
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
    { harmless: true },
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
  closePeriods: of(
    'assignments',
    () => assignment(),
    { role: undefined },
    () => true,
    {
      isDone: (look, id) => look('dutyProgress').some(({ assignmentId }) => assignmentId === id),
    },
  ),
  keyPatrolDigests: of('patrols', () => ({ digest: plain }), { digest: 'abc' }, digested, { harmless: true }),
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
}
