/** Where the river runs, coloured by its class, with what stands along it; each layer can be taken off the map. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Rows } from '@/components/ListRow'
import { RiverMap } from '@/components/map/RiverMap'
import { Section } from '@/components/Section'
import { SwitchRow } from '@/components/SwitchRow'
import type { Output } from '@domain/contract/contract'
import { type Bank, cleanedLines, marksOf, waterColour } from '@/components/ribbon/bank'

const layers = {
  ...{ sign: '公示牌', outlet: '排污口', carrier: '宣传载体' },
  ...{ section: '监测断面和水质', cleaned: '保洁' },
} as const
type Layer = keyof typeof layers

interface WhereaboutsProps {
  readonly reach: Output<'register.getReach'>['reach']
  readonly bank: Bank | null
}

export function Whereabouts({ reach, bank }: WhereaboutsProps) {
  const [hidden, setHidden] = useState<readonly Layer[]>([])
  const standing = bank ? marksOf(reach.geometry, bank) : []
  const marks = standing.filter(({ kind }) => !hidden.includes(kind))
  const there = (Object.keys(layers) as Layer[]).filter((layer) =>
    layer === 'cleaned' ? bank?.cleanedParts?.length : standing.some(({ kind }) => kind === layer),
  )
  const turn = (layer: Layer, on: boolean) =>
    setHidden((now) => (on ? now.filter((each) => each !== layer) : [...now, layer]))
  return (
    <Section title="在哪里">
      <View className="river__map">
        <RiverMap
          geometry={reach.geometry}
          label={`${reach.name}的地图`}
          marks={marks}
          cleaned={bank && !hidden.includes('cleaned') ? cleanedLines(reach.geometry, bank) : undefined}
          water={bank && !hidden.includes('section') ? waterColour(bank) : undefined}
        />
      </View>
      {there.length > 0 && (
        <Rows>
          {there.map((layer) => (
            <SwitchRow
              key={layer}
              title={layers[layer]}
              on={!hidden.includes(layer)}
              onChange={(on) => turn(layer, on)}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}
