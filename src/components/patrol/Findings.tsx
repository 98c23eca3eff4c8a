/** What the assessment asks about, in its own sentences: questions, no verdicts. */
import { Text, View } from '@tarojs/components'
import type { Finding } from '@domain/patrol/assessment'
import { findingText } from '@domain/patrol/findingText'
import { metresToWalk } from '@domain/patrol/toWalk'
import { colour } from '@/styles/tokens'
import { Icon } from '../Icon'
import { speak } from '../native/speak'
import './Findings.scss'

interface FindingsProps {
  /** As on the wire, where a later version may know more codes. */
  readonly findings: readonly (Omit<Finding, 'code'> & { readonly code: string })[]
  /** Metres. */
  readonly reachLength: number
}

export function Findings({ findings, reachLength }: FindingsProps) {
  const toWalk = metresToWalk(findings, reachLength)
  return (
    <View {...speak({ role: 'list' })}>
      {findings.map((finding, i) => (
        <View key={i} className="finding" {...speak({ role: 'listitem' })}>
          <Icon name="alert" size="small" colour={colour.dueSoonText} />
          <Text className="finding__words">{findingText(finding as Finding, { toWalk })}</Text>
        </View>
      ))}
    </View>
  )
}
