/**
 * The shell of every page: text scale of the elderly mode, what the network and the outbox have to say, the
 * content, the one main action in the thumb zone, and the tabs where the page is one of them.
 */
import { View } from '@tarojs/components'
import { createContext, type ReactNode } from 'react'
import { useTextScale } from '@/device/textScale'
import { useFace } from '@/hooks/useFace'
import { useOnline } from '@/hooks/useOnline'
import { codePageOf, useOutbox } from '@/outbox'
import { openPage } from '@/services/pages'
import { useLandmarks } from './native/landmarks'
import { speak } from './native/speak'
import { Notice } from './Notice'
import { scaleStyle } from './scale'
import { TabBar, useTabs } from './tabs/TabBar'
import './Screen.scss'

interface ScreenProps {
  readonly children: ReactNode
  /** The main button (or two), fixed at the bottom. */
  readonly action?: ReactNode
  /** wide: as wide as a desk's window allows; otherwise a column for reading. */
  readonly width?: 'column' | 'wide'
  /** Pages that tell about network and outbox themselves (the recorder, the outbox) leave the banner out. */
  readonly quiet?: boolean
}

/** Whether the screen leaves it to its parts to say that there is no network. */
export const Quiet = createContext(false)

export function Screen({ children, action, width = 'column', quiet = false }: ScreenProps) {
  const scale = useTextScale()
  const tabs = useTabs()
  useLandmarks()
  return (
    <View className={`screen screen--${width}`} style={scaleStyle(scale)} {...speak({ role: 'main' })}>
      <View className="screen__content">
        {!quiet && <Banner />}
        <Quiet.Provider value={quiet}>{children}</Quiet.Provider>
      </View>
      {(action || tabs) && (
        <View className="screen__foot">
          {action && <View className={`screen__action ${tabs ? '' : 'screen__action--last'}`}>{action}</View>}
          {tabs && <TabBar {...tabs} />}
        </View>
      )}
    </View>
  )
}

/** At most one line: what was refused comes first, then what waits, then a code to note, then the missing network. */
function Banner() {
  const online = useOnline()
  const items = useOutbox()
  const walks = useFace() === 'chief'
  const refused = items.filter((item) => item.state === 'refused').length
  const waiting = items.filter((item) => item.state === 'saved' || item.state === 'sending').length
  const open = () => openPage('/pages/outbox/index')
  if (refused > 0) {
    return (
      <Notice tone="overdue" onPress={open}>
        {`有 ${refused} 份没有被接收，需要您看一下`}
      </Notice>
    )
  }
  if (waiting > 0) {
    return (
      <Notice icon={online ? 'upload' : 'offline'} onPress={open}>
        {online ? `${waiting} 份正在上传` : `没有网络，${waiting} 份已存手机，有网自动上传`}
      </Notice>
    )
  }
  const codes = items.map(codePageOf).filter((page) => page !== null)
  if (codes.length > 0) {
    return (
      <Notice icon="lock" action="去记下" onPress={() => openPage(codes[0]!)}>
        {`有 ${codes.length} 个回执码还没记下`}
      </Notice>
    )
  }
  return online ? null : (
    <Notice icon="offline">{`没有网络，${walks ? '巡河照常可以记录' : '填写的内容先存在手机里'}`}</Notice>
  )
}
