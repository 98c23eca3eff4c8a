/** Prints a list as it is narrowed, to its end: pages that nobody has looked at yet are fetched first. */
import { Text } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/Button'
import { printPage } from '@/device/printing'
import { useCloudDay } from '@/hooks/useCloudDay'
import type { PagesState } from '@/hooks/usePages'
import { useWide } from '@/hooks/useWide'
import './PrintButton.scss'

interface PrintButtonProps {
  readonly list: PagesState<unknown>
}

/** Rows. What is longer is a matter for Excel. */
const most = 2000

export function PrintButton({ list }: PrintButtonProps) {
  const [asked, ask] = useState(false)
  const { items, more, busy, problem, loadMore } = list
  const ready = !more || items.length >= most
  useEffect(() => {
    if (!asked || busy) return
    if (ready || problem) ask(false)
    if (ready) printPage?.({ size: 'A4 landscape', margin: '12mm' })
    else if (!problem) void loadMore()
  }, [asked, ready, busy, problem, loadMore])
  const today = useCloudDay()
  const wide = useWide()
  if (!wide || !printPage || items.length === 0) return null
  const begin = () => {
    // What failed last time is asked for again.
    if (problem) void loadMore()
    ask(true)
  }
  return (
    <>
      <Button inline busy={asked} onPress={begin}>
        打印
      </Button>
      <Text className="printed">{`${today} 打印，${more ? `前 ${items.length} 条` : `共 ${items.length} 条`}`}</Text>
    </>
  )
}
