/** After a change of keys: what lies under an older key is sealed again under the first. */
import { done } from '../../../domain/contract/answer'
import { daily, type Job, type Turn, walk } from '../../kit/jobs'
import { Refusal } from '../../platform/refusal'
import { command } from '../../platform/store'
import { transact, type Transaction } from '../../platform/transact'
import { sealingKeys } from '../../platform/keys'
import { open, seal, type Sealed } from './sealing'
import { contactPlace, dutyPlace, identityPlace, identityVault, reporters } from './vaultRepo'

const titles = { title: '一条保密信息没能换上新密钥' }

/** Throws the refusal `vault.unavailable`. */
function olderKeys(): string[] {
  return sealingKeys()
    .slice(1)
    .map(({ id }) => id)
}

/** Most days there is one key, and nothing to do. */
const whenThereAreOlder: Job['slots'] = (now) => (olderKeys().length === 0 ? [] : daily(now))

const renewed = (sealed: Sealed, place: string) => seal(open(sealed, place), place)

const resealIdentities = walk({
  name: 'resealIdentities',
  ...titles,
  over: identityVault,
  slots: whenThereAreOlder,
  where: () => ({ 'sealed.key': command.in(olderKeys()) }),
  each: ({ _id }, turn) =>
    inOne(turn, _id, async (transaction) => {
      const sealed = (await transaction.get(identityVault, _id))?.sealed
      if (!sealed || !olderKeys().includes(sealed.key)) return
      await transaction.update(identityVault, _id, { sealed: renewed(sealed, identityPlace(_id)) })
    }),
})

const resealContacts = walk({
  name: 'resealContacts',
  ...titles,
  over: reporters,
  slots: whenThereAreOlder,
  where: () => ({ 'sealedContact.key': command.in(olderKeys()) }),
  each: ({ _id }, turn) =>
    inOne(turn, _id, async (transaction) => {
      const sealed = (await transaction.get(reporters, _id))?.sealedContact
      if (!sealed || !olderKeys().includes(sealed.key)) return
      await transaction.update(reporters, _id, { sealedContact: renewed(sealed, contactPlace(_id)) })
    }),
})

const resealDuties = walk({
  name: 'resealDuties',
  ...titles,
  over: reporters,
  slots: whenThereAreOlder,
  where: () => ({ 'sealedDuty.key': command.in(olderKeys()) }),
  each: ({ _id }, turn) =>
    inOne(turn, _id, async (transaction) => {
      const sealed = (await transaction.get(reporters, _id))?.sealedDuty
      if (!sealed || !olderKeys().includes(sealed.key)) return
      await transaction.update(reporters, _id, { sealedDuty: renewed(sealed, dutyPlace(_id)) })
    }),
})

/** What does not open is left as it is, and shown to the office. */
async function inOne({ context }: Turn, id: string, work: (transaction: Transaction) => Promise<void>) {
  const answer = await transact(context, id, async (transaction) => {
    await work(transaction)
    return done(null)
  })
  if (!answer.ok) throw new Refusal(answer)
}

export const reseal = [resealIdentities, resealContacts, resealDuties]
