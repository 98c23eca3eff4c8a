/**
 * `map`, drawn as SVG without tiles: lines, areas, circles and markers at their places, so that a test and a
 * screenshot can see them. A tap on a marker is a marker tap.
 */
import { define, type Part } from './define'

interface Place {
  latitude: number
  longitude: number
}
interface Line {
  points: Place[]
  color?: string
  width?: number
  dottedLine?: boolean
  strokeColor?: string
  fillColor?: string
}
interface Marker extends Place {
  id: number
  title?: string
  callout?: { content?: string }
  label?: { content?: string }
}

const svgName = 'http://www.w3.org/2000/svg'
/** Web Mercator: at zoom 0 the world is 256 px wide. */
const worldWidth = 256
const defaultZoom = 16

define(
  'map',
  'longitude latitude scale minScale maxScale markers covers polyline circles controls includePoints showLocation ' +
    'polygons subkey layerStyle rotate skew enable3D showCompass showScale enableOverlooking ' +
    'enableAutoMaxOverlooking enableZoom enableScroll enableRotate enableSatellite enableTraffic enablePoi ' +
    'enableBuilding setting',
  (part) => {
    const svg = part.element.appendChild(document.createElementNS(svgName, 'svg'))
    svg.setAttribute('style', 'display:block;width:100%;height:100%;background:#e8eef0')
    svg.addEventListener('click', (event) => {
      const id = (event.target as Element).getAttribute('data-marker')
      if (id !== null) part.trigger('markertap', { markerId: Number(id) })
    })
    new ResizeObserver(() => drawMap(part, svg)).observe(part.element)
    return () => drawMap(part, svg)
  },
)

type Project = (place: Place) => { x: number; y: number }

function drawMap({ data, element }: Part, svg: SVGElement): void {
  const project = projection(data, element)
  const lines = ((data.polyline ?? []) as Line[]).map((line) => drawLine(line, project, 'polyline'))
  const areas = ((data.polygons ?? []) as Line[]).map((area) => drawLine(area, project, 'polygon'))
  const markers = ((data.markers ?? []) as Marker[]).map((marker) => drawMarker(marker, project))
  svg.replaceChildren(...areas, ...lines, ...markers)
}

/** Centred on the template's place, or on all `includePoints` when given (zoomed so that they fit). */
function projection(data: Record<string, unknown>, element: HTMLElement): Project {
  const { clientWidth: width, clientHeight: height } = element
  const include = (data.includePoints ?? []) as Place[]
  const world = include.map(mercator)
  let centre = mercator({ latitude: Number(data.latitude), longitude: Number(data.longitude) })
  let size = worldWidth * 2 ** Number(data.scale ?? defaultZoom)
  if (world.length) {
    const [left, right] = range(world.map((point) => point.x))
    const [top, bottom] = range(world.map((point) => point.y))
    centre = { x: (left + right) / 2, y: (top + bottom) / 2 }
    size = Math.min(size, (0.9 * width) / (right - left || 1e-9), (0.9 * height) / (bottom - top || 1e-9))
  }
  return (place) => {
    const point = mercator(place)
    return { x: width / 2 + (point.x - centre.x) * size, y: height / 2 + (point.y - centre.y) * size }
  }
}

const range = (values: number[]) => [Math.min(...values), Math.max(...values)] as const

function mercator({ latitude, longitude }: Place) {
  const angle = (latitude * Math.PI) / 180
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI) }
}

function drawLine(line: Line, project: Project, shape: 'polyline' | 'polygon'): SVGElement {
  const drawn = document.createElementNS(svgName, shape)
  const points = line.points.map(project).map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
  drawn.setAttribute('points', points.join(' '))
  drawn.setAttribute('fill', (shape === 'polygon' && line.fillColor) || 'none')
  drawn.setAttribute('stroke', line.color ?? line.strokeColor ?? '#000')
  drawn.setAttribute('stroke-width', String(line.width ?? 1))
  if (line.dottedLine) drawn.setAttribute('stroke-dasharray', '6 4')
  return drawn
}

function drawMarker(marker: Marker, project: Project): SVGElement {
  const { x, y } = project(marker)
  const drawn = document.createElementNS(svgName, 'circle')
  for (const [name, value] of Object.entries({
    cx: x,
    cy: y,
    r: 6,
    fill: '#c0392b',
    'data-marker': marker.id,
  })) {
    drawn.setAttribute(name, String(value))
  }
  const title = document.createElementNS(svgName, 'title')
  title.textContent = marker.title ?? marker.callout?.content ?? marker.label?.content ?? ''
  drawn.append(title)
  return drawn
}
