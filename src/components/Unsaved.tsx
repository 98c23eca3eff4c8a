/**
 * Says that something is typed here and not saved, and puts the question when it is about to be left
 * (docs/decisions/unsaved.md).
 */
import { Text, View } from '@tarojs/components'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useContext, useEffect, useRef, useState } from 'react'
import { UnsavedPart } from '@/hooks/unsavedPart'
import { hold, letGo, show, type Held } from '@/services/unsaved'
import { Button } from './Button'
import { Sheet } from './Sheet'
import './ConfirmSheet.scss'

export function Unsaved({ when }: { readonly when: boolean }) {
  const [leaving, setLeaving] = useState<{ go(): void } | null>(null)
  useHeld(when, (go) => setLeaving({ go }))
  if (!leaving) return null
  const stay = () => setLeaving(null)
  const go = () => {
    stay()
    leaving.go()
  }
  return (
    <Sheet open title="还没保存，要离开吗？" onClose={stay}>
      <Text className="confirm__detail">填的内容还没有保存，离开就没有了。</Text>
      <View className="confirm__buttons">
        <Button kind="main" onPress={stay}>
          继续填写
        </Button>
        <Button kind="quiet" onPress={go}>
          不要了，离开
        </Button>
      </View>
    </Sheet>
  )
}

function useHeld(when: boolean, ask: Held['ask']): void {
  const part = useContext(UnsavedPart)
  const held = useRef<Held | null>(null)
  const shown = useRef(true)
  const turn = (now: boolean) => {
    shown.current = now
    if (held.current) show(held.current, now)
  }
  useDidShow(() => turn(true))
  useDidHide(() => turn(false))
  useEffect(() => {
    if (!when) return undefined
    const one = { ask, part, shown: shown.current }
    held.current = one
    hold(one)
    return () => {
      held.current = null
      letGo(one)
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `ask` only sets a state
  }, [when, part])
}
