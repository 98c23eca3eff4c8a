/** What residents reported, and others brought in, over the weeks; everything is over some days before today. */
import { addDays, dayOf, daysBetween, startOfDay } from '../../domain/calendar/day'
import type { Category, Severity } from '../../domain/report/category'
import type { Reach } from '../../domain/register/reach'
import { seasonOf } from '../history/seasons'
import { seededRandom } from '../random'
import { newcomer } from '../township/people'
import type { Township } from '../township/township'
import * as courses from './courses'
import type { Matter } from './matter'
import { newMatter } from './newMatter'
import type { Tale } from './tale'
import { replies } from './words'

export interface Span {
  readonly seed: number | string
  /** First day of the history. */
  readonly start: string
  /** Epoch milliseconds: the present. */
  readonly now: number
}

/** Reports of a usual week. */
const PER_WEEK = 3
/** A Monday. Weeks are counted from it, so that a week brings the same, whichever history it is part of. */
const FIRST_MONDAY = '2020-01-06'
/** Days before today within which only what present.ts tells is on its way. */
const QUIET_DAYS = 11
const aDay = 86_400_000

/** How each report goes, one after the other and from the start again. */
const fates = [
  ...['whole', 'unclaimed', 'rejected', 'handedBack', 'whole', 'supervision', 'twice', 'whole', 'withdrawn'],
  ...['sentBack', 'whole', 'hotline', 'extended', 'cash', 'whole', 'whole', 'reopened', 'whole', 'late'],
  ...['whole', 'appealed', 'media', 'whole', 'twice', 'whole', 'whole', 'handedBack', 'hotline', 'whole'],
] as const
type Fate = (typeof fates)[number]
/** One of them is grave. */
const GRAVE = 4

/** The fates that need days, or a department: not every kind of matter has them. */
const fixed: Partial<Record<Fate, Category>> = {
  handedBack: 'outlet',
  twice: 'colourSmell',
  extended: 'encroachment',
  late: 'illegalUse',
}

/** As often as they are listed. */
const categories: readonly Category[] = [
  ...(['floating', 'floating', 'floating', 'bankWaste', 'bankWaste', 'bankWaste', 'signBoard'] as const),
  ...(['colourSmell', 'colourSmell', 'outlet', 'outlet', 'encroachment', 'illegalUse', 'other'] as const),
]
const severities: readonly Severity[] = ['slight', 'slight', 'ordinary', 'ordinary', 'ordinary', 'serious']

const residents = Array.from({ length: 9 }, (_, i) => `resident-${String(i + 2).padStart(2, '0')}`)

/** Where somebody answers for what happens: the newcomer's reaches had nobody until a few days ago. */
function watchedReaches({ reaches, assignments }: Township): Reach[] {
  const unwatched = assignments.filter(({ personId }) => personId === newcomer.id)
  return reaches.filter(({ _id }) => unwatched.every(({ reachId }) => reachId !== _id))
}

/** Of a history that begins on a Monday. */
export function pastMatters(township: Township, { seed, start, now }: Span): Matter[] {
  const reaches = watchedReaches(township)
  const last = addDays(dayOf(now), -QUIET_DAYS)
  const matters: Matter[] = []
  for (let monday = start; monday <= last; monday = addDays(monday, 7)) {
    matters.push(...mattersOfWeek(reaches, seed, monday).filter(({ steps }) => dayOf(steps[0]!.at) <= last))
  }
  return matters
}

function mattersOfWeek(reaches: readonly Reach[], seed: Span['seed'], monday: string): Matter[] {
  const count = PER_WEEK + seasonOf(seed, addDays(monday, 3)).moreReports
  const before = (daysBetween(FIRST_MONDAY, monday) / 7) * PER_WEEK
  return Array.from({ length: count }, (_, n) => {
    const i = before + n
    const name = `${seed}/report ${monday} ${n}`
    const random = seededRandom(name)
    const day = addDays(monday, Math.floor((n * 7) / count))
    const at = startOfDay(day) + Math.round(random.between(7, 18.5) * 3600_000)
    const fate = fates[i % fates.length]!
    const category = fixed[fate] ?? random.pick(categories)
    const link = fate === 'cash' || random.chance(0.2) ? ('receipt' as const) : ('wechat' as const)
    const reporter = residents[i % residents.length]!
    const severity = i % fates.length === GRAVE ? 'grave' : random.pick(severities)
    const telling = { category, random, severity, reporter }
    const beginning = {
      name,
      at,
      reach: random.pick(reaches),
      category,
      reporter,
      link,
    }
    return fate === 'twice' ? twice(beginning, telling) : [told(fate, beginning, telling)]
  }).flat()
}

