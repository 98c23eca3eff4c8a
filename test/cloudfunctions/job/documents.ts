/** Documents as the modules store them, each with what its job looks at. */
import { DEFAULT_ENV } from '../../../local/options'
import { fileIdOf } from '../../../local/storage/fileId'
import { startOfDay } from '../../../domain/calendar/day'
import { createHash } from 'node:crypto'
import { reporterCode } from '../../../cloudfunctions/modules/vault/reporterCode'
import { seal } from '../../../cloudfunctions/modules/vault/sealing'
import { claimableReward } from '../reward/claimants'

export const noon = Date.parse('2026-11-23T12:00:00+08:00')
export const person = (id: string) => ({
  ...{ name: '演示甲', phone: `phone ${id}`, post: '', village: '演示一村', roles: ['villageChief'] },
  ...{ departmentId: null, active: true, boundTo: null, roleSince: {} },
})
export const assignment = (personId = 'villageChief') => ({
  ...{ personId, personName: '演示甲', reachId: 'stream-1', role: 'villageChief' },
  ...{ from: '2026-01-01', until: null },
})
export const report = () => ({
  ...{ number: 'P1', digest: 'k1', category: 'outlet', text: '', source: 'hotline', state: 'submitted' },
  ...{ place: [120.35, 27.65], reachId: null, reachName: '', village: '', photos: [], after: [], round: 0 },
  ...{ submittedAt: 1, stageAt: 1, dueAt: 2, escalation: 0, light: 'green', desks: [], open: true },
  ...{
    events: 1,
    lastCommands: [],
    outcome: '',
    cleared: [],
    witnesses: 0,
    screening: 'passed',
    filedBy: 'office',
    severity: null,
    recheck: null,
  },
  ...{ sortKey: '1_P1', strikeAt: null, lead: null, joint: [], handling: null, public: false },
})
export const reward = (id: string) =>
  claimableReward({ reportId: `of ${id}`, rewardId: id, amount: 100 } as never)
export const plain = createHash('sha256').update('submitted').digest('hex')
export const code = (name: string) => reporterCode(`openid of ${name}`)
export const news = () => ({
  ...{ template: 'reportAssigned', values: ['一件', '2026-11-23', '请办'], page: 'p', at: 1 },
  ...{ to: [{ kind: 'person', id: 'villageChief' }], expanded: false },
})
export const reminder = () => ({
  ...{ day: '2026-11-23', owner: 'p:villageChief', name: '演示甲', template: 'dutyDue', page: 'p' },
  ...{ fields: {}, state: 'waiting', tries: 0, nextAt: 1, reason: '', sentAt: null },
})
export const group = () => ({
  ...{ name: '演示群', kind: 'villageChiefs', villages: [], departmentId: null, minute: 450 },
  ...{ active: true, liaisonId: null, robot: null, code: null },
})
const road = { state: 'waiting', tries: 0, at: null, reason: '' }
export const push = () => ({
  ...{ day: '2026-11-23', groupId: 'none', groupName: '演示群', kind: 'villageChiefs', state: 'planned' },
  ...{ liaisonId: null, text: '', markdown: '', title: '', dueAt: 1, nextAt: 1, edited: false },
  ...{ robot: road, liaison: road, approvedBy: null },
})
export const environment = { kind: 'department', id: 'environment', name: '' }
export const patrol = () => ({
  ...{ personId: 'villageChief', personName: '演示甲', assignmentId: 'a-stream', reachId: 'stream-1' },
  ...{ status: 'explained', day: '2026-11-20', companions: [], digest: 'k1', key: '1_x', startedAt: 1 },
})
export const payout = (id: string) => ({
  ...{ rewardId: id, amount: 100, payee: 'r', stage: 'sending', since: noon, asked: 0, nextAt: 1 },
  ...{ short: false, stop: null, packageInfo: null, differs: null },
})
export const reporter = (name: string) => ({ code: code(name), link: 'wechat', at: 1, sealedContact: null })
/** Under the key of before. */
export const sealedAt = (place: string) => seal('演示', place)

/** The days after New Year are off, as nobody knew. */
const notice = { year: 2027, rest: ['2027-01-01', '2027-01-04', '2027-01-05'], work: [] }
const entered = { version: 1, at: noon, before: [], after: [notice] }
export const holidaysEntered = { version: 1, notices: [notice], changes: [entered] }
export const dayStart = startOfDay

export const tableIn = () => ({
  ...{
    register: 'signBoard',
    by: 'office',
    byName: '演示office',
    at: 1,
    fileId: fileIdOf(DEFAULT_ENV, 'imports/x/a.xlsx'),
  },
  ...{
    fileName: 'a.xlsx',
    chosen: [],
    state: 'waiting',
    trouble: null,
    reading: null,
    done: 0,
    takenAt: null,
  },
  ...{ undone: null, cursor: '', nextAt: 1, tries: 0 },
})

export const order = () => ({
  path: 'documents/demo.xlsx',
  ...{ by: 'office', sheet: 'patrols', state: 'waiting', orderedAt: noon, nextAt: 1, tries: 0, done: 0 },
  ...{ rows: null, file: null, from: null, until: null, village: '' },
})

/** Three at a time stuck since the same moment. */
export const stuck = (n: number) => ({
  _id: `k-${n}`,
  title: '',
  since: Math.floor(n / 3),
  tries: 5,
  nextAt: null,
})
