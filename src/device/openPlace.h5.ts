/** A browser has no map of its own to open; the drawn map on the page stays. */
import type { LngLat } from '@domain/geo/coordinates'

export const canOpenPlace = false

export async function openPlace(_place: LngLat, _name: string): Promise<void> {}
