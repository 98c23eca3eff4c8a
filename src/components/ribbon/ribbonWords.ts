/** The ribbon in words, for those who can't see it and for the line below it. */
import type { Stretch } from '@domain/patrol/assessment'
import { distanceText } from '@domain/patrol/figureText'
import { mergeStretches, metresOf, uncovered } from '@domain/patrol/stretches'
import { markWord, type MarkKind } from './markSign'

/** Stretches shorter than this many metres are not worth a word. */
const worthAWord = 10

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

/** Share of the reach that was walked, 0–1. */
export function shareWalked({ length, covered = [] }: Pick<RibbonFacts, 'length' | 'covered'>): number {
  return length > 0 ? Math.min(1, metresOf(mergeStretches(covered)) / length) : 0
}

/** 「已走 62%，还差 2 段」, 「全程走到」 or 「还没有走」. */
export function walkedWords({ length, covered = [] }: Pick<RibbonFacts, 'length' | 'covered'>): string {
  const share = shareWalked({ length, covered })
  if (share === 0) return '还没有走'
  const missed = uncovered(mergeStretches(covered), length, worthAWord)
  return missed.length === 0 ? '全程走到' : `已走 ${Math.floor(share * 100)}%，还差 ${missed.length} 段`
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
