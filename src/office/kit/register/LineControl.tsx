/** A field of a log as it is typed in on the bank: the few kinds that logs have, without maps and pickers. */
import type { ReactNode } from 'react'
import type { Field, Kind } from '@domain/register/kit/fields'
import type { ControlProps } from './fields/control'
import { Day } from './fields/Days'
import { Figure } from './fields/Figure'
import { One, Some } from './fields/Picked'
import { Words } from './fields/Words'

type Control = (props: never) => ReactNode

/** Photos lie on the phone until they are sent, and are the form's own. */
export const lineControls: { readonly [K in Kind]?: Control } = {
  ...{ text: Words, longText: Words, number: Figure, day: Day, choice: One, choices: Some },
}

interface LineControlProps extends Omit<ControlProps, 'value' | 'onChange' | 'whileUploading'> {
  readonly field: Field
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

export function LineControl(props: LineControlProps) {
  const Control = lineControls[props.field.kind] as (props: LineControlProps) => JSX.Element
  return <Control {...props} />
}
