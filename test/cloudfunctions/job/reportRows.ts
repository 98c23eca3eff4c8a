/** Of the jobs about problems: see malformed.ts. */
import { patrolKey } from '../../../cloudfunctions/modules/patrol/store/patrolRepo'
import { DEFAULT_ENV } from '../../../local/options'
import { fileIdOf } from '../../../local/storage/fileId'
import { officeDesks } from '../../../domain/report/desks'
import {
  noon,
  report,
  patrol,
  plain,
  code,
  environment,
  reporter,
  dayStart,
  holidaysEntered,
} from './documents'
import { digested, gone, isMasked, of, one, type Row, withNumber } from './row'

export const reportRows: Readonly<Record<string, Row>> = {
  askAboutWalks: {
    whole: (id) => [
      [
        'reports',
        { ...report(), _id: id, number: `P-${id}`, reachId: `r-${id}`, state: 'handling', submittedAt: noon },
      ],
      [
        'patrols',
        {
          ...{ ...patrol(), _id: `of-${id}`, reachId: `r-${id}`, status: 'met', checklist: [] },
          key: patrolKey(noon - 3 * 86_400_000, `of-${id}`),
        },
      ],
    ],
    wrong: { checklist: undefined },
    wrongAt: 1,
    isDone: (look, id) => one(look, 'patrolQuestions', `of-${id}`) !== undefined,
  },
  recountDeadlines: {
    whole: (id) => [
      ['reports', { ...report(), _id: id, stageAt: noon - 1, dueAt: dayStart('2027-01-07') }],
      ['policies', { ...holidaysEntered, _id: 'holidays' }],
    ],
    wrong: { stageAt: undefined },
    isDone: (look, id) => one(look, 'reports', id)!.recountedFor === 1,
  },
  carryOutEndings: of(
    'reports',
    () => ({
      ...report(),
      ending: { command: { type: 'reject', text: '不属于' }, personId: 'office', by: 'office', until: 1 },
    }),
    { ending: { personId: 'office', by: 'office', until: 1 } },
    ({ ending }) => ending === null,
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
    { harmless: 'done' },
  ),
  keyReportDigests: of('reports', () => ({ digest: plain }), { digest: 'abc' }, digested, {
    harmless: 'done',
  }),
  carryWitnesses: of(
    'witnesses',
    () => ({ at: 1 }),
    { at: 'once' },
    () => false,
    {
      ...gone('witnesses'),
      harmless: 'done',
      idOf: (name) => `somereport_${code(name)}`,
    },
  ),
  wakeRechecks: of(
    'reports',
    () => ({ ...report(), desks: [officeDesks.recheck], recheck: { outcome: 'due', at: 1 } }),
    { recheck: { outcome: 'due', at: 1 }, dueAt: 'soon' },
    ({ strikeAt }) => strikeAt !== null,
  ),
  maskReportsAnew: of(
    'reports',
    () => ({ ...report(), text: withNumber }),
    { text: { toString: 1, valueOf: 1 } },
    ({ text }) => isMasked(text),
    { harmless: 'passedBy' },
  ),
  maskEventsAnew: of(
    'reportEvents',
    (id) => ({ reportId: id, seq: 1, type: 'resolved', text: withNumber, at: 1 }),
    { text: { toString: 1, valueOf: 1 } },
    ({ text }) => isMasked(text),
    { harmless: 'passedBy' },
  ),
}
