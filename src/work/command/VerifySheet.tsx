/** The office confirms that it was true and is done: how grave it was, and what reward follows from that. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { Pressable } from '@/components/native/Pressable'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { useKeptText } from '@/forms/useKeptText'
import { useCall } from '@/hooks/useCall'
import { entryTitle } from '@/words/reportWords'
import { severities, severityLabel, type Severity } from '@domain/report/category'
import { closedByHeadChief } from '@domain/report/states'
import type { ReportAnswer, ReportState } from '../report/useReport'
import { longestText } from './evidence'
import { rewardWords } from './rewardWords'
import { useGive } from './useGive'
import { Trouble } from './Trouble'
import './command.scss'

interface VerifySheetProps {
  readonly page: ReportState
  readonly answer: ReportAnswer
  readonly onClose: () => void
}

export function VerifySheet({ page, answer, onClose }: VerifySheetProps) {
  const { report } = answer
  const [severity, choose] = useState<Severity | null>(null)
  const { text, write, forget } = useKeptText(`verify/${page.reportId}`)
  const { busy, trouble, give } = useGive('report.verify', page)
  const toHeadChief = closedByHeadChief(report.source)
  const submit = async () => {
    if (!severity) return
    const said = toHeadChief ? '复核通过，等总河长销号' : '10 分钟后办结'
    const ends = toHeadChief ? { close: false } : { close: true, later: true }
    if (!(await give({ severity, text: text.trim(), ...ends }, said))) return
    onClose()
    await forget()
  }
  return (
    <Sheet open title="复核通过" busy={busy} onClose={onClose}>
      <Text className="command__about">{entryTitle(report)}</Text>
      <SeverityChoice report={report} chosen={severity} onChoose={choose} />
      <TextField
        label="复核意见"
        placeholder="可以不写"
        multiline
        maxLength={longestText}
        value={text}
        onChange={write}
      />
      {!toHeadChief && <Text className="command__detail">10 分钟内可以撤销，撤销了谁也不知道。</Text>}
      <Trouble>{trouble}</Trouble>
      <View className="command__buttons">
        <Button kind="main" busy={busy} disabled={!severity} onPress={() => void submit()}>
          {!severity ? '请先选程度' : toHeadChief ? '复核通过，等总河长销号' : '复核通过并办结'}
        </Button>
        <Button kind="quiet" disabled={busy} onPress={onClose}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}

interface SeverityChoiceProps {
  readonly report: ReportAnswer['report']
  readonly chosen: Severity | null
  readonly onChoose: (severity: Severity) => void
}

function SeverityChoice({ report, chosen, onChoose }: SeverityChoiceProps) {
  const rewarded = report.source === 'resident'
  const rules = useCall('reward.rules', rewarded ? {} : null, { cache: true })
  const hint = rewarded && rules.value?.on ? '奖励还要两位同事审批才发放' : undefined
  return (
    <Field label="问题的程度" hint={hint}>
      <View className="command__group">
        {severities.map((severity) => (
          <Pressable
            key={severity}
            className={`command__choice command__choice--tall ${severity === chosen ? 'command__choice--chosen' : ''}`}
            role="radio"
            selected={severity === chosen}
            onPress={() => onChoose(severity)}
          >
            <Text>{severity === chosen ? `✓ ${severityLabel[severity]}` : severityLabel[severity]}</Text>
            {rules.value && (
              <Text className="command__worth">{rewardWords(rules.value, report.category, severity)}</Text>
            )}
          </Pressable>
        ))}
      </View>
    </Field>
  )
}
