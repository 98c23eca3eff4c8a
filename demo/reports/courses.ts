/** How a matter may go, from the office's tap to the second look a month later. */
import { addDays, dayOf, startOfDay } from '../../domain/calendar/day'
import type { Category, Severity } from '../../domain/report/category'
import type { Handling } from '../../domain/report/deadline'
import type { Random } from '../random'
import { officeMoment } from './moments'
import { handlingOf } from './newMatter'
import type { Tale } from './tale'
import { replies } from './words'

/** Working days from taking to done, of what is due in 1, 5 or 15. */
const work: Readonly<Record<Handling, readonly [number, number]>> = {
  self: [0, 1],
  cleaning: [0, 1],
  ordinary: [1, 4],
  complex: [4, 10],
}

const aDay = 86_400_000

export interface Telling {
  readonly category: Category
  readonly random: Random
  readonly severity: Severity
}

const daysFor = ({ category, random }: Telling) => random.whole(...work[handlingOf(category)])

/** Handed out as proposed and begun; what is a matter of an hour is done without a word. */
export function begun(tale: Tale, { category }: Telling): Tale {
  const handedOut = tale.then(0, { do: 'dispatch' })
  const [, most] = work[handlingOf(category)]
  return most > 1 ? handedOut.then(0, { do: 'take' }) : handedOut
}

function done(tale: Tale, telling: Telling): Tale {
  return tale.then(daysFor(telling), { do: 'resolve' })
}

/** Looked at and closed. */
export function verified(tale: Tale, { severity }: Telling): Tale {
  return tale.then(1, { do: 'verify', severity })
}

/** The second look, a month after closing. */
export function lookedAtAgain(tale: Tale, closedAt: number, random: Random): Tale {
  const due = startOfDay(addDays(dayOf(closedAt), 31))
  return tale.at(officeMoment(due, 0, random), { do: 'recheck', fine: true })
}

/** `meanwhile`: what others do while it is handled. */
export function whole(tale: Tale, telling: Telling, meanwhile = (begun: Tale): Tale => begun): Tale {
  return verified(done(meanwhile(begun(tale, telling)), telling), telling)
}

/** The first department is not the right one. */
export function handedBack(tale: Tale, telling: Telling, to: string): Tale {
  const text = telling.random.pick(replies.handBack)
  const again = tale
    .then(0, { do: 'dispatch' })
    .then(1, { do: 'handBack', text })
    .then(0, { do: 'dispatch', to })
  return verified(done(again.then(0, { do: 'take' }), telling), telling)
}

/** The pictures show that something is left. */
export function sentBack(tale: Tale, telling: Telling): Tale {
  const text = telling.random.pick(replies.sendBack)
  const again = done(begun(tale, telling), telling).then(1, { do: 'sendBack', text }, { do: 'resolve' })
  return verified(again, telling)
}

/** Refused; the reporter asks for another look, and a colleague finds that it is as reported. */
export function appealed(tale: Tale, telling: Telling): Tale {
  const refused = tale.then(0, { do: 'reject', text: replies.reject[0] })
  const asked = refused.at(refused.last + aDay, { do: 'appeal', text: replies.appeal[0] })
  return whole(asked.then(0, { do: 'acceptAnew' }), telling)
}

/** Two days after closing it is as before. */
export function reopened(tale: Tale, telling: Telling): Tale {
  const closed = whole(tale, telling)
  const again = closed.at(closed.last + 2 * aDay, { do: 'reopen', text: replies.reopen[0] })
  return verified(done(again.then(0, { do: 'take' }), telling), telling)
}

/** Long enough to be overdue and to go up the chain. */
export function late(tale: Tale, telling: Telling): Tale {
  return verified(begun(tale, telling).then(9, { do: 'resolve' }), telling)
}

export function extended(tale: Tale, telling: Telling): Tale {
  const asked = begun(tale, telling).then(8, { do: 'extend', text: replies.extend[0] })
  return verified(asked.then(10, { do: 'resolve' }), telling)
}

/** Two of the office approve, neither of whom handed it out. */
export function approved(tale: Tale): Tale {
  return tale.then(1, { do: 'approve', by: 'office-02' }, { do: 'approve', by: 'office-03' })
}

export function rated(tale: Tale, random: Random): Tale {
  const rating = { stars: random.whole(3, 5), text: random.pick(replies.rate) }
  return random.chance(0.6) ? tale.at(tale.last + 4 * 3600_000, { do: 'rate', ...rating }) : tale
}
