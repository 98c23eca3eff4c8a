/** No position, no track: says so, shows the way to allow it, and offers the checklist alone, to be reviewed. */
import type { LocationTrouble } from '@/device/locationShape'
import { openLocationSettings } from '@/device/location'
import { Button } from '@/components/Button'
import { Empty } from '@/components/Empty'
import { Notice } from '@/components/Notice'
import { Screen } from '@/components/Screen'
import type { Duty } from '@/recorder/draft'
import { FullNotice } from '../entries/FullNotice'
import type { RecordState } from './useRecord'

export const troubleWords: Record<LocationTrouble, { title: string; detail: string }> = {
  denied: {
    title: '没有定位权限，不能记录轨迹',
    detail: '请在设置里允许使用位置，再回来开始。位置只在巡河时使用。',
  },
  off: { title: '手机定位没有打开', detail: '请在手机设置里打开定位服务，再回来开始。' },
  unavailable: { title: '这台设备取不到位置', detail: '请换一台手机，或先只填巡查清单。' },
}

interface NoLocationProps {
  readonly trouble: LocationTrouble
  readonly duty: Duty
  readonly page: Pick<RecordState, 'start' | 'startWithoutLocation' | 'busy' | 'full'>
}

export function NoLocation({ trouble, duty, page }: NoLocationProps) {
  const action = (
    <>
      {page.full && <FullNotice />}
      <Button kind="main" busy={page.busy} onPress={() => void page.start(duty)}>
        再试一次
      </Button>
      <Button disabled={page.busy} onPress={() => void page.startWithoutLocation(duty)}>
        没有定位，只填清单
      </Button>
    </>
  )
  const settings =
    trouble === 'denied' ? { action: '去设置', onPress: () => void openLocationSettings() } : {}
  return (
    <Screen quiet action={action}>
      <Empty icon="place" {...troubleWords[trouble]} {...settings} />
      <Notice>只填清单也会保存，没有轨迹，由河长办核实。</Notice>
    </Screen>
  )
}
