/** Which days: those that are meant most of the time by a word, any others by two dates. */
import { DateField } from '@/components/DateField'
import { type Chosen, daysOfChosen, isReversed, type Span, spanLabel, spans } from '@/words/spanWords'
import { Choice } from './Choice'

interface SpanChoiceProps {
  readonly value: Chosen
  /** YYYY-MM-DD */
  readonly today: string
  /** Where the days are of something else than what happened on them. */
  readonly words?: Readonly<Record<Span, string>>
  readonly onChange: (value: Chosen) => void
}

export function SpanChoice({ value, today, words = spanLabel, onChange }: SpanChoiceProps) {
  const { span, own } = value
  const error = isReversed(daysOfChosen(value, today)) ? '「到」要在「从」之后' : null
  return (
    <>
      <Choice
        label="哪些日子"
        options={spans.map((each) => ({ value: each, label: words[each] }))}
        value={span}
        onChange={(chosen) => onChange({ ...value, span: chosen })}
      />
      {span === 'own' && (
        <>
          <DateField
            label="从"
            value={own.from ?? ''}
            onChange={(from) => onChange({ ...value, own: { ...own, from } })}
          />
          <DateField
            label="到"
            value={own.until ?? ''}
            error={error}
            onChange={(until) => onChange({ ...value, own: { ...own, until } })}
          />
        </>
      )}
    </>
  )
}
