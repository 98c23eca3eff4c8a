/** A cleaner's stretches of today in one line that leads to them; nothing for who has none. */
import { Notice } from '@/components/Notice'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { openPage } from '@/services/pages'

export function CleaningCard() {
  const asked = useCall('cleaningContract.mine', {}, { cache: true })
  useReturn(() => void asked.reload())
  const items = asked.value?.items ?? []
  if (items.length === 0) return null
  const left = items.filter(({ noted }) => !noted).length
  const open = () => openPage('/bank/cleaning/index')
  return (
    <Notice
      tone={left > 0 ? 'dueSoon' : 'done'}
      icon="camera"
      action={left > 0 ? '去记' : '查看'}
      onPress={open}
    >
      {left > 0 ? `今天保洁 ${items.length} 段，还有 ${left} 段没记` : `今天保洁 ${items.length} 段，都记了`}
    </Notice>
  )
}
