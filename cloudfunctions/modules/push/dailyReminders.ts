/** What a chief is told of the own duties, one reminder a person, about the one that ends first. */
import { addDays } from '../../../domain/calendar/day'
import type { DueLine } from '../../../domain/push/facts'
import type { DailyReminder } from '../reminder'

/** `due`: nearest deadline first. */
export function dailyReminders(due: readonly DueLine[], day: string): DailyReminder[] {
  return [...byPerson(due).values()].map((lines) => {
    const [first] = lines as [DueLine, ...DueLine[]]
    const more = lines.length > 1 ? `等 ${lines.length} 段` : ''
    const left = first.daysLeft === 0 ? '今天 24 点前走一走' : `还有 ${first.daysLeft} 天，抽空走一走`
    const values = [`${first.reachName}${more}`, addDays(day, first.daysLeft), left]
    return { personId: first.personId, personName: first.personName, values }
  })
}

export function byPerson(due: readonly DueLine[]): Map<string, DueLine[]> {
  const found = new Map<string, DueLine[]>()
  for (const line of due) found.set(line.personId, [...(found.get(line.personId) ?? []), line])
  return found
}
