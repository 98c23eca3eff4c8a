import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { afterAnswer } from '../../../domain/reminder/consent'
import type { CallContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { reporterCode } from '../vault'
import { forReporters, ownerFor } from './owner'
import { consentId, consents, consentTaps } from './reminderRepo'
import { consentOfReporter } from './reporterConsents'

/** Remembers what the person answered in WeChat's dialog; a repeated call counts once. */
export function giveConsent({ tapId, answers }: ParsedInput<'reminder.consent'>, context: CallContext) {
  return transact(context, 'consent', async (transaction) => {
    if (await transaction.get(consentTaps, tapId)) return done({})
    await transaction.set(consentTaps, { _id: tapId, at: context.now })
    for (const { template, answer } of answers) {
      const owner = ownerFor(template, context)
      if (owner === null) continue
      const key = consentId(owner, template)
      const before = forReporters.includes(template)
        ? await consentOfReporter(transaction, reporterCode(context.openid), template)
        : await transaction.get(consents, key)
      await transaction.set(consents, { _id: key, template, ...afterAnswer(before, answer) })
    }
    return done({})
  })
}
