/** 帮亲友代办 on the relative's phone: whose helper one is, and what waits for that chief. */
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { kinHereUntil } from '@/hooks/kinHere'
import { useCall } from '@/hooks/useCall'
import { useRepeat } from '@/hooks/useRepeat'
import { useReturn } from '@/hooks/useReturn'
import { untilWords } from '@/words/untilWords'
import { openPage } from '@/services/pages'
import { Begin } from './Begin'
import { ChiefsDay } from './ChiefsDay'

export default function HelpingPage() {
  const { chief } = useRouter().params
  return chief === undefined ? <Helped /> : <ChiefsDay chiefId={chief} />
}

function Helped() {
  const helping = useCall('kin.helping', {})
  const [more, setMore] = useState(false)
  const reload = () => void helping.reload()
  const until = Math.max(0, ...(helping.value?.items ?? []).map((each) => each.until ?? 0))
  useEffect(() => {
    if (until > 0) kinHereUntil(until)
  }, [until])
  useReturn(reload)
  useRepeat(helping.value?.items.some(({ agreed }) => !agreed) ?? false, reload)
  return (
    <Screen>
      <Fetched of={helping} shape="rows" count={1}>
        {({ items }) => (
          <>
            {items.length > 0 && (
              <Rows>
                {items.map(({ chiefId, chiefName, agreed, until }) =>
                  agreed && until !== null ? (
                    <ListRow
                      key={chiefId}
                      icon="person"
                      title={`帮${chiefName}`}
                      detail={untilWords(until)}
                      onPress={() => openPage(`/own/helping/index?chief=${chiefId}`)}
                    />
                  ) : (
                    <ListRow
                      key={chiefId}
                      icon="clock"
                      title={`等${chiefName}点头`}
                      detail="请他在自己手机的「亲友代办」里点同意"
                    />
                  ),
                )}
              </Rows>
            )}
            {items.length === 0 || more ? (
              <Section title="帮家里的河长">
                <Begin
                  onAsked={() => {
                    setMore(false)
                    reload()
                  }}
                />
              </Section>
            ) : (
              <Rows>
                <ListRow title="再帮一位" onPress={() => setMore(true)} />
              </Rows>
            )}
          </>
        )}
      </Fetched>
    </Screen>
  )
}
