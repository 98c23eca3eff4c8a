/** Whether there is anything to draw from, and who would inspect it: said before the list is fixed. */
import { done, refused, type Answer } from '../contract/answer'
import { type DrawList, mayInspect } from './draw'

/** More is no list that anybody reads through before a draw. */
const longestList = 1000

/** Refusals: draw.empty, draw.tooFew and draw.tooMany (`detail`: how many there are), draw.noInspector (of what). */
export function mayDraw({ items, size, inspectors }: DrawList): Answer<null> {
  if (items.length === 0) return refused('draw.empty')
  if (items.length > longestList) return refused('draw.tooMany', String(items.length))
  if (size > items.length) return refused('draw.tooFew', String(items.length))
  const alone = inspectors.length > 0 && items.find((item) => mayInspect(item, inspectors).length === 0)
  return alone ? refused('draw.noInspector', alone.name) : done(null)
}

/** 「回头看」 and the like draw a share: at least one, rounded up. */
export const sizeOfShare = (total: number, percent: number): number =>
  Math.min(total, Math.max(1, Math.ceil((total * percent) / 100)))
