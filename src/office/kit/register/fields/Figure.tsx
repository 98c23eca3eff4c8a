/** A number with its unit, or an amount in yuan. What is no number yet is kept as typed and refused when saved. */
import { useState } from 'react'
import { TextField } from '@/components/TextField'
import type { MoneyField, NumberField } from '@domain/register/kit/fields'
import { plainYuan } from '@domain/money/yuan'
import { readYuan } from '@/office/kit/moneyBlank'
import type { ControlProps } from './control'

const longest = 12

function shownOf(field: NumberField | MoneyField, value: number | null): string {
  if (value === null || Number.isNaN(value)) return ''
  return field.kind === 'money' ? plainYuan(value) : String(value)
}

/** NaN for what is no number: it is in no range. */
function readOf(field: NumberField | MoneyField, typed: string): number | null {
  if (typed.trim() === '') return null
  if (field.kind === 'number') return /^-?\d+(\.\d+)?$/.test(typed.trim()) ? Number(typed) : NaN
  const read = readYuan(typed, field.most)
  return typeof read === 'number' ? read : NaN
}

export function Figure({ field, value, onChange, error, hint }: ControlProps<NumberField | MoneyField>) {
  const [typed, setTyped] = useState(() => shownOf(field, value))
  return (
    <TextField
      label={`${field.title}（${field.kind === 'money' ? '元' : field.unit}）`}
      placeholder={field.placeholder}
      value={typed}
      onChange={(text) => {
        setTyped(text)
        onChange(readOf(field, text))
      }}
      maxLength={longest}
      hint={hint}
      error={error}
    />
  )
}
