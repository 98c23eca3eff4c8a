/** One hand-over on the desk; who cannot sign on the phone any more signs on paper, which is entered here with a photo. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Fetched } from '@/components/Fetched'
import { HandoverList } from '@/components/handover/HandoverList'
import { useCall } from '@/hooks/useCall'
import type { Side } from '@domain/handover/handover'
import { PaperSheet } from './PaperSheet'

export function OneHandover({ id, onChanged }: { readonly id: string; readonly onChanged: () => void }) {
  const asked = useCall('handover.get', { id })
  const [entering, enter] = useState<Side | null>(null)
  const handover = asked.value
  return (
    <Fetched of={asked} count={3}>
      {(value) => (
        <>
          {value.may.enter.length > 0 && (
            <View className="handover__enter">
              {value.may.enter.map((side) => (
                <Button key={side} kind="quiet" inline onPress={() => enter(side)}>
                  {`登记${side === 'giver' ? value.giverName : value.takerName}的纸质签字`}
                </Button>
              ))}
            </View>
          )}
          <HandoverList of={value} opens />
          {entering && handover && (
            <PaperSheet
              handover={handover}
              side={entering}
              onClose={() => enter(null)}
              onEntered={() => {
                enter(null)
                onChanged()
                void asked.reload()
              }}
            />
          )}
        </>
      )}
    </Fetched>
  )
}
