/** A minute of the day, one of those that are offered; the stored one is always among them. */
import { Field } from '@/components/Field'
import { Choice } from '@/office/kit/Choice'
import type { ClockField } from '@domain/register/kit/fields'
import { wordsOf } from '@domain/register/kit/words'
import type { ControlProps } from './control'

export function Clock({ field, value, onChange, error, hint }: ControlProps<ClockField>) {
  const { least, most, step, title } = field
  const all = Array.from({ length: Math.floor((most - least) / step) + 1 }, (_, n) => least + n * step)
  const offered = [...new Set([...all, value])].sort((a, b) => a - b)
  const options = offered.map((minute) => ({ value: String(minute), label: wordsOf(field, minute) }))
  return (
    <Field label={title} hint={hint} error={error}>
      <Choice label={title} options={options} value={String(value)} onChange={(to) => onChange(Number(to))} />
    </Field>
  )
}
