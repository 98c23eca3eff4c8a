/**
 * The collections and indexes of the product: the one place from which the local cloud builds its store
 * and the deployment script creates the same in a real environment.
 */
import { people } from '../domain/identity/people'
import { planTasks } from '../domain/plan/plans'
import { fieldsOf, orderOf, type AnyRegister } from '../domain/register/kit/register'
import { sortsOf } from '../domain/register/kit/sorting'
import { registers } from '../domain/register/registers'

/** One index; `2dsphere` keys hold GeoJSON. At most 20 indexes a collection on the platform. */
export interface IndexDeclaration {
  name: string
  keys: { name: string; direction: '1' | '-1' | '2dsphere' }[]
  unique?: boolean
}

export interface CollectionDeclaration {
  indexes: IndexDeclaration[]
}

/** Collection name → its declaration. Collections named here exist from the start. */
export type DatabaseSchema = Record<string, CollectionDeclaration>

const index = (...names: string[]): IndexDeclaration => ({
  name: names.join('_').replace(/-/g, ''),
  keys: names.map((name) =>
    name.startsWith('-') ? { name: name.slice(1), direction: '-1' } : { name, direction: '1' },
  ),
})

const unique = (...names: string[]): IndexDeclaration => ({ ...index(...names), unique: true })

/** What the lists of a register ask, from its definition: its order, its filters, its village, its days, what is unique. */
function indexesOf(register: AnyRegister): IndexDeclaration[] {
  const { list, onlyOne } = register
  const { by, way } = orderOf(register)
  const order = by === '_id' ? ['_id'] : [way === 'asc' ? by : `-${by}`, '_id']
  const narrowing = [...(list.filters ?? []), list.village].filter((name) => name !== undefined)
  const alone = fieldsOf(register).flatMap(([name, field]) =>
    field.kind === 'text' && (field.unique || field.uniqueInUse) ? [[name]] : [],
  )
  const wanted = [
    ['active', '_id'],
    ['active', ...order],
    ...narrowing.map((name) => ['active', name, ...order]),
    ...sortsOf(register).flatMap((name) => (name === by ? [] : [['active', name, '_id']])),
    ...(list.day && list.day !== by ? [['active', list.day]] : []),
    ...alone,
    ...(onlyOne ? [['active', ...onlyOne.fields]] : []),
  ]
  return [...new Map(wanted.map((keys) => [[...new Set(keys)].join(' '), index(...new Set(keys))])).values()]
}

