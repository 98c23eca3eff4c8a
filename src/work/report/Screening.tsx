/** What the content check held, or has not answered for: nobody outside sees it until the office has looked. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Notice } from '@/components/Notice'
import { useGive } from '../command/useGive'
import type { ReportAnswer, ReportState } from './useReport'
import { Trouble } from '../command/Trouble'
import './report.scss'

interface ScreeningProps {
  readonly page: ReportState
  readonly answer: ReportAnswer
}

export function Screening({ page, answer }: ScreeningProps) {
  if (!page.may.includes('release')) return null
  const { screening, heldPhotos = 0 } = answer.report
  const pending = screening === 'pending'
  return (
    <Card>
      <Notice tone={pending ? 'calm' : 'dueSoon'}>
        {screening === 'passed' ? `有 ${heldPhotos} 张照片待审核，公开前请确认` : noticeOf[screening]}
      </Notice>
      <Decision key={screening} page={page} photosOnly={screening === 'passed'} />
    </Card>
  )
}

const noticeOf = {
  pending: '内容正在自动检查，通过后才公开',
  held: '内容待审核，公开前请确认',
} as const

interface DecisionProps extends Pick<ScreeningProps, 'page'> {
  /** The matter is public already; only photos that came later wait. */
  readonly photosOnly: boolean
}

function Decision({ page, photosOnly }: DecisionProps) {
  const { busy, trouble, give } = useGive('report.release', page)
  const [asking, ask] = useState<boolean | null>(null)
  const decide = async (passed: boolean) => {
    await give({ passed }, passed ? '内容可以公开了' : photosOnly ? '照片不公开' : '内容不公开，照常办理')
    ask(null)
  }
  return (
    <>
      <Trouble>{trouble}</Trouble>
      <View className="report__screening">
        <Button onPress={() => ask(true)}>可以公开</Button>
        <Button kind="quiet" onPress={() => ask(false)}>
          不公开
        </Button>
      </View>
      <ConfirmSheet
        open={asking !== null}
        title={asking ? '公开照片和位置？' : '不公开？'}
        detail={
          asking
            ? '照片里没有人脸、车牌、门牌和不当内容才公开。公开的位置会模糊到约 100 米。'
            : photosOnly
              ? '这几张照片不出现在公开页面，其余照旧。'
              : '地图上不出现这一件，处理不受影响。'
        }
        confirm={asking ? '可以公开' : '不公开'}
        busy={busy}
        onConfirm={() => void decide(asking === true)}
        onCancel={() => ask(null)}
      />
    </>
  )
}
