/** The villages a group is about; none of them means the whole township. */
import { Text, View } from '@tarojs/components'
import { Fetched } from '@/components/Fetched'
import { Field } from '@/components/Field'
import { Pressable } from '@/components/native/Pressable'
import { useCall } from '@/hooks/useCall'
import '@/office/register/person/PersonPane.scss'

interface VillageTicksProps {
  readonly villages: readonly string[]
  readonly onChange: (villages: string[]) => void
}

export function VillageTicks({ villages, onChange }: VillageTicksProps) {
  const known = useCall('register.listVillages', {}, { cache: true })
  const toggle = (village: string) =>
    onChange(villages.includes(village) ? villages.filter((one) => one !== village) : [...villages, village])
  return (
    <Field label="哪些村（可多选）" hint={hintOf(villages, known.value?.items.length)}>
      <Fetched of={known} shape="rows" count={1}>
        {({ items }) => (
          <View className="ticks">
            {/* A village without reaches any more stays until the desk takes it out. */}
            {[...new Set([...items.map(({ village }) => village), ...villages])].map((village) => (
              <Pressable
                key={village}
                role="checkbox"
                selected={villages.includes(village)}
                className={`tick ${villages.includes(village) ? 'tick--on' : ''}`}
                onPress={() => toggle(village)}
              >
                <Text>{`${villages.includes(village) ? '✓ ' : ''}${village}`}</Text>
              </Pressable>
            ))}
          </View>
        )}
      </Fetched>
    </Field>
  )
}

function hintOf(villages: readonly string[], known: number | undefined): string {
  if (villages.length > 0) return `选了 ${villages.length} 个村`
  return known === 0 ? '录入河段后，村会列在这里；现在是全镇' : '一个不选，就是全镇'
}
