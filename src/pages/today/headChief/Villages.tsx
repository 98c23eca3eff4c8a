/** How the walks stand today, village by village; where something ends today first, as the cloud sorts them. */
import Taro from '@tarojs/taro'
import type { Output } from '@domain/contract/contract'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import type { CallState } from '@/hooks/useCall'

type VillagesToday = Output<'patrol.villagesToday'>
type Standing = VillagesToday['items'][number]

const toPatrols = (village: string) =>
  void Taro.navigateTo({ url: `/office/patrols/index?village=${encodeURIComponent(village)}` })

export function Villages({ of }: { readonly of: CallState<VillagesToday> }) {
  return (
    <Section title="今天巡河">
      <Fetched of={of} shape="rows" count={3}>
        {({ items }) => (
          <Rows>
            {items.length === 0 && <ListRow title="今天没有要巡的" />}
            {items.map((standing) => (
              <ListRow
                key={standing.village}
                title={standing.village}
                detail={standingWords(standing)}
                aside={standing.dueToday > 0 && <Tag tone="dueSoon">{`${standing.dueToday} 段今天到期`}</Tag>}
                onPress={() => toPatrols(standing.village)}
              />
            ))}
          </Rows>
        )}
      </Fetched>
    </Section>
  )
}

/** 「今天巡了 2 次，还要巡 3 段」 */
function standingWords({ walked, due }: Standing): string {
  const still = due > 0 ? `还要巡 ${due} 段` : '这一期都巡过了'
  return `${walked > 0 ? `今天巡了 ${walked} 次` : '今天还没有人巡'}，${still}`
}
