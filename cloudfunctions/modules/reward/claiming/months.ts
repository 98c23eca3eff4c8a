/**
 * What one person was granted in one month. It lies under a code of its own purpose, so that nothing in the store ties
 * it to that person's reports; until November 2026 it lay under the vault's code, and is moved when it is touched, or
 * by the clock.
 */
import { done } from '../../../../domain/contract/answer'
import { daily, walk } from '../../../kit/jobs'
import { keyedCode } from '../../../platform/keys'
import { collection, command, type Stored } from '../../../platform/store'
import { transact, type Transaction } from '../../../platform/transact'

/** `granted`: fen. */
const rewardMonths = collection<Stored & { readonly granted: number }>('rewardMonths')

/** `code`: the vault's; `month`: YYYY-MM. */
const monthId = (code: string, month: string) =>
  `m${keyedCode('granted month', `${code} ${month}`).toString('hex')}`
const formerId = (code: string, month: string) => `${code}_${month}`

/** Fen. */
export async function grantedIn(transaction: Transaction, code: string, month: string): Promise<number> {
  const own = await transaction.get(rewardMonths, monthId(code, month))
  const former = await transaction.get(rewardMonths, formerId(code, month))
  const granted = (own?.granted ?? 0) + (former?.granted ?? 0)
  if (!Number.isSafeInteger(granted)) throw new TypeError('a month whose sum is no number')
  return granted
}

export async function addToMonth(transaction: Transaction, code: string, month: string, fen: number) {
  const granted = (await grantedIn(transaction, code, month)) + fen
  const former = formerId(code, month)
  if (await transaction.get(rewardMonths, former)) await transaction.remove(rewardMonths, former)
  await transaction.set(rewardMonths, { _id: monthId(code, month), granted })
}

/** What lies under the vault's code. */
export const carryMonths = walk({
  name: 'carryMonths',
  title: '一条旧的奖励月度合计没能转存',
  over: rewardMonths,
  slots: daily,
  where: () => ({ _id: command.gt('r').and(command.lt('s')) }),
  each: async ({ _id }, { context }) => {
    const [, code, month] = /^(r[0-9a-f]{32})_(\d{4}-\d\d)$/.exec(_id) ?? []
    if (!code || !month) return
    await transact({ ...context, ownRecord: true }, 'months', async (transaction) => {
      await addToMonth(transaction, code, month, 0)
      return done(null)
    })
  },
})
