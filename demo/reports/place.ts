/** Where on a reach something is seen, and as which picture. */
import type { LngLat } from '../../domain/geo/coordinates'
import { closeRing } from '../../domain/geo/distance'
import type { Reach } from '../../domain/register/reach'
import type { Category } from '../../domain/report/category'
import { courseOf } from '../course'
import type { DemoScene } from '../images'

/** A few metres off the line, at a share 0–1 of it from upstream. */
export function placeOn({ geometry }: Pick<Reach, 'geometry'>, share: number, left = 6): LngLat {
  const course = courseOf(geometry.shape === 'line' ? geometry.line : closeRing(geometry.ring))
  const [lng, lat] = course.place(course.length * share, left)
  return [Math.round(lng * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6]
}

const scenes: Partial<Record<Category, DemoScene>> = {
  floating: 'floating',
  colourSmell: 'discoloured',
  outlet: 'discoloured',
  signBoard: 'board',
}

export function sceneOf(category: Category): DemoScene {
  return scenes[category] ?? 'waste'
}
