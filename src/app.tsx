/** The mini-program starts: connect to the cloud, and send on what waits from earlier. */
import { useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { outbox, startOutbox } from '@/outbox'
import { startRecorder } from '@/recorder/phoneRecorder'
import { openInstead } from '@/services/addresses'
import { call } from '@/services/call'
import { launch } from '@/services/launch'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    launch()
    startOutbox()
    // Says what time it is in the cloud.
    void call('identity.me', {})
    void startRecorder()
  })
  useDidShow(() => void outbox.wake())
  usePageNotFound(openInstead)
  return children
}
