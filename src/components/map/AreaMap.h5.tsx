/** The map of an area in the browser: our own drawing without tiles, to be dragged, pinched and zoomed. */
import { useMemo } from 'react'
import type { Line } from '@domain/geo/coordinates'
import { distanceText } from '@domain/patrol/figureText'
import type { Plane } from '@domain/geo/plane'
import { useTextScale } from '@/device/textScale'
import { colour } from '@/styles/tokens'
import { Pressable } from '../native/Pressable'
import type { AreaMapProps } from './areaProps'
import { Cluster } from './Cluster'
import { clusterPixels, gather, gatheredWords, type Gathered, signScale } from './gather'
import { Pin } from './Pin'
import { roomForWords } from './roomForWords'
import { useHands } from './useHands'
import { useSize } from './useSize'
import { useView } from './useView'
import { pixelOf, type Size, type View } from './view'
import { scaleBar } from './viewport'
import './AreaMap.scss'

/** Pixels outside the frame in which a pin is still drawn. */
const overhang = 24
/** Pixels between two signs. */
const between = 4

/** What several in one place look like, for the legend. */
export const clusterLegend = '几件在一起画成一个圈，圈里是正在办的件数。'

export function AreaMap({ lines, points, start, label, onBox, onPoint }: AreaMapProps) {
  const { frame, size } = useSize<HTMLDivElement>()
  const { plane, view, box, move, zoom, show, showWhole } = useView(start, size, onBox)
  const hands = useHands({ move, zoom })
  const scale = signScale(useTextScale())
  // How near two signs may be follows the zoom, not the place: dragging needs no new gathering.
  const across = ((box[2] - box[0]) / size.width) * (clusterPixels * scale + between)
  const gathered = useMemo(() => gather(points, across, start[1]), [points, across, start])
  const placed = gathered.map((each) => ({ each, at: pixelOf(plane, view, size, each.place) }))
  const roomy = roomForWords(
    placed.map(({ each, at }) => ({ at, words: each.points.length > 1 ? gatheredWords(each) : '' })),
    size,
    scale,
  )
  const press = ({ points: [first], points: all, box: around }: Gathered) =>
    all.length === 1 && first ? onPoint(first.id) : show(around)
  return (
    <div className="area-map">
      <div
        ref={frame}
        className="area-map__frame"
        role="group"
        aria-label={`${label}，方向键移动，加减号放大缩小`}
        tabIndex={0}
        {...hands}
      >
        <Waters lines={lines} plane={plane} view={view} size={size} />
        {placed.map(({ each, at: { x, y } }, n) => {
          const inside =
            x > -overhang && y > -overhang && x < size.width + overhang && y < size.height + overhang
          return inside ? (
            <div
              key={each.points[0]!.id}
              className={`area-map__pin area-map__pin--${each.kind}`}
              style={{ transform: `translate(${x}px, ${y}px)` }}
            >
              <Pressable label={gatheredWords(each)} onPress={() => press(each)}>
                {each.points.length === 1 ? (
                  <Pin kind={each.kind} />
                ) : (
                  <Cluster open={each.open} done={each.done} scale={scale} />
                )}
                {roomy[n] && (
                  <div className="area-map__words" style={{ fontSize: `${12 * scale}px` }}>
                    {gatheredWords(each)}
                  </div>
                )}
              </Pressable>
            </div>
          ) : null
        })}
      </div>
      <Bar view={view} />
      <div className="area-map__controls">
        <Pressable className="area-map__control" label="放大" onPress={() => zoom(2)}>
          ＋
        </Pressable>
        <Pressable className="area-map__control" label="缩小" onPress={() => zoom(0.5)}>
          －
        </Pressable>
        <Pressable className="area-map__control area-map__control--word" label="看全镇" onPress={showWhole}>
          全镇
        </Pressable>
      </div>
    </div>
  )
}

interface WatersProps {
  readonly lines: readonly Line[]
  readonly plane: Plane
  readonly view: View
  readonly size: Size
}

/** Written once in metres of the plane; moving changes only the transformation. */
function Waters({ lines, plane, view, size }: WatersProps) {
  const path = useMemo(() => lines.map((line) => pathOf(line, plane)).join(''), [lines, plane])
  const scale = 1 / view.metresPerPixel
  const toPixels = `translate(${size.width / 2} ${size.height / 2}) scale(${scale} ${-scale}) translate(${-view.x} ${-view.y})`
  return (
    <svg className="area-map__waters" aria-hidden="true">
      <path
        d={path}
        transform={toPixels}
        fill="none"
        stroke="#8CC4BE"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}

function pathOf(line: Line, plane: Plane): string {
  return `M${line.map(([lng, lat]) => `${Math.round(plane.x(lng))} ${Math.round(plane.y(lat))}`).join('L')}`
}

function Bar({ view }: { readonly view: View }) {
  const bar = scaleBar(view.metresPerPixel, 90)
  return (
    <svg className="area-map__bar" width={bar.pixels + 80} height="24" aria-hidden="true">
      <path d={`M1 11v7h${bar.pixels}v-7`} fill="none" stroke={colour.secondary} strokeWidth="1.5" />
      <text x={bar.pixels + 8} y="18" className="area-map__metres">
        {distanceText(bar.metres, 'nearest')}
      </text>
    </svg>
  )
}
