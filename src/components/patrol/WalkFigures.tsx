/** How far and how long somebody walked, and how much of the reach that was. */
import { Figures, NumberFigure } from '@/components/NumberFigure'
import { distanceFigure, durationFigure, shareWord } from '@/words/figures'
import type { Output } from '@domain/contract/contract'
import { percentWalked } from '@domain/patrol/stretches'

type Walk = Pick<Output<'patrol.get'>, 'patrol' | 'reach'>

export function WalkFigures({ patrol, reach }: Walk) {
  return (
    <Figures>
      <NumberFigure {...distanceFigure(patrol.distance)} word="路程" />
      <NumberFigure {...durationFigure(patrol.duration)} word="用时" />
      <NumberFigure
        value={percentWalked(reach.length, patrol.covered)}
        unit="%"
        word={shareWord(reach.geometry.shape)}
      />
    </Figures>
  )
}
