import type { OutboxItem } from './item'
import { holdsCode } from './queue'

/** The page on which a receipt code that came back is shown until it is noted; null where there is none. */
export function codePageOf(item: OutboxItem): string | null {
  if (!holdsCode(item)) return null
  return item.action === 'complaint.submit'
    ? '/report/complaint/index'
    : `/report/sent/index?reportId=${item.id}`
}
