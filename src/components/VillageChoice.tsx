/** Narrows a list to one village, with how many reaches each has. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useCall } from '@/hooks/useCall'
import { Fetched } from './Fetched'
import { Icon } from './Icon'
import { ListRow } from './ListRow'
import { Pressable } from './native/Pressable'
import { Sheet } from './Sheet'
import './VillageChoice.scss'

interface VillageChoiceProps {
  readonly village: string | null
  readonly onChange: (village: string | null) => void
}

export function VillageChoice({ village, onChange }: VillageChoiceProps) {
  const [open, setOpen] = useState(false)
  const choose = (chosen: string | null) => {
    onChange(chosen)
    setOpen(false)
  }
  return (
    <View className={`village ${village === null ? '' : 'village--set'}`}>
      <Pressable
        className="village__pick"
        label={village ? `${village}，更换村` : '按村找'}
        onPress={() => setOpen(true)}
      >
        <Text>{village ?? '全部村'}</Text>
      </Pressable>
      {village !== null && (
        <Pressable className="village__clear" label="不限村" onPress={() => choose(null)}>
          <Icon name="close" size="small" />
        </Pressable>
      )}
      {open && <Villages onChoose={choose} onClose={() => setOpen(false)} />}
    </View>
  )
}

interface VillagesProps {
  readonly onChoose: (village: string | null) => void
  readonly onClose: () => void
}

/** Mounted while it is open, so that the villages are asked for only then. */
function Villages({ onChoose, onClose }: VillagesProps) {
  const villages = useCall('register.listVillages', {}, { cache: true })
  return (
    <Sheet open title="选村" onClose={onClose}>
      <Fetched of={villages} shape="rows" count={4}>
        {({ items }) => (
          <>
            <ListRow title="全部村" onPress={() => onChoose(null)} />
            {items.map(({ village, reaches }) => (
              <ListRow
                key={village}
                title={village}
                aside={`${reaches} 段`}
                onPress={() => onChoose(village)}
              />
            ))}
          </>
        )}
      </Fetched>
    </Sheet>
  )
}
