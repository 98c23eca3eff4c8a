/** A reach on the desk: map, figures, who answers for it; appoint, hand over, and see what the public sees. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Fetched } from '@/components/Fetched'
import { RiverMap } from '@/components/map/RiverMap'
import { speak } from '@/components/native/speak'
import { openPage } from '@/services/pages'
import { distanceText } from '@domain/patrol/figureText'
import { waterKindLabel, waterLevelLabel } from '@domain/register/reach'
import { Appointments } from '../person/Appointments'
import { AppointSheet } from '../person/AppointSheet'
import { Belonging } from './Belonging'
import { Listed } from './Listed'
import { useReachDesk } from './useReachDesk'
import './ReachPane.scss'

export function ReachPane({ reachId }: { readonly reachId: string }) {
  const { entry, assignments, reload } = useReachDesk(reachId)
  const [appointing, setAppointing] = useState(false)
  const [changes, setChanges] = useState(0)
  const changed = () => {
    reload()
    setChanges((before) => before + 1)
  }
  return (
    <Fetched of={entry}>
      {({ reach }) => (
        <>
          <View className="reach__head">
            <Text className="reach__name" {...speak({ role: 'heading' })}>
              {reach.name}
            </Text>
            <Text className="reach__facts">
              {[
                reach.waterName,
                `${waterLevelLabel[reach.level]}${waterKindLabel[reach.kind]}`,
                reach.village,
                `${reach.geometry.shape === 'ring' ? '周长' : '全长'} ${distanceText(reach.length, 'nearest')}`,
              ]
                .filter(Boolean)
                .join('，')}
            </Text>
          </View>
          <View className="reach__map">
            <RiverMap geometry={reach.geometry} label={`${reach.name}的地图`} />
          </View>
          <Appointments
            of={assignments}
            side="reach"
            onAppoint={() => setAppointing(true)}
            onChanged={reload}
          />
          <Belonging reachId={reach.id} village={reach.village} onMoved={changed} />
          <Listed key={changes} reachId={reach.id} onChanged={changed} />
          <View className="reach__more">
            <Button kind="quiet" onPress={() => openPage(`/office/dossier/index?waterId=${reach.waterId}`)}>
              看一河一档
            </Button>
            <Button kind="quiet" onPress={() => openPage(`/public/river/index?reachId=${reach.id}`)}>
              看公开页
            </Button>
          </View>
          {appointing && (
            <AppointSheet
              reach={{ id: reach.id, name: reach.name }}
              onClose={() => setAppointing(false)}
              onDone={() => {
                setAppointing(false)
                reload()
              }}
            />
          )}
        </>
      )}
    </Fetched>
  )
}
