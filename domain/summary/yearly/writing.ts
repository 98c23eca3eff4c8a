/** The yearly summary as it is written into a document. */
import type { Writing } from '../../document/writing'
import { compose } from '../compose'
import type { Summary } from '../draft'
import { partsOf } from '../written'
import { yearlyOutline } from './outline'

type Kept = Pick<Summary, '_id' | 'own' | 'hidden' | 'values'>

/** `day`: YYYY-MM-DD, under it. */
export function summaryWriting(
  { _id: year, own, hidden, values }: Kept,
  { township, day }: { readonly township: string; readonly day: string },
): Writing {
  const known = { year, township, values, before: null, lastYear: null }
  return {
    title: `${township}${year}年度“河长制”工作总结`,
    parts: partsOf(compose(yearlyOutline, { own, hidden }, known)),
    signed: { by: `${township}河长制办公室`, day },
  }
}
