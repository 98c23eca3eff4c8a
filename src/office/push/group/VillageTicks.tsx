/** The villages a group is about; none of them means the whole township. */
import { Fetched } from '@/components/Fetched'
import { Field } from '@/components/Field'
import { useCall } from '@/hooks/useCall'
import { Ticks } from '@/office/kit/Ticks'

interface VillageTicksProps {
  readonly villages: readonly string[]
  readonly onChange: (villages: string[]) => void
}

export function VillageTicks({ villages, onChange }: VillageTicksProps) {
  const known = useCall('register.listVillages', {}, { cache: true })
  return (
    <Field label="哪些村（可多选）" hint={hintOf(villages, known.value?.items.length)}>
      <Fetched of={known} shape="rows" count={1}>
        {({ items }) => (
          // A village without reaches any more stays until the desk takes it out.
          <Ticks
            options={optionsOf([...items.map(({ village }) => village), ...villages])}
            value={villages}
            onChange={onChange}
          />
        )}
      </Fetched>
    </Field>
  )
}

const optionsOf = (names: readonly string[]) => [...new Set(names)].map((value) => ({ value, label: value }))

function hintOf(villages: readonly string[], known: number | undefined): string {
  if (villages.length > 0) return `选了 ${villages.length} 个村`
  return known === 0 ? '录入河段后，村会列在这里；现在是全镇' : '一个不选，就是全镇'
}
