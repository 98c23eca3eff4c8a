/** Meetings and trainings of today and tomorrow to which one is asked. */
import { ListRow, Rows } from './ListRow'
import { dayWords } from '@/words/dayWords'
import type { Output } from '@domain/contract/contract'
import { addDays } from '@domain/calendar/day'

type Line = NonNullable<Output<'patrol.today'>['coming']>[number]

export function Coming({ lines, today }: { readonly lines: readonly Line[]; readonly today: string }) {
  if (lines.length === 0) return null
  const when = (day: string) => (day === addDays(today, 1) ? '明天' : dayWords(day, today))
  return (
    <Rows>
      {lines.map(({ kind, title, day, time, place }) => (
        <ListRow
          key={`${day} ${title}`}
          icon={kind === 'meeting' ? 'people' : 'speech'}
          title={`${when(day)}${kind === 'meeting' ? '开会' : '培训'}：${title}`}
          detail={[time, place].filter(Boolean).join('，')}
        />
      ))}
    </Rows>
  )
}
