/** A field as it is typed in, whatever its kind; a small table inside an entry is made of such fields again. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '@/components/Button'
import { Field as Labelled } from '@/components/Field'
import { emptyEntry, type Entry } from '@domain/register/kit/register'
import type { Field, FieldOf, Kind, RowsField } from '@domain/register/kit/fields'
import { Along } from './fields/Along'
import { Clock } from './fields/Clock'
import type { ControlProps } from './fields/control'
import { Day, Span } from './fields/Days'
import { Documents } from './fields/Documents'
import { Figure } from './fields/Figure'
import { People } from './fields/People'
import { Photos } from './fields/Photos'
import { One, Some, Tick } from './fields/Picked'
import { Place } from './fields/Place'
import { Referred } from './fields/Referred'
import { Villages } from './fields/Villages'
import { Phone, Words } from './fields/Words'

const controls: { readonly [K in Kind]: (props: ControlProps<FieldOf<K>>) => ReactNode } = {
  ...{ text: Words, longText: Words, phone: Phone, number: Figure, money: Figure, day: Day, span: Span },
  ...{ choice: One, choices: Some, tick: Tick, place: Place, reference: Referred, photos: Photos },
  files: Documents,
  ...{ people: People, rows: Rows, stretch: Along, clock: Clock, villages: Villages },
}

interface FieldControlProps extends Omit<ControlProps, 'value' | 'onChange'> {
  readonly field: Field
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

export function FieldControl(props: FieldControlProps) {
  const Control = controls[props.field.kind] as (props: FieldControlProps) => JSX.Element
  return <Control {...props} />
}

function Rows(props: ControlProps<RowsField>) {
  const { field, value, onChange, error, hint } = props
  const put = (at: number, row: Entry) =>
    onChange(value.map((other, n) => (n === at ? (row as never) : other)))
  return (
    <Labelled label={field.title} hint={hint} error={error}>
      {value.map((row, n) => (
        // Rows have no name of their own; where one is taken out the others move up.
        <View key={n} className="register__row">
          {Object.entries(field.fields).map(([name, inner]) => (
            <FieldControl
              key={name}
              {...props}
              {...{ field: inner, entry: row, value: row[name], error: undefined, hint: inner.hint }}
              onChange={(typed) => put(n, { ...row, [name]: typed })}
            />
          ))}
          <Button
            kind="quiet"
            inline
            label={`去掉第 ${n + 1} 行`}
            onPress={() => onChange(value.filter((_, other) => other !== n))}
          >
            去掉这一行
          </Button>
        </View>
      ))}
      {value.length < field.most && (
        <Button inline onPress={() => onChange([...value, emptyEntry(field) as never])}>
          加一行
        </Button>
      )}
    </Labelled>
  )
}