/** Clients may touch none of these: permission of every collection is "none" (ADMINONLY). */
export const database: DatabaseSchema = {
  // Identity
  bindings: { indexes: [] },
  people: {
    indexes: [...indexesOf(people), unique('phone'), index('roles', '_id'), index('departmentId', '_id')],
  },
  invitations: { indexes: [index('expiresAt')] },
  personTies: { indexes: [index('to', '-at'), index('at')] },
  knownBy: { indexes: [index('personId', '-at'), index('openid', '-at')] },
  roleGrants: { indexes: [index('-key'), index('state', '-key')] },
  officeCounts: { indexes: [] },
  kinships: { indexes: [index('code'), index('helper'), index('forgetAfter')] },
  // Registers
  reachMoves: { indexes: [index('reachId', '-at'), index('from', '_id'), index('to', '_id')] },
  reaches: {
    indexes: [['village', '_id'], ['waterId', '_id'], ['active', '_id'], ['cells'], ['followOn']].map(
      (keys) => index(...keys),
    ),
  },
  ...Object.fromEntries(registers.map((each) => [each.collection, { indexes: indexesOf(each) }])),
  cleaningStretches: { indexes: [] },
  cleaningMonths: { indexes: [] },
  cleaningYears: { indexes: [] },
  qualityStates: { indexes: [index('pending')] },
  planTasks: {
    indexes: [
      ...indexesOf(planTasks),
      index('active', 'finished', 'until'),
      ...['personId', 'chiefId', 'departmentId'].map((owner) => index('active', 'finished', owner)),
    ],
  },
  planStandings: { indexes: [] },
  planVersions: { indexes: [index('planId', '-number'), index('state', 'at')] },
  surveyAnswers: { indexes: [index('surveyId', '_id')] },
  surveyMarks: { indexes: [] },
  trainingPresence: { indexes: [index('trainingId', '_id')] },
  registerLogs: { indexes: [index('of', '-key'), index('log', 'key')] },
  registerClaims: { indexes: [] },
  registerHistory: { indexes: [index('of', '-version'), index('importId', '_id'), index('at')] },
  imports: { indexes: [index('register', '-at'), index('state', 'nextAt'), index('at')] },
  importColumns: { indexes: [] },
  rosterLines: { indexes: [index('importId', '_id'), index('at')] },
  proofs: { indexes: [] },
  villages: { indexes: [] },
  assignments: {
    indexes: [index('personId', '-from'), index('reachId', '-from'), index('handover', '-until')],
  },
  settings: { indexes: [] },
  handovers: { indexes: [] },
  // The assessment
  assessmentSheets: {
    indexes: [
      ...[
        index('state', '-period'),
        index('objecting', 'sortKey'),
        index('-period'),
        index('period', 'sortKey'),
        index('period', 'state', 'sortKey'),
        index('sortKey'),
      ],
      ...[
        index('period', 'village', 'sortKey'),
        index('period', 'objecting', 'sortKey'),
        index('who', '-period'),
      ],
    ],
  },
  assessmentVersions: { indexes: [index('of', 'version')] },
  assessmentRules: { indexes: [] },
  // Documents
  summaries: { indexes: [] },
  briefs: { indexes: [index('nextAt'), index('waterId', '-month'), index('month', '_id')] },
  documentOrders: { indexes: [index('by', '-orderedAt'), index('state', 'nextAt'), index('orderedAt')] },
  // Duties
  policies: { indexes: [] },
  settingChanges: { indexes: [index('of', '-version')] },
  exchangeCursors: { indexes: [] },
  dutyAdjustments: { indexes: [index('until')] },
  delegations: { indexes: [index('delegateId', '-until'), index('fromPersonId', '-until')] },
  weekAnswers: { indexes: [index('word', 'reply')] },
  dutyProgress: {
    indexes: [index('periodEnd', 'missed'), index('village', '-periodEnd'), index('personId', '-periodEnd')],
  },
  // Patrols
  patrols: {
    indexes: [
      index('digest', '_id'),
      index('-key'),
      ...['status', 'reachId', 'personId'].map((by) => index(by, '-key')),
      index('status', '_id'),
      index('personId', 'status', '-key'),
      index('personId', 'newsUntil'),
    ],
  },
  tracks: { indexes: [index('prints')] },
  patrolHistory: { indexes: [index('personId', '-key')] },
  patrolQuestions: { indexes: [index('personId', 'until'), index('matter')] },
  companionships: { indexes: [index('personId', 'state')] },
  patrolDays: { indexes: [index('day', '_id')] },
  latestPatrols: { indexes: [] },
  // Reports
  reports: {
    indexes: [
      index('digest', '_id'),
      index('desks', 'sortKey'),
      index('desks', 'strikeAt', '_id'),
      index('open', 'sortKey'),
      index('open', 'category', 'sortKey'),
      index('village', 'open', 'sortKey'),
      index('lead.id', 'open', '-sortKey'),
      index('reachId', 'open', 'sortKey'),
      index('cell', 'category', 'open'),
      index('screening', '-sortKey'),
      index('number', '_id'),
      index('filedBy', 'open', 'sortKey'),
      ...['submittedAt', 'dueAt'].map((name) => index(name, '_id')),
      ...['strikeAt', 'heldPhotos', 'ending.until'].map((name) => index(name)),
    ],
  },
  reportEvents: { indexes: [index('reportId', 'seq'), index('lead.id', 'at'), index('at')] },
  publicReports: {
    indexes: [
      index('cell', '-at', '-_id'),
      index('reachId', '-at', '-_id'),
      index('reachId', '-closedAt'),
      index('done', 'reachId'),
      index('done', '-at', '-_id'),
      index('done', '-closedAt'),
      index('-at', '-_id'),
      index('cell', 'category', 'done', '-at'),
    ],
  },
  publicCounts: { indexes: [] },
  witnesses: { indexes: [] },
  photoPrints: { indexes: [index('bands')] },
  screenings: { indexes: [index('nextAt')] },
  mediaChecks: { indexes: [index('at')] },
  // Rewards
  rewards: {
    indexes: [
      index('state', '-proposedAt', '-_id'),
      index('-proposedAt', '-_id'),
      index('state', 'expiresAt'),
      index('state', '_id'),
    ],
  },
  rewardBudgets: { indexes: [] },
  rewardMonths: { indexes: [] },
  putOffs: { indexes: [index('until')] },
  payouts: { indexes: [index('nextAt'), index('short'), index('differs.at')] },
  // Reminders and the daily push
  announcements: { indexes: [index('expanded', 'at')] },
  reminders: {
    indexes: [
      ...[index('nextAt'), index('owner', '_id'), index('day', '_id'), index('day', 'state', '_id')],
      index('owner', 'day', '_id'),
    ],
  },
  consents: { indexes: [] },
  consentTaps: { indexes: [index('at')] },
  quietDays: { indexes: [index('at')] },
  groupBindings: { indexes: [index('groupId')] },
  groupVisits: { indexes: [index('at')] },
  groupDays: { indexes: [] },
  pushes: { indexes: [index('nextAt'), index('day', '_id')] },
  pushNotices: { indexes: [index('until')] },
  // The vault: who reported, apart from the reports
  reporters: {
    indexes: [
      index('code', 'link', '-at'),
      index('code', '-at'),
      index('sealedContact.key', '_id'),
      index('sealedDuty.key', '_id'),
      index('staff', '_id'),
    ],
  },
  identityVault: { indexes: [index('sealed.key', '_id')] },
  receipts: { indexes: [] },
  draws: { indexes: [index('-key'), index('waiting', '-key')] },
  drawLists: { indexes: [] },
  drawFindings: { indexes: [index('drawId', '_id')] },
  alertNonces: { indexes: [index('at')] },
  complaints: {
    indexes: [index('-key'), index('open', '-key'), index('about', '-key'), index('photos.traceId')],
  },
  receiptTries: { indexes: [index('at')] },
  unsealings: { indexes: [index('-key'), index('decision', '-key')] },
  // Files of the storage that no record may have taken
  uploads: { indexes: [index('nextAt'), index('of', '-at')] },
  // The house itself
  audit: { indexes: [index('-at'), index('by', '-at')] },
  rates: { indexes: [index('at')] },
  jobRuns: { indexes: [index('job', 'finished', '-slot')] },
  stuckWork: { indexes: [index('since', '_id'), index('nextAt', '_id')] },
}
