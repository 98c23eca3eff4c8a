/** A report in under a minute, on one screen: photo, kind, place, a sentence if wanted, send. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { KeptNotice } from '@/components/KeptNotice'
import { Notice } from '@/components/Notice'
import { CategoryTiles } from '@/components/report/CategoryTiles'
import { PlacePicker } from '@/components/report/PlacePicker'
import { Screen } from '@/components/Screen'
import { Skeleton } from '@/components/Skeleton'
import { Field } from '@/components/Field'
import { TextField } from '@/components/TextField'
import { speak } from '@/components/native/speak'
import { useOnline } from '@/hooks/useOnline'
import { longestText } from '../draft/reportDraft'
import { NearSheet } from './NearSheet'
import { Photos } from './Photos'
import { PlaceField } from './PlaceField'
import { Privacy } from './Privacy'
import { useNew } from './useNew'
import { pinPlace, usePlace } from './usePlace'
import './new.scss'

export default function NewReportPage() {
  const page = useNew()
  const { draft, missing, problem } = page
  const place = usePlace(draft)
  const online = useOnline()
  const [picking, setPicking] = useState(false)
  if (draft === null) {
    return (
      <Screen quiet>
        <Skeleton />
      </Screen>
    )
  }
  const lacking = Object.values(missing)
  return (
    <Screen
      quiet
      action={
        <>
          {(lacking[0] ?? problem) && (
            <Text className="new__lacking" {...speak({ role: 'alert' })}>
              {lacking[0] ?? problem}
            </Text>
          )}
          <Button kind="main" busy={page.busy} onPress={() => void page.send()}>
            提交举报
          </Button>
        </>
      }
    >
      {!online && <Notice icon="offline">没有网络也能报：先存在手机里，有网自动发出</Notice>}
      <KeptNotice restored={page.restored} onAnew={() => void page.startAnew()} />
      <View className="new">
        <Field label="照片" hint="默认匿名，处置单位看不到您是谁" error={missing.photos}>
          <Photos photos={draft.photos} />
        </Field>
        <Field label="哪种问题" error={missing.category}>
          <CategoryTiles chosen={draft.category} onChoose={(category) => page.change({ category })} />
        </Field>
        <Field label="在哪里" error={missing.place}>
          <PlaceField draft={draft} state={place} open={picking} onToggle={() => setPicking(!picking)} />
          {picking && (
            <View className="new__picker">
              <PlacePicker
                place={draft.place}
                reachId={place.reachAt.value?.reach?.id ?? draft.hintId}
                onPick={pinPlace}
              />
            </View>
          )}
        </Field>
        <TextField
          label="说一句（可不写）"
          value={draft.text}
          onChange={(text) => page.change({ text })}
          maxLength={longestText}
          multiline
          placeholder="比如：桥下有一堆垃圾，两天了"
          hint={`${draft.text.length}/${longestText}`}
        />
        <Privacy draft={draft} onChange={page.change} />
      </View>
      {page.near.length > 0 && (
        <NearSheet
          items={page.near}
          onOther={() => void page.sendAnyway()}
          onWitnessed={() => void page.leave()}
          onClose={page.closeNear}
        />
      )}
    </Screen>
  )
}
