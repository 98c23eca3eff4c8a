/** The river page behind the code on a sign board: who answers for this river, and whom to call. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { RiverMap } from '@/components/map/RiverMap'
import { RiverRibbon } from '@/components/ribbon/RiverRibbon'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { speak } from '@/components/native/speak'
import type { Output } from '@domain/contract/contract'
import { roleLabel } from '@domain/identity/role'
import { waterKindLabel, waterLevelLabel } from '@domain/register/reach'
import { dayWords } from '@/words/dayWords'
import { shareWalked } from '@/components/ribbon/ribbonWords'
import { dayOf } from '@domain/calendar/day'
import { ShareButton } from './ShareButton'
import { useRiver } from './useRiver'
import './river.scss'

type River = Output<'register.getReach'>

export default function RiverPage() {
  const { reachId, river, phone, toRivers } = useRiver()
  const officePhone = river.value?.officePhone
  if (reachId === null || river.problem?.code === 'register.reachUnknown') {
    return (
      <Screen>
        <Empty
          icon="search"
          title="没有找到这条河"
          detail="公示牌上的码可能旧了，可以按名称或村来找"
          action="去找河流"
          onPress={toRivers}
        />
      </Screen>
    )
  }
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
      <Fetched of={river}>
        {(value) => (
          <>
            <Head river={value} />
            <Chiefs chiefs={value.chiefs} officePhone={value.officePhone} />
            <Section title="在哪里">
              <View className="river__map">
                <RiverMap geometry={value.reach.geometry} label={`${value.reach.name}的地图`} />
              </View>
            </Section>
            <View className="river__share">
              <ShareButton name={value.reach.name} />
            </View>
          </>
        )}
      </Fetched>
    </Screen>
  )
}

function Head({ river: { reach, lastPatrol } }: { readonly river: River }) {
  const { name, waterName, level, kind, village, length, geometry } = reach
  return (
    <View className="river__head">
      <Text className="river__name" {...speak({ role: 'heading', level: 1 })}>
        {name}
      </Text>
      <Text className="river__facts">
        {[waterName, `${waterLevelLabel[level]}${waterKindLabel[kind]}`, village].filter(Boolean).join('，')}
      </Text>
      <View className="river__ribbon">
        <RiverRibbon
          length={length}
          covered={lastPatrol?.covered ?? []}
          shape={geometry.shape}
          label={name}
        />
      </View>
      {lastPatrol && <Text className="river__facts">{lastWords(lastPatrol, length)}</Text>}
    </View>
  )
}

function lastWords({ day, covered }: NonNullable<River['lastPatrol']>, length: number): string {
  const share = Math.floor(shareWalked({ length, covered }) * 100)
  return `最近一次巡河：${dayWords(day, dayOf(Date.now()))}，走到 ${share}%`
}

function Chiefs({ chiefs, officePhone }: Pick<River, 'chiefs' | 'officePhone'>) {
  return (
    <Section title="谁在管">
      {chiefs.length > 0 ? (
        <Rows>
          {chiefs.map(({ name, post, role }) => (
            <ListRow
              key={`${role}${name}`}
              icon="person"
              title={name}
              detail={post}
              aside={roleLabel[role]}
            />
          ))}
        </Rows>
      ) : (
        <Text className="river__none">河长正在调整，有事请找河长办。</Text>
      )}
      {officePhone && (
        <Text className="river__none">{`河长办电话 ${officePhone}。发现污染、垃圾、偷排，请告诉我们。`}</Text>
      )}
    </Section>
  )
}
