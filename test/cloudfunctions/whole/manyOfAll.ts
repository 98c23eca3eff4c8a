/**
 * A town with more of everything than fits on a page or into a batch of the clock, put into the database in one go.
 * Every fifth has the same moment as the one before: what is sorted by time alone would lose one at the edge of a page.
 */
import { addDays, dayOf } from '../../../domain/calendar/day'
import { patrolStatuses } from '../../../domain/patrol/patrol'
import { sortKeyOf } from '../../../domain/report/report'
import { claimableReward } from '../reward/claimants'
import { entered, filed } from '../report/reporting'
import { stream, type Town, townTime } from '../town'
import { walk } from '../walks'

/** Above the largest page (100) and above every batch of the clock. */
export const many = 130
export const mine = 'villageChief'
export const today = dayOf(townTime())

export const range = <T>(make: (n: number) => T, count = many) =>
  Array.from({ length: count }, (_, n) => make(n))
export const number = (n: number) => String(n).padStart(3, '0')
export const villageOf = (n: number) => `演示${'甲乙丙丁戊'[n % 5]}村`
const hour = 3_600_000
const now = townTime()
/** Hours ago; every fifth at the very moment of the one before. */
const momentOf = (n: number) => now - 40 * 24 * hour + (n - Number(n % 5 === 4)) * hour

type Document = { readonly _id: string } & Record<string, unknown>

export const put = ({ cloud }: Town, collection: string, documents: readonly object[]) =>
  cloud.database.bulkInsert(collection, documents as Document[] as never)

export async function fillRegisters(town: Town): Promise<void> {
  const [reach] = town.cloud.database.find('reaches', { _id: stream._id })
  await put(
    town,
    'reaches',
    range((n) => ({ ...reach, _id: `m-${number(n)}`, name: `河段${n}`, village: villageOf(n) })),
  )
  const someone = {
    post: '演示职务',
    roles: ['villageChief'],
    departmentId: null,
    active: true,
  }
  await put(
    town,
    'people',
    range((n) => ({
      ...someone,
      _id: `c-${number(n)}`,
      name: `演示河长${n}`,
      boundTo: `openid-c-${number(n)}`,
      phone: `1981${String(n).padStart(7, '0')}`,
      village: villageOf(n),
    })),
  )
  await put(
    town,
    'assignments',
    range((n) => ({
      ...{ role: 'villageChief', from: '2026-01-01', until: null },
      ...{
        _id: `x-${number(n)}`,
        personId: `c-${number(n)}`,
        personName: `演示河长${n}`,
        reachId: `m-${number(n)}`,
      },
    })),
  )
  await put(
    town,
    'villages',
    range((n) => (n < 5 ? { _id: villageOf(n), reaches: many / 5 } : { _id: `村${number(n)}`, reaches: 1 })),
  )
  await put(
    town,
    'departments',
    range((n) => ({ _id: `d-${number(n)}`, name: `演示部门${n}`, active: n % 2 === 0 })),
  )
}

async function fillPatrols(town: Town): Promise<void> {
  const { patrolId } = await town.as(mine).get('patrol.submit', walk())
  const [patrol] = town.cloud.database.find('patrols', { _id: patrolId })
  const key = (n: number) => `${String(momentOf(n)).padStart(13, '0')}_p${number(n)}`
  const own = (n: number) => ({
    _id: `p${number(n)}`,
    key: key(n),
    startedAt: momentOf(n),
    day: dayOf(momentOf(n)),
  })
  await put(
    town,
    'patrols',
    range((n) => ({ ...patrol, ...own(n), status: patrolStatuses[n % 5], reachId: `m-${number(n % 10)}` })),
  )
  await put(
    town,
    'patrolHistory',
    range((n) => ({ _id: `${mine}_${key(n)}`, personId: mine, key: key(n), patrolId: `p${number(n)}` })),
  )
  const adjustment = { kind: 'yellow', reason: '氨氮超标', from: today, until: addDays(today, 3) }
  await put(
    town,
    'dutyAdjustments',
    range((n) => ({ ...adjustment, _id: `j-${number(n)}`, reachIds: [`m-${number(n)}`] })),
  )
}

