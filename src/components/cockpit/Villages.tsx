/** How the walks of the running periods stand, village by village: what ends today first, then what is missing most. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DutyStanding } from '@domain/patrol/dutyStanding'
import { openPage } from '@/services/pages'
import { Button } from '../Button'
import { ListRow, Rows } from '../ListRow'
import { Figures, NumberFigure } from '../NumberFigure'
import { Section } from '../Section'
import { Tag } from '../Tag'
import type { CockpitAnswer } from './cockpitAnswer'

type Duties = CockpitAnswer['duties']

/** The others are asked for with a tap. */
const shown = 6

/** What the periods that run ask for. */
const progress = (standing: 'all' | DutyStanding) => `/office/patrol/progress?standing=${standing}`

/** What is still missing in a village, or all that was asked for; where nothing was, what was walked today. */
function behind({ village, asked, done }: Duties['villages'][number], day: string): string {
  const where = `&village=${encodeURIComponent(village)}`
  if (asked === 0) return `/office/patrol/patrols?from=${day}&until=${day}${where}`
  return `${progress(done < asked ? 'missing' : 'all')}${where}`
}

interface VillagesProps {
  readonly of: Duties
  /** Shanghai day that it is about. */
  readonly day: string
}

export function Villages({ of: { asked, done, dueToday, walked, villages }, day }: VillagesProps) {
  const [all, setAll] = useState(false)
  const listed = all ? villages : villages.slice(0, shown)
  const today = `/office/patrol/patrols?from=${day}&until=${day}`
  return (
    <Section title="巡河">
      <View className="cockpit__card">
        <Figures>
          <NumberFigure
            value={`${done}/${asked}`}
            unit="项"
            word="这一期完成/应巡任务"
            tone="river"
            onPress={() => openPage(progress('all'))}
          />
          <NumberFigure
            value={dueToday}
            unit="项"
            word="今天到期"
            tone={dueToday > 0 ? 'dueSoon' : 'ink'}
            onPress={() => openPage(progress('today'))}
          />
          <NumberFigure value={walked} unit="次" word="今天巡河" onPress={() => openPage(today)} />
        </Figures>
      </View>
      <Rows>
        {villages.length === 0 && (
          <ListRow title="现在没有要巡的" onPress={() => openPage(progress('all'))} />
        )}
        {listed.map((each) => (
          <ListRow
            key={each.village}
            title={each.village}
            detail={standingWords(each)}
            aside={each.dueToday > 0 && <Tag tone="dueSoon">{`${each.dueToday} 项今天到期`}</Tag>}
            onPress={() => openPage(behind(each, day))}
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

/** 「应巡 3 项，还差 1 项，今天巡了 2 次」: two chiefs of one reach owe two. */
function standingWords({ asked, done, walked }: Duties['villages'][number]): string {
  const stands =
    asked === 0 ? '' : `应巡 ${asked} 项，${done === asked ? '都巡过了' : `还差 ${asked - done} 项`}`
  return [stands, walked > 0 ? `今天巡了 ${walked} 次` : ''].filter(Boolean).join('，')
}
