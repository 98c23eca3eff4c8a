/**
 * What reports were stored with until November 2026: digests without a key, and witnesses under the vault's code. Run
 * twice it changes nothing more.
 */
import { done } from '../../../../domain/contract/answer'
import { daily, walk } from '../../../kit/jobs'
import { keyDigest, plainDigests } from '../../../platform/digest'
import { transact } from '../../../platform/transact'
import { reports, witnessCode, witnesses, witnessId } from '../store/reportRepo'

export const keyDigests = walk({
  name: 'keyReportDigests',
  title: '一件旧问题的校验码没能更新',
  over: reports,
  slots: daily,
  where: () => plainDigests,
  each: (report) => keyDigest(reports, 'report submission', report),
})

export const carryWitnesses = walk({
  name: 'carryWitnesses',
  title: '一条旧的「我也看到」没能转存',
  over: witnesses,
  slots: daily,
  atOnce: 500,
  each: async ({ _id }, { context }) => {
    const [, reportId, code] = /^(.+)_(r[0-9a-f]{32})$/.exec(_id) ?? []
    if (!reportId || !code) return
    await transact({ ...context, ownRecord: true }, 'witnesses', async (transaction) => {
      const former = await transaction.get(witnesses, _id)
      if (!former) return done(null)
      await transaction.set(witnesses, { ...former, _id: witnessId(reportId, witnessCode(code)) })
      await transaction.remove(witnesses, _id)
      return done(null)
    })
  },
})
