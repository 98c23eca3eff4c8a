/** Checks of a month, and whether it is settled: what is paid is paid by the checks that were there. */
import { done, refused } from '../../../domain/contract/answer'
import { checks } from '../../../domain/cleaning/checks'
import type { Checked } from '../../../domain/cleaning/pay'
import { openRegister, sheetOf } from '../../kit/register'
import { collection, command, type Stored } from '../../platform/store'
import { references } from '../register'
import { endingWithReach, storedContracts } from './contracts'

/** `_id`: contract and month. */
interface Month extends Stored {
  /** The pay that settled it. */
  readonly payId: string | null
  /** Raised by every change of one of its checks. */
  readonly changes: number
}

export const months = collection<Month>('cleaningMonths')
export const monthId = (contractId: string, month: string) => `${contractId}.${month}`
export const untouched = { payId: null, changes: 0 }

const { entries, handlers, parts } = openRegister(
  checks,
  references,
  async ({ before, values }) =>
    async (transaction) => {
      const touched = [before, values].flatMap((each) =>
        each?.contractId && each.day ? [monthId(each.contractId, each.day.slice(0, 7))] : [],
      )
      for (const _id of new Set(touched)) {
        const month = (await transaction.get(months, _id)) ?? { _id, ...untouched }
        if (month.payId !== null) return refused('cleaning.monthSettled')
        await transaction.set(months, { ...month, changes: month.changes + 1 })
      }
      return done({})
    },
  async ({ contractId, day }, before) => {
    const stored = await storedContracts.get(String(contractId))
    const [contract] = stored ? await endingWithReach([stored]) : []
    const { span = null, reachId = null } = contract ?? {}
    const moved = before?.contractId !== contractId || before?.day !== day
    if (moved && span && day && (day < span.from || (span.until ?? day) < day))
      return refused('cleaning.dayNotInContract')
    return done({ reachId })
  },
)

export const checkHandlers = handlers
export const checkTable = parts
export const checkSheet = sheetOf(checks, references)

/** What the office found in a month, the earliest first. */
export async function checksIn(contractId: string, month: string): Promise<Checked[]> {
  const found = await entries.readAll({
    where: { active: true, contractId, day: command.gte(`${month}-01`).and(command.lte(`${month}-31`)) },
  })
  return found
    .map(({ day, score, causes }) => ({
      ...{ day: String(day), score: score ?? 0 },
      causes: causes.map(({ cause, points }) => ({ cause, points: points ?? 0 })),
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}
