/** Who came along (联合巡河): chosen from the register; each confirms on their own phone. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Icon } from '@/components/Icon'
import { Pressable } from '@/components/native/Pressable'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { useCall } from '@/hooks/useCall'
import type { Draft } from '@/recorder/draft'
import { colour } from '@/styles/tokens'

/** More names than this nobody scrolls through; typing finds the rest. */
const SHOWN = 30
/** As many as the cloud takes. */
const MOST = 20

interface CompanionsProps {
  readonly draft: Draft
  readonly onChange: (part: Partial<Draft>) => void
}

export function Companions({ draft, onChange }: CompanionsProps) {
  const [choosing, setChoosing] = useState(false)
  const names = draft.companions.map(({ name }) => name).join('、')
  return (
    <Section title="一起巡的人">
      <Rows>
        <ListRow
          icon="people"
          title={names || '只有我自己'}
          detail={names ? '他们会收到确认' : '和别人一起巡的，在这里选'}
          onPress={() => setChoosing(true)}
        />
      </Rows>
      {choosing && <Choice draft={draft} onChange={onChange} onClose={() => setChoosing(false)} />}
    </Section>
  )
}

function Choice({ draft, onChange, onClose }: CompanionsProps & { readonly onClose: () => void }) {
  const colleagues = useCall('register.listColleagues', {}, { cache: true })
  const [wanted, setWanted] = useState('')
  const { companions } = draft
  const chosen = new Set(companions.map(({ id }) => id))
  const toggle = (id: string, name: string) => {
    const others = companions.filter((companion) => companion.id !== id)
    onChange({ companions: chosen.has(id) ? others : [...others, { id, name }].slice(0, MOST) })
  }
  return (
    <Sheet open title="和谁一起巡的" onClose={onClose}>
      <TextField
        label="找人"
        kind="search"
        placeholder="输入姓名"
        value={wanted}
        maxLength={20}
        onChange={setWanted}
      />
      <Fetched of={colleagues} shape="rows">
        {({ items }) => (
          <View className="finish__people">
            {items
              .filter(({ name }) => name.includes(wanted.trim()))
              .slice(0, SHOWN)
              .map(({ id, name, post }) => (
                <Colleague
                  key={id}
                  name={name}
                  post={post}
                  chosen={chosen.has(id)}
                  onPress={() => toggle(id, name)}
                />
              ))}
          </View>
        )}
      </Fetched>
      <Button kind="main" onPress={onClose}>
        选好了
      </Button>
    </Sheet>
  )
}

interface ColleagueProps {
  readonly name: string
  readonly post: string
  readonly chosen: boolean
  readonly onPress: () => void
}

function Colleague({ name, post, chosen, onPress }: ColleagueProps) {
  return (
    <Pressable
      className="finish__person"
      role="checkbox"
      selected={chosen}
      label={`${name} ${post}`}
      onPress={onPress}
    >
      <View className="finish__who">
        <Text>{name}</Text>
        <Text className="finish__post">{post}</Text>
      </View>
      {chosen && <Icon name="check" colour={colour.river} />}
    </Pressable>
  )
}
