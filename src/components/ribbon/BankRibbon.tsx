/** The ribbon with what stands along the water, its class and where it is kept clean; each layer can be switched off. */
import { Text, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import type { ReachGeometry } from '@domain/register/reach'
import { Pressable } from '../native/Pressable'
import { type Bank, cleanedExtent, cleanedWords, marksOf, qualityWords, waterColour } from './bank'
import { RiverRibbon, type RiverRibbonProps } from './RiverRibbon'
import './BankRibbon.scss'

const layerWords = {
  ...{ sign: '公示牌', outlet: '排污口', carrier: '宣传' },
  ...{ section: '水质', cleaned: '保洁' },
} as const
type Layer = keyof typeof layerWords

interface BankRibbonProps extends Omit<RiverRibbonProps, 'shape' | 'layers' | 'size'> {
  readonly geometry: ReachGeometry
  /** Null while it is not known: then there is the ribbon alone. */
  readonly bank: Bank | null
}

export function BankRibbon({ geometry, bank, marks = [], ...ribbon }: BankRibbonProps) {
  const [hidden, setHidden] = useState<readonly Layer[]>([])
  const standing = useMemo(() => (bank ? marksOf(geometry, bank) : []), [geometry, bank])
  const layers = useMemo(() => {
    const shows = (layer: Layer) => bank !== null && !hidden.includes(layer)
    return {
      water: shows('section') ? waterColour(bank!) : undefined,
      cleaned: shows('cleaned') ? cleanedExtent(bank!, ribbon.length) : undefined,
    }
  }, [bank, hidden, ribbon.length])
  const shown = useMemo(
    () => [...standing.filter(({ kind }) => !hidden.includes(kind)), ...marks],
    [standing, hidden, marks],
  )
  const there = bank ? layersIn(bank, standing) : []
  const words = bank ? wordsOf(bank, hidden) : []
  return (
    <View>
      <RiverRibbon {...ribbon} shape={geometry.shape} marks={shown} layers={layers} />
      {there.length > 0 && (
        <View className="bank-layers">
          {there.map((layer) => {
            const on = !hidden.includes(layer)
            const turn = () =>
              setHidden((now) => (on ? [...now, layer] : now.filter((each) => each !== layer)))
            return (
              <Pressable
                key={layer}
                className={`bank-layer ${on ? 'bank-layer--on' : ''}`}
                role="switch"
                selected={on}
                label={`在河道条上显示${layerWords[layer]}`}
                onPress={turn}
              >
                <Text>{layerWords[layer]}</Text>
              </Pressable>
            )
          })}
        </View>
      )}
      {words.map((each) => (
        <Text key={each} className="bank-words">
          {each}
        </Text>
      ))}
    </View>
  )
}

function layersIn(bank: Bank, standing: readonly { readonly kind: Layer }[]): Layer[] {
  return (Object.keys(layerWords) as Layer[]).filter((layer) =>
    layer === 'cleaned'
      ? bank.cleaned.length > 0
      : standing.some(({ kind }) => kind === layer) ||
        (layer === 'section' && waterColour(bank) !== undefined),
  )
}

/** A colour and a line say nothing to who does not see them. */
const wordsOf = (bank: Bank, hidden: readonly Layer[]) => [
  ...(hidden.includes('section') ? [] : qualityWords(bank)),
  ...(hidden.includes('cleaned') || bank.cleaned.length === 0 ? [] : [cleanedWords(bank)]),
]
