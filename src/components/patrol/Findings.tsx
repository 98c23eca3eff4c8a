/** What the assessment asks about, in its own sentences: questions, no verdicts. */
import { Text, View } from '@tarojs/components'
import type { Finding } from '@domain/patrol/assessment'
import { findingText } from '@domain/patrol/findingText'
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
  return (
    <View {...speak({ role: 'list' })}>
      {findings.map((finding, i) => (
        <View key={i} className="finding" {...speak({ role: 'listitem' })}>
          <Icon name="alert" size="small" colour={colour.dueSoonText} />
          <Text className="finding__words">{findingText(finding as Finding, { length: reachLength })}</Text>
        </View>
      ))}
    </View>
  )
}