async function fillReports(town: Town): Promise<void> {
  const reportId = await entered(town)
  const [report] = town.cloud.database.find('reports', { _id: reportId })
  const own = (n: number) => {
    const _id = `r-${number(n)}`
    return {
      _id,
      // By which everybody but the office knows it.
      number: `nr${number(n)}`,
      submittedAt: momentOf(n),
      sortKey: sortKeyOf(momentOf(n), _id),
      village: villageOf(n),
      strikeAt: null,
    }
  }
  const environment = { kind: 'department', id: 'environment', name: '' }
  const running = { state: 'assigned', open: true, lead: environment, desks: ['department:environment'] }
  const ended = { state: 'closed', open: false, lead: environment, desks: [], closedAt: now }
  const waiting = { state: 'submitted', open: true, desks: ['office:triage'] }
  const kinds = [running, ended, waiting]
  await put(
    town,
    'reports',
    range((n) => ({ ...report, ...own(n), ...kinds[n % 3] })),
  )
  const filedByMe = await filed(town, 'residentMany')
  const [reporter] = town.cloud.database.find('reporters', { _id: filedByMe.reportId })
  await put(
    town,
    'reporters',
    range((n) => ({ ...reporter, _id: `r-${number(n)}`, at: momentOf(n) })),
  )
}

const rewardId = (n: number) => `R${'0'.repeat(24)}${number(n)}`

async function fillMoney(town: Town): Promise<void> {
  const claimant = (n: number) =>
    ({ reportId: `r-${number(n)}`, rewardId: rewardId(n), amount: 2_000 }) as never
  const states = ['proposed', 'transferring'] as const
  const state = (n: number) => ({ state: states[n % 2], attempt: n % 2, proposedAt: momentOf(n) })
  await put(
    town,
    'rewards',
    range((n) => ({ ...claimableReward(claimant(n)), ...state(n) })),
  )
  const hanging = {
    stage: 'underway',
    packageInfo: null,
    short: false,
    asked: 9,
    nextAt: now + 900 * hour,
    amount: 2_000,
  }
  const told = { payee: 'nobody', sentAt: 0, noneAt: null, stop: null }
  const payout = (n: number) => ({
    ...hanging,
    ...told,
    _id: rewardId(n),
    rewardId: rewardId(n),
    since: momentOf(n - (n % 8)),
  })
  await put(
    town,
    'payouts',
    range(payout).filter((_, n) => n % 2 === 1),
  )
}

async function fillMessages(town: Town): Promise<void> {
  const message = {
    ...{ template: 'dutyDue', fields: { thing1: '一段' }, page: 'p' },
    ...{ tries: 0, nextAt: null, reason: '', sentAt: null },
  }
  const states = ['sent', 'noConsent'] as const
  await put(
    town,
    'reminders',
    ['', 'mine'].flatMap((whose) =>
      range((n) => ({
        ...message,
        _id: `${today}_${whose}${number(n)}`,
        day: today,
        owner: `p:${whose ? mine : n}`,
        name: `演示${n}`,
        state: states[n % 2],
      })),
    ),
  )
  const words = { kind: 'tip', title: '小知识', text: '见到的', on: '', active: true }
  await put(
    town,
    'pushContents',
    range((n) => ({ ...words, _id: `t-${number(n)}` })),
  )
  const requestedBy = { personId: 'office', name: '演示office' }
  const asked = { reason: '查证需要联系举报人', requestedBy, decision: null, readAt: null }
  await put(
    town,
    'unsealings',
    range((n) => ({
      ...asked,
      ...{ _id: `u-${number(n)}`, key: `${String(momentOf(n)).padStart(13, '0')}_u-${number(n)}` },
      ...{ reportId: `r-${number(n)}`, requestedAt: momentOf(n) },
    })),
  )
  const proposed = { role: 'office', state: 'waiting', proposedBy: requestedBy, decidedBy: null }
  await put(
    town,
    'roleGrants',
    range((n) => ({
      ...{ ...proposed, decidedAt: null, proposedAt: momentOf(n) },
      ...{ _id: `office:g-${number(n)}`, personId: `g-${number(n)}`, personName: '演示人员' },
      key: `${String(momentOf(n)).padStart(13, '0')}_office_g-${number(n)}`,
    })),
  )
  const group = {
    kind: 'villageChiefs',
    villages: ['演示甲村'],
    departmentId: null,
    minute: 450,
    paused: false,
  }
  const hands = { liaisonId: mine, liaisonName: '', robot: null, code: null }
  await put(
    town,
    'groups',
    range((n) => ({ ...group, ...hands, _id: `g-${number(n)}`, name: `演示群${n}` })),
  )
}

export async function fillWithMany(town: Town): Promise<void> {
  await fillRegisters(town)
  await fillPatrols(town)
  await fillReports(town)
  await fillMoney(town)
  await fillMessages(town)
}
