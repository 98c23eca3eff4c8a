/** Open matters as signs on the ribbon. Public places are blurred to about 100 m, so the signs are that exact, too. */
import { placesOf } from '@/components/map/mapProps'
import type { RibbonMark } from '@/components/ribbon/ribbonWords'
import { referenceOf } from '@domain/geo/linearReference'
import type { ReachGeometry } from '@domain/register/reach'
import { categoryLabel } from '@domain/report/category'
import type { PublicReport } from '../components/publicWords'

export function openMarks(geometry: ReachGeometry, problems: readonly PublicReport[]): RibbonMark[] {
  const line = placesOf(geometry)
  return problems
    .filter(({ done }) => !done)
    .map(({ place, category }) => {
      return { at: referenceOf(line, place).at, kind: 'open', label: categoryLabel[category] }
    })
}
