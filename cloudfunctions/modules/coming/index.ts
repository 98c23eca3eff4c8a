/**
 * Meetings and trainings of the next days, and open surveys, as Today, the board and the morning message tell of them.
 * Apart from their registers, which `api` does not answer and does not carry.
 */
import { daysBetween } from '../../../domain/calendar/day'
import { type ComingLine, invitedTo, type SurveyLine } from '../../../domain/coming/coming'
import type { meetings } from '../../../domain/meeting/meetings'
import type { newsItems } from '../../../domain/news/news'
import type { BulletinLine } from '../../../domain/push/facts'
import type { surveys } from '../../../domain/survey/surveys'
import type { trainings } from '../../../domain/training/trainings'
import type { StoredEntry } from '../../kit/register'
import { collection, command } from '../../platform/store'

const storedMeetings = collection<StoredEntry<typeof meetings.fields>>('meetings')
const storedTrainings = collection<StoredEntry<typeof trainings.fields>>('trainings')
const storedNews = collection<StoredEntry<typeof newsItems.fields>>('newsItems')
const storedSurveys = collection<StoredEntry<typeof surveys.fields>>('surveys')

/** First and last day of Shanghai. */
export async function comingBetween(from: string, until: string): Promise<ComingLine[]> {
  const where = { active: true, day: command.gte(from).and(command.lte(until)) }
  const [held, taught] = await Promise.all([
    storedMeetings.readAll({ where, without: ['agenda', 'notes', 'decisions', 'photos'] }),
    storedTrainings.readAll({ where, without: ['content', 'photos'] }),
  ])
  return [
    ...held.map((each) => lineOf('meeting', each, invitedTo(each.kind))),
    ...taught.map((each) => lineOf('training', each, each.forWhom)),
  ]
}

type Held = Pick<StoredEntry<typeof meetings.fields>, '_id' | 'title' | 'day' | 'time' | 'place'>

function lineOf(kind: ComingLine['kind'], held: Held, forWhom: ComingLine['forWhom']): ComingLine {
  const { _id: id, title, day, time, place } = held
  return { kind, id, title, day: day ?? '', time, place, forWhom }
}

/** What was to be sent upwards before this day and was not; the longest waited for first. */
export async function bulletinsLate(day: string): Promise<BulletinLine[]> {
  const where = { active: true, sent: command.eq(null), due: command.lt(day) }
  const found = await storedNews.readAll({ where })
  return found
    .map(({ title, to, due }) => ({ title, to, daysOver: daysBetween(due ?? day, day) }))
    .sort((a, b) => b.daysOver - a.daysOver)
}

/** That can be answered on a day. */
export async function surveysOn(day: string): Promise<SurveyLine[]> {
  const found = await storedSurveys.readAll({ where: { active: true }, without: ['questions', 'intro'] })
  return found.flatMap(({ _id: id, title, open }) =>
    open && open.from <= day && (open.until === null || day <= open.until)
      ? [{ id, title, from: open.from, until: open.until }]
      : [],
  )
}
