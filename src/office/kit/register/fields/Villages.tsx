/** Some of the villages there are. */
import { Fetched } from '@/components/Fetched'
import { Field } from '@/components/Field'
import { useCall } from '@/hooks/useCall'
import { Ticks } from '@/office/kit/Ticks'
import type { VillagesField } from '@domain/register/kit/fields'
import type { ControlProps } from './control'

export function Villages({ field, value, onChange, error }: ControlProps<VillagesField>) {
  const known = useCall('register.listVillages', { all: true }, { cache: true })
  const hint = hintOf(field, value.length, known.value?.items.length)
  return (
    <Field label={`${field.title}（可多选）`} hint={hint} error={error}>
      <Fetched of={known} shape="rows" count={1}>
        {({ items }) => (
          // A village without reaches any more stays until the desk takes it out.
          <Ticks
            options={optionsOf([...items.map(({ village }) => village), ...value])}
            value={value}
            onChange={onChange}
          />
        )}
      </Fetched>
    </Field>
  )
}

const optionsOf = (names: readonly string[]) => [...new Set(names)].map((value) => ({ value, label: value }))

function hintOf({ none }: VillagesField, chosen: number, known: number | undefined): string {
  if (chosen > 0) return `选了 ${chosen} 个村`
  return known === 0 ? `录入河段后，村会列在这里；现在是${none}` : `一个不选，就是${none}`
}
