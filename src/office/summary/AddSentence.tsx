/** The office's own words at the end of a section. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { SentenceForm } from './SentenceForm'
import type { Place, SummaryDesk } from './useSummary'

export function AddSentence({ place, desk }: { readonly place: Place; readonly desk: SummaryDesk }) {
  const [writing, write] = useState(false)
  if (writing)
    return <SentenceForm text="" onSave={(text) => desk.add(place, text)} onDone={() => write(false)} />
  return (
    <View className="sentence__add">
      <Button inline kind="quiet" onPress={() => write(true)}>
        ＋ 写一句
      </Button>
    </View>
  )
}
