/** The ribbon in words, for those who can't see it and for the line below it. */
import type { Stretch } from '@domain/patrol/assessment'
import { distanceText } from '@domain/patrol/figureText'
import { leastStretch, mergeStretches, metresOf, percentWalked, uncovered } from '@domain/patrol/stretches'
import { markWord, type MarkKind } from './markSign'

export interface RibbonMark {
  /** Metres from the upstream end. */
  readonly at: number
  readonly kind: MarkKind
  readonly label: string
}

export interface RibbonFacts {
  /** Metres. */
  readonly length: number
  /** Left out where nobody asks what was walked, e.g. of a report. */
  readonly covered?: readonly Stretch[]
  readonly marks?: readonly RibbonMark[]
  readonly shape: 'line' | 'ring'
}

/** 「已走 62%，还差 2 段」, 「全程走到」 or 「还没有走」. */
export function walkedWords({ length, covered = [] }: Pick<RibbonFacts, 'length' | 'covered'>): string {
  const percent = percentWalked(length, covered)
  const missed = uncovered(mergeStretches(covered), length, leastStretch)
  if (metresOf(mergeStretches(covered)) === 0) return '还没有走'
  return percent === 100 ? '全程走到' : `已走 ${percent}%，还差 ${missed.length} 段`
}

/** The whole ribbon: length, what was walked, and the marks by place. */
export function ribbonWords({ length, covered, marks = [], shape }: RibbonFacts): string {
  const whole = `${shape === 'ring' ? '周长' : '全长'} ${distanceText(length, 'nearest')}`
  const places = [...marks]
    .sort((a, b) => a.at - b.at)
    .map(
      ({ at, kind, label }) => `${distanceText(at, 'nearest')}处${markWord[kind]}${label ? ` ${label}` : ''}`,
    )
  return [whole, ...(covered ? [walkedWords({ length, covered })] : []), ...places].join('，')
}
