/** Contracts, and the days that cleaners note at their stretches. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import { cleaningDays, contracts, stretchWords } from '../../../domain/cleaning/contracts'
import { clashing, type Held } from '../../../domain/cleaning/stretches'
import { standsOn } from '../../../domain/register/reach'
import { openLog, openRegister, sheetOf, type StoredEntry } from '../../kit/register'
import type { BoundContext } from '../../platform/context'
import { collection, type Stored } from '../../platform/store'
import type { Transaction } from '../../platform/transact'
import { reaches, reachesBriefly, references } from '../register'

/** What is let of a reach; `_id` is the reach's. Few a year, so they stand together and are compared in one look. */
interface Stretches extends Stored {
  readonly held: readonly Held[]
}
const stretches = collection<Stretches>('cleaningStretches')

export type Contract = StoredEntry<typeof contracts.fields>

type Let = Pick<Contract, 'stretch' | 'part' | 'side' | 'span'>

const heldBy = (contractId: string, { stretch, part, side, span }: Let): Held => ({
  ...{ contractId, stretch, part, side, from: span?.from ?? '' },
  until: span?.until ?? '9999-12-31',
})

async function leave(transaction: Transaction, reachId: string | null | undefined, contractId: string) {
  const there = reachId ? await transaction.get(stretches, reachId) : null
  const held = there?.held.filter((each) => each.contractId !== contractId)
  if (there && held) await transaction.set(stretches, { _id: there._id, held })
}

const { entries, handlers, parts } = openRegister(
  contracts,
  references,
  async ({ id, before, values, active }, { now }) =>
    async (transaction) => {
      const { reachId } = values
      const reach = reachId === null ? null : await transaction.get(reaches, reachId)
      if (reach && before?.reachId !== reachId && !standsOn(reach, dayOf(now)))
        return refused('register.reachEnded')
      if (reach && values.part && values.part.to > Math.ceil(reach.length))
        return refused('cleaning.stretchBeyond')
      if (before?.reachId !== reachId || !active) await leave(transaction, before?.reachId, id)
      if (!active || reachId === null) return done({})
      const others = (await transaction.get(stretches, reachId))?.held ?? []
      const mine = heldBy(id, values)
      if (clashing(others, mine)) return refused('cleaning.stretchTaken')
      const kept = others.filter(({ contractId }) => contractId !== id)
      await transaction.set(stretches, { _id: reachId, held: [...kept, mine] })
      return done({})
    },
)

export const storedContracts = entries
export const contractTable = parts
export const contractSheet = sheetOf(contracts, references)

/**
 * A cleaner notes the own stretches alone, after the last day of the contract too: what waited for the network then is not
 * lost, and nothing is paid by it.
 */
const dayHandlers = openLog(cleaningDays, references, async ({ entryId }, { caller }) => {
  const contract = await entries.get(entryId)
  const theirs = contract?.cleanerId === caller.personId || caller.roles.includes('office')
  return async () => (theirs ? done({}) : refused('identity.forbidden'))
})

/** A contract holds no longer than its reach: there is nothing to clean, to check or to pay after the last day of either. */
export async function endingWithReach(found: readonly Contract[]): Promise<Contract[]> {
  const known = await reachesBriefly(found.flatMap(({ reachId }) => reachId ?? []))
  const ends = new Map(known.map(({ _id, until }) => [_id, until]))
  return found.map((contract) => {
    const last = ends.get(contract.reachId ?? '')
    const { span } = contract
    return span && last && last < (span.until ?? '9999')
      ? { ...contract, span: { ...span, until: last } }
      : contract
  })
}

const holdsOn = (day: string, { span }: Contract) =>
  span !== null && span.from <= day && day <= (span.until ?? day)

async function mine(_: object, context: BoundContext) {
  const today = dayOf(context.now)
  const own = await endingWithReach(
    await entries.readAll({ where: { active: true, cleanerId: context.caller.personId } }),
  )
  const current = own.filter((contract) => holdsOn(today, contract))
  const places = await reachesBriefly(current.flatMap(({ reachId }) => reachId ?? []))
  const names = new Map(places.map(({ _id, name }) => [_id, name]))
  const items = await Promise.all(
    current.map(async (contract) => {
      const { _id: id, reachId } = contract
      const last = await dayHandlers['cleaningDay.list']({ entryId: id, limit: 1 }, context)
      const noted = last.ok && last.value.items.some(({ at }) => dayOf(at) === today)
      return { id, reachName: names.get(reachId ?? '') ?? '', stretch: stretchWords(contract), noted }
    }),
  )
  return done({ today, items })
}

export const contractHandlers = { ...handlers, ...dayHandlers, 'cleaningContract.mine': mine }
