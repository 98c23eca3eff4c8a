/** On a phone, where a list has no heads that sort it: by what and which way. */
import type { Field, Fields } from '@domain/register/kit/fields'
import type { AnyRegister } from '@domain/register/kit/register'
import { sortIn, sortingsOf } from '@domain/register/kit/sorting'
import { Choice } from '../Choice'

interface SortChoiceProps {
  readonly register: AnyRegister
  readonly sort: string | null
  readonly onSort: (sort: string | null) => void
}

export function SortChoice({ register, sort, onSort }: SortChoiceProps) {
  const sortings = sortingsOf(register)
  if (sortings.length === 0) return null
  const options = sortings.map((value) => ({ value, label: sortWords(register, value) }))
  return (
    <Choice
      label="排序"
      options={[{ value: '', label: '不另排序' }, ...options]}
      value={sort ?? ''}
      onChange={(wanted) => onSort(wanted || null)}
    />
  )
}

const wayWords = (kind: Field['kind'], way: 'asc' | 'desc'): string => {
  if (kind === 'day' || kind === 'clock') return way === 'asc' ? '先早后晚' : '先晚后早'
  if (kind === 'number' || kind === 'money') return way === 'asc' ? '从小到大' : '从大到小'
  return way === 'asc' ? '正序' : '倒序'
}

function sortWords(register: AnyRegister, said: string): string {
  const { by, way } = sortIn(register, said)!
  const { title, kind } = (register.fields as Fields)[by]!
  return `${title}${wayWords(kind, way)}`
}
