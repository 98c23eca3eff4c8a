/** My reports: those on this phone that ask for something, and those the cloud ties to this WeChat. */
import { usePages, type ItemOf } from '@/hooks/usePages'
import { useReturn } from '@/hooks/useReturn'
import { useOutbox, type OutboxItem } from '@/outbox'

export type OwnReport = ItemOf<'report.listMine'>

export function useMine() {
  const list = usePages('report.listMine', {}, { cache: true, pageSize: 20 })
  // Delivered ones stay until their receipt code has been noted.
  const onPhone = useOutbox().filter(isReport)
  useReturn(() => void list.reload())
  return { list, onPhone }
}

function isReport(item: OutboxItem): item is OutboxItem<'report.submit'> {
  return item.action === 'report.submit'
}
