/**
 * The river ribbon (河道条), the picture that carries the product: a reach from upstream (left) to downstream at
 * true scale, filled where it was walked, hollow where not, with signs on it. Ponds are a ring.
 */
import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import type { Stretch } from '@domain/patrol/assessment'
import { ribbon } from '@domain/patrol/ribbon'
import { percentWalked } from '@domain/patrol/stretches'
import { speak } from '../native/speak'
import { markAddress } from './markSign'
import { pondSize, shoreAt } from './pondShape'
import { pondDrawing, type RibbonLayers, riverDrawing } from './ribbonDrawing'
import { RibbonScale } from './RibbonScale'
import { ribbonWords, type RibbonFacts, type RibbonMark } from './ribbonWords'
import { middleAt, riverHeight } from './riverShape'
import './RiverRibbon.scss'

export interface RiverRibbonProps extends RibbonFacts {
  /** Stretches where the recording broke off: nobody knows whether they were walked. */
  readonly interrupted?: readonly Stretch[]
  /** What it is of, said before the figures. */
  readonly label: string
  readonly layers?: RibbonLayers
  /** small: in lists, without the scale. */
  readonly size?: 'ordinary' | 'small'
}

export function RiverRibbon(props: RiverRibbonProps) {
  const { length, covered, interrupted, marks, shape, label, layers, size = 'ordinary' } = props
  const { pieces, dots } = useMemo(
    () => ribbon({ length, covered: covered ?? [], interrupted, marks }),
    [length, covered, interrupted, marks],
  )
  const drawing = useMemo(
    () => (shape === 'ring' ? pondDrawing(pieces, layers) : riverDrawing(pieces, layers)),
    [shape, pieces, layers],
  )
  const words = `${label}，${ribbonWords(props)}`
  return (
    <View className={`ribbon ribbon--${shape} ribbon--${size}`} {...speak({ role: 'img', label: words })}>
      <View className="ribbon__water" style={{ backgroundImage: drawing }}>
        {dots.map((dot) => (
          <Sign key={`${dot.kind}${dot.at}`} mark={dot} shape={shape} />
        ))}
        {shape === 'ring' && size === 'ordinary' && (
          <View className="ribbon__middle">
            {covered && <Text className="ribbon__share">{percentWalked(length, covered)}%</Text>}
            <Text className="ribbon__around">周长 {Math.round(length)} 米</Text>
          </View>
        )}
      </View>
      {shape === 'line' && size === 'ordinary' && <RibbonScale length={length} />}
    </View>
  )
}

/** A sign at its share of the reach. */
function Sign({ mark, shape }: { readonly mark: RibbonMark; readonly shape: RibbonFacts['shape'] }) {
  const { x, y } = shape === 'ring' ? shoreAt(mark.at) : { x: mark.at, y: middleAt(mark.at) }
  const place =
    shape === 'ring'
      ? { left: percent(x / pondSize), top: percent(y / pondSize) }
      : { left: percent(x), top: percent(y / riverHeight) }
  return (
    <View
      className={`ribbon__sign ribbon__sign--${mark.kind}`}
      style={{ ...place, backgroundImage: markAddress(mark.kind) }}
    />
  )
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`
