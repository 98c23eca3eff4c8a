/** The matter is not this person's any more: said as what was done, not as a fault, and with nothing left to press. */
import { Empty } from '@/components/Empty'
import { useWide } from '@/hooks/useWide'
import { goBack } from '@/services/pages'
import type { ReportState } from './useReport'

export function Left({ page: { parting } }: { readonly page: ReportState }) {
  const wide = useWide()
  return (
    <Empty
      icon="search"
      allDone={parting !== null}
      title={parting ?? '这件问题已经不在您这里了'}
      detail={parting ? '这件事不再由您办' : '可能已经改派给别人，或者办结了'}
      {...(wide ? {} : { action: '回列表', onPress: () => goBack('/work/list/index') })}
    />
  )
}
