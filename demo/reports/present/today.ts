/** The present, as those see it who tell what lies on the desks. */
import type { Reach } from '../../../domain/register/reach'
import type { Matter } from '../matter'
import type { Beginning } from '../newMatter'
import type { Tale } from '../tale'

export interface Today {
  readonly now: number
  /** At that hour of the n-th working day before today. */
  ago(days: number, atHour: number): number
  /** First reach of a chief. */
  reachOf(chiefId: string): Reach
  matter(
    name: string,
    parts: Pick<Beginning, 'at' | 'reach' | 'category'> & Partial<Beginning>,
    tell?: (tale: Tale) => Tale,
  ): Matter
}

/** The reach with several at once is that of the sixth village chief. */
export const busyReach = ({ reachOf }: Today) => reachOf('village-chief-06')
