/** The mini-program starts: connect to the cloud, and send on what waits from earlier. */
import { useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { keptFiles, removeFile } from '@/device/files'
import { storage } from '@/device/storage'
import { outbox, startOutbox } from '@/outbox'
import { recorder, startRecorder } from '@/recorder/phoneRecorder'
import { openInstead } from '@/services/addresses'
import { call } from '@/services/call'
import { phoneNow } from '@/services/cloudClock'
import { tidyAnswers } from '@/services/keptAnswers'
import { launch } from '@/services/launch'
import { sweepFiles } from '@/services/sweepFiles'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    launch()
    tidyAnswers()
    startOutbox()
    sweepFiles({ storage, keptFiles, removeFile, now: phoneNow }).catch(() => undefined)
    // Says what time it is in the cloud.
    void call('identity.me', {})
    void startRecorder()
  })
  useDidShow(() => {
    recorder.cameBack()
    void outbox.wake()
  })
  usePageNotFound(openInstead)
  return children
}
