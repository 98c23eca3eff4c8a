/** 亲友代办 on the first screen: a question at the chief's, what waits for an explanation at the relative's. */
import { Notice } from '@/components/Notice'
import { isKinHere } from '@/hooks/kinHere'
import { useCall } from '@/hooks/useCall'
import { useRepeat } from '@/hooks/useRepeat'
import { useReturn } from '@/hooks/useReturn'
import { openPage } from '@/services/pages'

const go = (url: string) => () => openPage(url)

export function KinCard() {
  const { value, reload } = useCall('kin.waiting', isKinHere() ? {} : null)
  useReturn(() => void reload())
  useRepeat(value?.offered ?? false, () => void reload())
  if (!value) return null
  const { asked, helped } = value
  return (
    <>
      {asked && (
        <Notice tone="dueSoon" icon="person" action="同意或不同意" onPress={go('/own/kin/index')}>
          {`${asked.name}（${asked.relation}）想帮您代办`}
        </Notice>
      )}
      {helped.map(({ chiefId, chiefName, toExplain }) => (
        <Notice key={chiefId} icon="person" action="去看" onPress={go(`/own/helping/index?chief=${chiefId}`)}>
          {`帮${chiefName}：${toExplain} 次巡河等说明`}
        </Notice>
      ))}
    </>
  )
}
