/** Whom a matter is given to, when it isn't as proposed: one who leads, others who help, how long it may take. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Fetched } from '@/components/Fetched'
import { Field } from '@/components/Field'
import { SegmentedControl } from '@/components/SegmentedControl'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { useKeptText } from '@/forms/useKeptText'
import { useCall } from '@/hooks/useCall'
import { entryTitle, handlingWord, type Handling } from '@/words/reportWords'
import type { ReportAnswer, ReportState } from '../report/useReport'
import { AssigneeChoice } from './AssigneeChoice'
import { withJoint, withLead, type Charge } from './charge'
import { longestText } from './evidence'
import { JointChoice } from './JointChoice'
import { useGive } from './useGive'
import { Trouble } from './Trouble'
import './command.scss'

interface DispatchSheetProps {
  readonly action: 'report.dispatch' | 'report.reassign'
  readonly page: ReportState
  readonly answer: ReportAnswer
  readonly onClose: () => void
}

const handlings = (['self', 'cleaning', 'ordinary', 'complex'] as const).map((value) => ({
  value,
  label: handlingWord[value],
}))

export function DispatchSheet({ action, page, answer, onClose }: DispatchSheetProps) {
  const { report, joint, proposal } = answer
  const [charge, change] = useState<Charge>({
    lead: proposal?.lead ?? report.lead,
    joint: proposal?.joint ?? joint,
    handling: proposal?.handling ?? report.handling ?? 'ordinary',
  })
  const { text, write, forget } = useKeptText(`dispatch/${page.reportId}`)
  const assignees = useCall('report.listAssignees', { reportId: report.id }, { cache: true })
  const { busy, trouble, give } = useGive(action, page)
  const { lead } = charge
  const submit = async () => {
    if (!lead) return
    const given = await give(
      { lead, joint: [...charge.joint], handling: charge.handling, text: text.trim() },
      `已交办给${lead.name}`,
    )
    if (!given) return
    onClose()
    await forget()
  }
  return (
    <Sheet open title={action === 'report.dispatch' ? '交办' : '改派'} busy={busy} onClose={onClose}>
      <Text className="command__about">{entryTitle(report)}</Text>
      <Fetched of={assignees} shape="rows" count={4}>
        {(value) => (
          <>
            <AssigneeChoice
              label="谁来办"
              from={value}
              chosen={lead ? [lead] : []}
              onToggle={(who) => change((now) => withLead(now, who))}
            />
            <JointChoice
              from={value}
              charge={charge}
              onToggle={(who) => change((now) => withJoint(now, who))}
            />
          </>
        )}
      </Fetched>
      <Field label="类型">
        <SegmentedControl<Handling>
          label="类型"
          options={handlings}
          value={charge.handling}
          onChange={(handling) => change((now) => ({ ...now, handling }))}
        />
      </Field>
      <TextField
        label="交办要求"
        placeholder="可以不写"
        multiline
        maxLength={longestText}
        value={text}
        onChange={write}
      />
      <Trouble>{trouble}</Trouble>
      <View className="command__buttons">
        <Button kind="main" busy={busy} disabled={!lead} onPress={() => void submit()}>
          {lead ? `交办给${lead.name}` : '请先选谁来办'}
        </Button>
        <Button kind="quiet" disabled={busy} onPress={onClose}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
