/** Fits places of the earth into a drawing, north up, without distortion at the size of a township. */
import type { LngLat } from '@domain/geo/coordinates'
import { boxOf } from '@domain/geo/distance'

/** Metres of one degree of latitude. */
const metresPerDegree = 111_195
/** A reach may be a single bend of a few metres; no map is narrower than this. */
const leastMetres = 60

export interface Viewport {
  /** Pixels from the left and from the top. */
  project(place: LngLat): { x: number; y: number }
  /** The place that is drawn there. */
  placeAt(x: number, y: number): LngLat
  readonly metresPerPixel: number
}

/** The viewport that shows all `places` in a drawing of `width`×`height` pixels with a margin around. */
export function viewportOf(
  places: readonly LngLat[],
  width: number,
  height: number,
  margin: number,
): Viewport {
  const [west, south, east, north] = boxOf(places)
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const wide = Math.max((east - west) * squeeze * metresPerDegree, leastMetres)
  const high = Math.max((north - south) * metresPerDegree, leastMetres)
  const metresPerPixel = Math.max(wide / (width - 2 * margin), high / (height - 2 * margin))
  const [lng, lat] = [(west + east) / 2, (south + north) / 2]
  const perDegree = metresPerDegree / metresPerPixel
  return {
    metresPerPixel,
    project: (place) => ({
      x: width / 2 + (place[0] - lng) * squeeze * perDegree,
      y: height / 2 - (place[1] - lat) * perDegree,
    }),
    placeAt: (x, y) => [lng + (x - width / 2) / (squeeze * perDegree), lat - (y - height / 2) / perDegree],
  }
}

/** The longest round length (1, 2 or 5 times a power of ten, in metres) that fits into `pixels`. */
export function scaleBar(metresPerPixel: number, pixels: number): { metres: number; pixels: number } {
  const most = metresPerPixel * pixels
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = [5, 2, 1].map((digit) => digit * power).find((length) => length <= most) ?? power
  return { metres, pixels: metres / metresPerPixel }
}