type Beginning = Parameters<typeof newMatter>[0]
type Telling = courses.Telling & { readonly reporter: string }

function told(fate: Exclude<Fate, 'twice'>, beginning: Beginning, telling: Telling): Matter {
  if (fate === 'supervision' || fate === 'media' || fate === 'hotline') {
    const above = fate !== 'hotline'
    return newMatter({ ...beginning, source: fate, link: 'wechat' }, (tale) => {
      const over = courses.whole(tale, telling)
      const closed = above ? over.then(1, { do: 'close' }) : over
      return courses.lookedAtAgain(closed, closed.last, telling.random)
    })
  }
  return newMatter(beginning, (tale) => tellings[fate](tale, telling))
}

type Resident = Exclude<Fate, 'twice' | 'supervision' | 'media' | 'hotline'>

const tellings: Record<Resident, (tale: Tale, telling: Telling) => Tale> = {
  whole: (tale, telling) =>
    rewarded(
      courses.whole(tale, telling, (begun) => seenToo(begun, telling)),
      telling,
      'claim',
    ),
  unclaimed: (tale, telling) => rewarded(courses.whole(tale, telling), telling, null),
  cash: (tale, telling) => rewarded(courses.whole(tale, telling), telling, 'cash'),
  handedBack: (tale, telling) =>
    rewarded(courses.handedBack(tale, telling, 'construction'), telling, 'claim'),
  sentBack: (tale, telling) => rewarded(courses.sentBack(tale, telling), telling, 'claim'),
  extended: (tale, telling) => rewarded(courses.extended(tale, telling), telling, 'claim'),
  late: (tale, telling) => rewarded(courses.late(tale, telling), telling, 'claim'),
  reopened: (tale, telling) => rewarded(courses.reopened(tale, telling), telling, 'claim'),
  rejected: (tale, { random }) => tale.then(0, { do: 'reject', text: random.pick(replies.reject) }),
  appealed: (tale, telling) => rewarded(courses.appealed(tale, telling), telling, 'claim'),
  withdrawn: (tale) => tale.at(tale.last + 9 * 60_000, { do: 'withdraw' }),
}

/** Now and then somebody else comes by, once it is public. */
function seenToo(tale: Tale, { random, reporter }: Telling): Tale {
  if (!random.chance(0.4)) return tale
  const by = random.pick(residents.filter((each) => each !== reporter))
  return tale.at(tale.last + random.whole(2, 7) * 60_000, { do: 'witness', by })
}

/** After closing: rated, approved, fetched a few days later or not, and looked at again after a month. */
function rewarded(closed: Tale, { random }: Telling, fetched: 'claim' | 'cash' | null): Tale {
  const approved = courses.approved(courses.rated(closed, random))
  const days = random.whole(1, 4) * aDay
  const paid = fetched ? approved.at(approved.last + days, { do: fetched }) : approved
  return courses.lookedAtAgain(paid, closed.last, random)
}

/** Two people report one thing; the second report is joined to the first. */
function twice(beginning: Beginning, telling: Telling): Matter[] {
  const share = telling.random.between(0.3, 0.7)
  const first = newMatter({ ...beginning, share }, (tale) =>
    rewarded(
      courses.verified(courses.begun(tale, telling).then(3, { do: 'resolve' }), telling),
      telling,
      'claim',
    ),
  )
  const second = newMatter(
    {
      ...beginning,
      name: `${beginning.name} again`,
      at: beginning.at + 20 * 60_000,
      share: share + 0.004,
      reporter: residents[(residents.indexOf(telling.reporter) + 4) % residents.length]!,
    },
    (tale) => tale.then(0, { do: 'merge', into: first.reportId }),
  )
  return [first, second]
}
