/** How the walks of the running periods stand, village by village: what ends today first, then what is missing most. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '../Button'
import { ListRow, Rows } from '../ListRow'
import { Figures, NumberFigure } from '../NumberFigure'
import { Section } from '../Section'
import { Tag } from '../Tag'
import type { CockpitAnswer } from './cockpitAnswer'

type Duties = CockpitAnswer['duties']

/** The others are asked for with a tap. */
const shown = 6

const toPatrols = (village?: string) => {
  const where = village === undefined ? '' : `?village=${encodeURIComponent(village)}`
  void Taro.navigateTo({ url: `/office/patrol/patrols${where}` })
}

export function Villages({ of: { asked, done, dueToday, walked, villages } }: { readonly of: Duties }) {
  const [all, setAll] = useState(false)
  const listed = all ? villages : villages.slice(0, shown)
  return (
    <Section title="巡河">
      <View className="cockpit__card">
        <Figures>
          <NumberFigure value={`${done}/${asked}`} unit="段" word="这一期已巡/应巡" tone="river" />
          <NumberFigure value={dueToday} unit="段" word="今天到期" tone={dueToday > 0 ? 'dueSoon' : 'ink'} />
          <NumberFigure value={walked} unit="次" word="今天巡河" />
        </Figures>
      </View>
      <Rows>
        {villages.length === 0 && <ListRow title="现在没有要巡的" onPress={() => toPatrols()} />}
        {listed.map((each) => (
          <ListRow
            key={each.village}
            title={each.village}
            detail={standingWords(each)}
            aside={each.dueToday > 0 && <Tag tone="dueSoon">{`${each.dueToday} 段今天到期`}</Tag>}
            onPress={() => toPatrols(each.village)}
          />
        ))}
      </Rows>
      {villages.length > listed.length && (
        <Button kind="quiet" onPress={() => setAll(true)}>
          {`看全部 ${villages.length} 个村`}
        </Button>
      )}
    </Section>
  )
}

/** 「应巡 3 段，还差 1 段，今天巡了 2 次」 */
function standingWords({ asked, done, walked }: Duties['villages'][number]): string {
  const stands =
    asked === 0 ? '' : `应巡 ${asked} 段，${done === asked ? '都巡过了' : `还差 ${asked - done} 段`}`
  return [stands, walked > 0 ? `今天巡了 ${walked} 次` : ''].filter(Boolean).join('，')
}
