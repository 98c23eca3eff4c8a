/**
 * A view of the earth that can be moved: where its middle lies on a flat plane of the township (metres east and
 * north of the plane's origin) and how many metres a pixel shows. Pure, so that a drag can be tried without hands.
 */
import type { Box, LngLat } from '@domain/geo/coordinates'
import type { Plane } from '@domain/geo/plane'

export interface View {
  readonly x: number
  readonly y: number
  readonly metresPerPixel: number
}

/** Pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels right of and below the upper left corner. */
export interface Pixel {
  readonly x: number
  readonly y: number
}

/** Nearer than this a place that is blurred to 100 m would pretend to be exact. */
const nearest = 1
/** No map shows less than these metres, even of a single place. */
const leastMetres = 300

/** The view that shows the whole box with a margin in pixels around. */
export function fit(plane: Plane, [west, south, east, north]: Box, size: Size, margin: number): View {
  const [left, right] = [plane.x(west), plane.x(east)]
  const [bottom, top] = [plane.y(south), plane.y(north)]
  const across = Math.max(right - left, leastMetres) / Math.max(1, size.width - 2 * margin)
  const upright = Math.max(top - bottom, leastMetres) / Math.max(1, size.height - 2 * margin)
  return { x: (left + right) / 2, y: (bottom + top) / 2, metresPerPixel: Math.max(across, upright, nearest) }
}

/** After a drag by so many pixels: what lay under the finger still lies there. */
export function moved({ x, y, metresPerPixel }: View, right: number, down: number): View {
  return { x: x - right * metresPerPixel, y: y + down * metresPerPixel, metresPerPixel }
}

/** `factor` above 1 comes nearer. The place under `at` stays where it is; `farthest` in metres per pixel. */
export function zoomed(view: View, factor: number, size: Size, farthest: number, at?: Pixel): View {
  const metresPerPixel = Math.min(Math.max(view.metresPerPixel / factor, nearest), farthest)
  const [right, down] = at ? [at.x - size.width / 2, at.y - size.height / 2] : [0, 0]
  const change = view.metresPerPixel - metresPerPixel
  return { x: view.x + right * change, y: view.y - down * change, metresPerPixel }
}

export function pixelOf(plane: Plane, { x, y, metresPerPixel }: View, size: Size, place: LngLat): Pixel {
  return {
    x: size.width / 2 + (plane.x(place[0]) - x) / metresPerPixel,
    y: size.height / 2 - (plane.y(place[1]) - y) / metresPerPixel,
  }
}

/** What the view shows. */
export function boxOfView(plane: Plane, { x, y, metresPerPixel }: View, { width, height }: Size): Box {
  const [right, up] = [(width / 2) * metresPerPixel, (height / 2) * metresPerPixel]
  const [west, south] = plane.place(x - right, y - up)
  const [east, north] = plane.place(x + right, y + up)
  return [west, south, east, north]
}
