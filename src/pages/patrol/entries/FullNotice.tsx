/** The phone has no room: what was meant has not happened, and nothing is lost that was there. */
import { Notice } from '@/components/Notice'

export function FullNotice() {
  return <Notice tone="overdue">手机存储满了，存不下来，请清理空间后再试</Notice>
}
