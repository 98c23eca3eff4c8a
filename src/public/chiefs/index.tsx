/** The directory of chiefs, village by village: whom to talk to, and for which rivers they answer. */
import { Text, View } from '@tarojs/components'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { TextEntry } from '@/components/native/TextEntry'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { VillageChoice } from '@/components/VillageChoice'
import { useCall } from '@/hooks/useCall'
import { usePages, type ItemOf } from '@/hooks/usePages'
import { useSettled } from '@/hooks/useSettled'
import { decoded } from '@/services/addressText'
import { phone } from '../components/publicWords'
import { Chief } from './Chief'
import './chiefs.scss'

type Entry = ItemOf<'register.listChiefs'>

export default function ChiefsPage() {
  const { village: said } = useRouter().params
  const [village, setVillage] = useState<string | null>(said ? decoded(said) : null)
  const [name, setName] = useState('')
  const sought = useSettled(name)
  const narrowed = { village: village ?? undefined, name: sought || undefined }
  const list = usePages('register.listChiefs', narrowed, { cache: true })
  const officePhone = useCall('register.getTownship', {}, { cache: true }).value?.officePhone
  useShareAppMessage(() => ({ title: '河长名录：身边的河谁在管', path: '/public/chiefs/index' }))
  return (
    <Screen
      action={
        officePhone && (
          <Button kind="main" label={`打电话给河长办，${officePhone}`} onPress={() => phone(officePhone)}>
            打电话给河长办
          </Button>
        )
      }
    >
      <View className="chiefs__choice">
        <TextEntry
          kind="search"
          label="河长姓名"
          placeholder="河长姓名"
          value={name}
          onChange={setName}
          maxLength={20}
        />
        <VillageChoice village={village} onChange={setVillage} />
      </View>
      <Listed
        list={list}
        more="再看更多"
        empty={
          sought ? (
            <Empty icon="search" title="没有找到这位河长" detail="换一个字试试，写名字的一部分就行" />
          ) : (
            <Empty icon="people" title="这里还没有登记河长" detail="河长办登记后，会列在这里" />
          )
        }
      >
        {(chiefs) =>
          byVillage(chiefs).map(([name, entries]) => (
            <Section key={name} title={name || '全镇'}>
              {entries.map((entry) => (
                <Chief key={`${entry.role}${entry.name}${entry.post}`} entry={entry} />
              ))}
            </Section>
          ))
        }
      </Listed>
      <Text className="chiefs__note">这里只写姓名和职务，有事请打河长办的电话。</Text>
    </Screen>
  )
}

/** Villages in the order in which they come; within one, those who answer for more come first. */
function byVillage(chiefs: readonly Entry[]): [village: string, entries: Entry[]][] {
  const groups = new Map<string, Entry[]>()
  for (const entry of chiefs) groups.set(entry.village, [...(groups.get(entry.village) ?? []), entry])
  return [...groups].map(([name, entries]) => [name, entries.sort((a, b) => rank[a.role] - rank[b.role])])
}

const rank: Record<Entry['role'], number> = {
  headChief: 0,
  townChief: 1,
  villageChief: 2,
  policeChief: 3,
  civilChief: 4,
}
