/**
 * Reports that lie in the store as phones leave them there. The first of a town and day is filed over the wire; those
 * after it are copies of what that left, each under an id, a number and a reporter of its own: for tests that ask what
 * comes afterwards. A copy has no receipt code, and its photo is that of the first.
 */
import { reporterCode } from '../../../../cloudfunctions/modules/vault/reporterCode'
import { seal } from '../../../../cloudfunctions/modules/vault/sealing'
import { dutyPlace } from '../../../../cloudfunctions/modules/vault/vaultRepo'
import { dayOf } from '../../../../domain/calendar/day'
import type { Report } from '../../../../domain/report/report'
import { type Town, townTime, vaultKeys } from '../../town'
import { filed, newId, screeningBecomes } from '../reporting'

Object.assign(process.env, vaultKeys)

type Left = Readonly<Record<'reports' | 'reportEvents' | 'screenings', readonly object[]>>

const left = new WeakMap<Town, Map<string, Promise<Left>>>()

async function firstOf(town: Town, server: number): Promise<Left> {
  const { reportId } = await filed(town, 'residentOfTheFirst', {}, { server })
  await screeningBecomes(town, reportId, 'passed')
  const find = (name: string, where: object) => town.cloud.database.find(name, where as never)
  return {
    reports: find('reports', { _id: reportId }),
    reportEvents: find('reportEvents', { reportId }),
    screenings: find('screenings', { _id: reportId }),
  }
}

function likeThoseOf(town: Town, at: number): Promise<Left> {
  const days = left.get(town) ?? new Map<string, Promise<Left>>()
  left.set(town, days)
  const found = days.get(dayOf(at)) ?? firstOf(town, at)
  days.set(dayOf(at), found)
  return found
}

/** `at`: when it was filed; the minute of the day does not matter but for what was reported before what. */
export async function copied(
  town: Town,
  who: `resident${string}`,
  at = townTime(),
): Promise<{ readonly reportId: string }> {
  const { reports, reportEvents, screenings } = await likeThoseOf(town, at)
  const { database } = town.cloud
  const [reportId, code] = [newId(), reporterCode(town.as(who).openid)]
  const sealedDuty = seal('others', dutyPlace(reportId))
  const report = reports[0] as Report
  const [due = ''] = report.sortKey.split('_')
  const number = `P${reportId.slice(-12)}`.toUpperCase()
  const own = { _id: reportId, number, sortKey: `${due}_${number}`, submittedAt: at, stageAt: at }
  const put = (name: string, documents: readonly object[]) => database.bulkInsert(name, documents as never)
  await put('reports', [{ ...report, ...own }])
  await put('reporters', [{ _id: reportId, code, link: 'wechat', sealedDuty, sealedContact: null, at }])
  await put(
    'reportEvents',
    reportEvents.map((event) => ({ ...event, _id: `${reportId}_0001`, reportId, at })),
  )
  await put(
    'screenings',
    screenings.map((each) => ({ ...each, _id: reportId })),
  )
  return { reportId }
}
