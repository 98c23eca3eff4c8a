/** 不予受理 is no dead end: somebody else may be asked to look, it may be reported anew, and one may ring the office. */
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { useCall } from '@/hooks/useCall'
import { openPage } from '@/services/pages'
import { AskAgain } from './AskAgain'
import type { AsReporter } from './useTrack'
import './track.scss'

interface RejectedProps {
  /** Somebody else may be asked until then; null: not any more. */
  readonly until: string | null
  readonly who: AsReporter
  readonly onAppealed: () => Promise<void>
}

export function Rejected({ until, who, onAppealed }: RejectedProps) {
  const { value } = useCall('register.getTownship', {}, { cache: true })
  const phone = value?.officePhone ?? ''
  const ring = () => void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)
  return (
    <Card>
      <View className="track__next">
        {until !== null
          ? `还是觉得要办的话，${until}前可以申请复查一次，由另一位同事再看；也可以补上照片再报，或打电话问。`
          : '还是觉得要办的话，补上照片或说得更细，再报一次；也可以打电话问。'}
      </View>
      <View className="track__buttons">
        {until !== null && <AskAgain action="report.appeal" who={who} onAsked={onAppealed} />}
        <Button onPress={() => openPage('/report/new/index')}>补充后再报</Button>
        {phone !== '' && (
          <Button label={`打电话给河长办，${phone}`} onPress={ring}>
            打电话给河长办
          </Button>
        )}
      </View>
    </Card>
  )
}
