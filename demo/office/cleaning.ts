/** Cleaning: contracts by stretch, what cleaners note, what the office finds, and what each month is paid. */
import { addDays } from '../../domain/calendar/day'
import { addWorkingDays, isWorkingDay } from '../../domain/calendar/workingDays'
import { checks } from '../../domain/cleaning/checks'
import { cleaningDays, contracts } from '../../domain/cleaning/contracts'
import { funds, pays } from '../../domain/cleaning/funds'
import { emptyEntry } from '../../domain/register/kit/register'
import { type Deed, deed, idOf, photoFor, saves, standing, story, type Story } from '../diary'
import type { Township } from '../township/township'
import { type Stretch, stretchOf } from '../water/stretch'

const clerk = 'office-03'
const cashier = 'office-01'
const cleaner = 'cleaner-01'
const firm = '演示河道保洁公司'

interface Let {
  readonly on: Stretch
  /** Null: a firm does it. */
  readonly cleanerId: string | null
  /** Fen a year. */
  readonly fee: number
  /** The insurance ends so many days after today. */
  readonly insured: number
}

const contracted: readonly Let[] = [
  { on: ['w12', 0], cleanerId: cleaner, fee: 960_000, insured: 190 },
  { on: ['w11', 0], cleanerId: cleaner, fee: 880_000, insured: 190 },
  { on: ['w02', 1], cleanerId: null, fee: 3_600_000, insured: 240 },
  { on: ['w01', 2], cleanerId: null, fee: 5_400_000, insured: 21 },
]

const budget = 12_000_000
const months = 12
/** Days before today on which the cleaner was out. */
const cleanedBefore = [
  1, 2, 4, 7, 9, 11, 14, 16, 18, 21, 28, 35, 42, 70, 98, 126, 154, 182, 210, 238, 266, 294,
]

const contractId = (n: number) => `demo-contract-${n + 1}`

export function cleaningStories(township: Township, today: string): readonly Story[] {
  return [
    ...[...new Set([today, addDays(today, -370)].map((day) => day.slice(0, 4)))].map((year) => fundOf(year)),
    ...contracted.flatMap((each, n) => contractOf(township, each, n, today)),
    ...cleanedBefore.map((days, n) => story(cleanedOn(n % 2, addDays(today, -days), n < 4))),
    story(checkOf(2, workdayUpTo(today), lost(3))),
  ]
}

const workdayUpTo = (today: string) => {
  let day = addDays(today, -2)
  while (!isWorkingDay(day)) day = addDays(day, -1)
  return day
}

const fundOf = (year: string): Story => {
  const entry = { ...emptyEntry(funds), year, budget, source: 'finance', document: '演示文号' } as const
  return standing(deed(`${year}-01-01`, 9, cashier, saves('cleaningFund', `demo-fund-${year}`, entry)))
}

/** Of the last months that are over and paid, the newest stands on the desk from the start. */
function contractOf(township: Township, { on, ...told }: Let, n: number, today: string): Story[] {
  const { _id: reachId, length } = stretchOf(township, on)
  const entry = {
    ...{
      ...emptyEntry(contracts),
      number: `演示-保洁-0${n + 1}`,
      reachId,
      length: Math.round(n === 0 ? length / 2 : length) / 1000,
    },
    // One of them is let in part: from its upper end on.
    ...(n === 0 ? { stretch: '上半段', part: { from: 0, to: Math.round(length / 2) } } : {}),
    ...{ cleanerId: told.cleanerId, firm: told.cleanerId ? '' : firm, fee: told.fee },
    ...{ span: { from: addDays(today, -425), until: addDays(today, 305) }, insurance: '演示保单' },
    ...{ insuredUntil: addDays(today, told.insured), work: '河面打捞、岸坡清理，每周不少于三次。' },
  }
  const begins = deed(addDays(today, -425), 9, clerk, saves('cleaningContract', contractId(n), entry))
  const [last, ...before] = monthsPaid(today)
  return [
    standing(begins, ...monthOf(n, last!, 0)),
    ...before.map((month, i) => story(...monthOf(n, month, i + 1))),
  ]
}

/** When a month is paid: on the second working day of the next. */
const paidOn = (month: string) => addWorkingDays(addDays(`${month}-28`, 4).slice(0, 8) + '01', 2)

/** YYYY-MM, the last one first. */
function monthsPaid(today: string): string[] {
  const found: string[] = []
  for (let day = `${today.slice(0, 8)}01`; found.length < months; day = `${addDays(day, -1).slice(0, 8)}01`) {
    const month = addDays(day, -1).slice(0, 7)
    if (paidOn(month) < today) found.push(month)
  }
  return found
}

/** Every second month somebody looks, and what is found costs something. */
function monthOf(n: number, month: string, i: number): Deed[] {
  const entry = {
    ...emptyEntry(pays),
    contractId: contractId(n),
    month,
    paidOn: paidOn(month),
    voucher: '演示凭证',
  }
  const paid = deed(paidOn(month), 15, cashier, saves('cleaningPay', `demo-pay-${n + 1}-${month}`, entry))
  return (n + i) % 2 === 0 ? [checkOf(n, `${month}-1${n + 2}`, lost(n + i)), paid] : [paid]
}

interface Lost {
  readonly cause: string
  readonly points: number
}

const lost = (n: number): Lost[] =>
  [
    [],
    [{ cause: '桥下积了一片漂浮物', points: 6 }],
    [
      { cause: '岸坡有三处生活垃圾', points: 9 },
      { cause: '渔网没有清走', points: 5 },
    ],
    [{ cause: '两天没有记录', points: 4 }],
  ][n % 4]!

function checkOf(n: number, day: string, causes: readonly Lost[]): Deed {
  const score = causes.reduce((left, { points }) => left - points, 100)
  const after = causes.length > 0 ? { mendBy: addDays(day, 3), mended: '已清理，复看过' } : {}
  const entry = {
    ...emptyEntry(checks),
    contractId: contractId(n),
    day,
    score,
    causes: [...causes],
    ...after,
  }
  return deed(day, 10, clerk, saves('cleaningCheck', `demo-check-${n + 1}-${day}`, entry))
}

function cleanedOn(n: number, day: string, pictured: boolean): Deed {
  const id = idOf(`cleaned ${n} ${day}`)
  return deed(day, 8, cleaner, async (phone, phones) => {
    const before = pictured ? [await photoFor(phones, id, 'floating', 'before')] : []
    const after = pictured ? [await photoFor(phones, id, 'clear', 'after')] : []
    const did = { did: ['surface', 'bank'] as const, bags: 3 + (Number(day.slice(8)) % 4) }
    const entry = { ...emptyEntry(cleaningDays), ...did, did: [...did.did], before, after }
    await phone.call('cleaningDay.add', { id, entryId: contractId(n), entry })
  })
}
