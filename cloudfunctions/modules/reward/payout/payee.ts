/**
 * Who is paid stands sealed with the transfer: the vault's code in plain would lead from the transfer to everything else
 * that this person reported. Until November 2026 it stood there; the clock seals it, and seals anew after a change of keys.
 */
import { done } from '../../../../domain/contract/answer'
import { daily, walk } from '../../../kit/jobs'
import { command } from '../../../platform/store'
import { transact } from '../../../platform/transact'
import { openLink, sealingKeyId, sealLink } from '../../vault'
import { type Payout, payouts } from '../store/rewardRepo'

const placeOf = (billNo: string) => `payee ${billNo}`

/** `code`: the vault's, of the identity. Throws the refusal `vault.unavailable`. */
export const sealPayee = (code: string, billNo: string) => sealLink(code, placeOf(billNo))

/** The vault's code of who is paid. Throws the refusal `vault.unavailable`. */
export function payeeOf({ _id, payee, sealedPayee }: Payout): string {
  return sealedPayee ? openLink(sealedPayee, placeOf(_id)) : (payee ?? '')
}

export const sealPayees = walk({
  name: 'sealPayees',
  title: '一笔转账的收款人没能封存',
  over: payouts,
  slots: daily,
  where: () => ({ 'sealedPayee.key': command.nin([sealingKeyId()]) }),
  each: async ({ _id }, { context }) => {
    await transact({ ...context, ownRecord: true }, _id, async (transaction) => {
      const payout = await transaction.get(payouts, _id)
      if (!payout) return done(null)
      const { payee: _plain, ...rest } = payout
      await transaction.set(payouts, { ...rest, sealedPayee: sealPayee(payeeOf(payout), _id) })
      return done(null)
    })
  },
})
