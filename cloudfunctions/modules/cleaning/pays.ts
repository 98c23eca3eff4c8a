/** What is paid for a month, and out of which year's money: computed once, never more than there is. */
import { isDeepStrictEqual } from 'node:util'
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { funds, pays } from '../../../domain/cleaning/funds'
import { type Cut, payOf } from '../../../domain/cleaning/pay'
import { yuanText } from '../../../domain/money/yuan'
import type { ValuesOf } from '../../../domain/register/kit/fields'
import { openRegister, sheetOf, type StoredEntry } from '../../kit/register'
import { collection, type Stored } from '../../platform/store'
import type { Transaction } from '../../platform/transact'
import { people } from '../identity'
import { reachesBriefly, references } from '../register'
import { checksIn, monthId, months, untouched } from './checks'
import { type Contract, endingWithReach, storedContracts } from './contracts'

/** The money of a year, `_id`: what a transaction needs of the fund, and what was paid. Fen. */
interface Year extends Stored {
  readonly fundId: string | null
  readonly budget: number | null
  readonly spent: number
  readonly closed: boolean
}
const years = collection<Year>('cleaningYears')
const storedFunds = collection<StoredEntry<typeof funds.fields>>(funds.collection)
const empty = { fundId: null, budget: null, spent: 0, closed: false }

/** The money of a year (「2026」) and what is spent of it, in fen; null where none is entered. */
export async function cleaningMoney(year: string) {
  const found = await years.get(year)
  return found?.budget == null ? null : { budget: found.budget, spent: found.spent }
}

type Pay = ValuesOf<typeof pays.fields>

const fundRegister = openRegister(
  funds,
  references,
  async ({ id, before, values: { year, budget }, active }) =>
    async (transaction) => {
      if (before && before.year !== year) {
        const old = await transaction.get(years, before.year)
        if (old && old.spent > 0) return refused('cleaning.yearInUse')
        if (old) await transaction.set(years, { ...old, ...empty })
      }
      const { spent } = (await transaction.get(years, year)) ?? empty
      if ((budget ?? 0) < spent) return refused('cleaning.budgetBelowSpent')
      await transaction.set(years, { _id: year, fundId: id, budget, spent, closed: !active })
      await transaction.update(storedFunds, id, { spent, left: (budget ?? 0) - spent })
      return done({})
    },
)

/** Takes out of the year's money, or gives back where it is negative. A year without a fund is only counted. */
async function spend(transaction: Transaction, year: string, fen: number): Promise<Answer<object>> {
  const money = (await transaction.get(years, year)) ?? { _id: year, ...empty }
  const spent = money.spent + fen
  if (fen > 0 && money.closed) return refused('cleaning.fundClosed')
  if (fen > 0 && money.budget !== null && spent > money.budget) return refused('cleaning.overspent')
  await transaction.set(years, { ...money, spent })
  if (money.fundId !== null && money.budget !== null)
    await transaction.update(storedFunds, money.fundId, { spent, left: money.budget - spent })
  return done({})
}

const whyOf = (cuts: readonly Cut[]) =>
  cuts
    .map(
      ({ day, cause, fen }) =>
        `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日 ${cause} 扣 ${yuanText(fen)}`,
    )
    .join('；')

/** Null where the contract does not hold in the month. */
async function computed(stored: Contract, month: string) {
  const [contract] = await endingWithReach([stored])
  const { fee, span, steps, reachId } = contract!
  const found = await checksIn(stored._id, month)
  const ladder = steps.map(({ least, percent }) => ({ least: least ?? 0, percent: percent ?? 0 }))
  const terms = { fee: fee ?? 0, from: span?.from ?? '', until: span?.until ?? '9999-12-31', steps: ladder }
  if (terms.from > `${month}-31` || terms.until < `${month}-01`) return null
  const { due, score, percent, paid, cuts } = payOf(terms, month, found)
  return { reachId, due, score, percent, paid, cut: due - paid, why: whyOf(cuts), checks: found.length }
}

async function payeeOf({ firm, cleanerId }: Contract): Promise<string> {
  return firm || ((cleanerId && (await people.get(cleanerId))?.name) ?? '')
}

const isOf = (before: Pay | null, { contractId, month }: Pay) =>
  before?.contractId === contractId && before.month === month

const payRegister = openRegister(
  pays,
  references,
  async ({ id, before, values, active }) => {
    const { contractId, month, paid } = values
    const known = await months.get(monthId(contractId ?? '', month))
    const kept = known?.payId === id && isOf(before, values)
    const contract = kept || !active ? null : await storedContracts.get(contractId ?? '')
    const anew = contract && (await computed(contract, month))
    const current =
      anew === null ||
      Object.entries(anew).every(([name, value]) => isDeepStrictEqual(values[name as keyof Pay], value))
    return async (transaction) => {
      // What this pay took before, whatever it was of, goes back first.
      const was = before && (await transaction.get(months, monthId(before.contractId ?? '', before.month)))
      if (before && was?.payId === id) {
        await transaction.set(months, { ...was, payId: null })
        await spend(transaction, before.month.slice(0, 4), -(before.paid ?? 0))
      }
      if (!active) return done({})
      const _id = monthId(contractId ?? '', month)
      const there = (await transaction.get(months, _id)) ?? { _id, ...untouched }
      if (!current || there.changes !== (known?.changes ?? 0)) return refused('cleaning.checkedMeanwhile')
      await transaction.set(months, { ...there, payId: id })
      return spend(transaction, month.slice(0, 4), paid ?? 0)
    }
  },
  async (values, before) => {
    // What was settled stays settled; only its voucher and its day are written later.
    if (isOf(before, values)) return done({})
    const contract = await storedContracts.get(values.contractId ?? '')
    const made = contract && (await computed(contract, values.month))
    if (!made) return refused('cleaning.notInContract')
    return done({ ...made, payee: await payeeOf(contract) })
  },
)

async function open({ month }: ParsedInput<'cleaningPay.open'>) {
  const [held, settled] = await Promise.all([
    storedContracts.readAll({ where: { active: true } }),
    payRegister.entries.readAll({ where: { active: true, month } }),
  ])
  const paid = new Set(settled.map(({ contractId }) => contractId))
  const unpaid = held.filter(({ _id }) => !paid.has(_id))
  const places = await reachesBriefly(unpaid.flatMap(({ reachId }) => reachId ?? []))
  const names = new Map(places.map(({ _id, name }) => [_id, name]))
  const items = await Promise.all(
    unpaid.map(async (contract) => {
      const made = await computed(contract, month)
      if (made === null) return []
      const { reachId, cut: _cut, ...pay } = made
      const { _id: contractId, number } = contract
      const told = { contractId, number, payee: await payeeOf(contract) }
      return [{ ...told, reachName: names.get(reachId ?? '') ?? '', ...pay }]
    }),
  )
  return done({ items: items.flat() })
}

export const fundTable = fundRegister.parts
export const fundSheet = sheetOf(funds, references)
export const paySheet = sheetOf(pays, references)
export const payHandlers = { ...fundRegister.handlers, ...payRegister.handlers, 'cleaningPay.open': open }
