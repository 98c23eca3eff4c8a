/** The mini-program starts: connect to the cloud, and send on what waits from earlier. */
import { useLaunch, useDidShow } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { outbox, startOutbox } from '@/outbox'
import { startRecorder } from '@/recorder/phoneRecorder'
import { launch } from '@/services/launch'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    launch()
    startOutbox()
    void startRecorder()
  })
  useDidShow(() => void outbox.wake())
  return children
}
