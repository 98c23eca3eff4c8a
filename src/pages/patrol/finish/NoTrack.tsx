/** A patrol without a track: of what kind it was and why, in the chief's words; the office reviews it. */
import { Text } from '@tarojs/components'
import { patrolKindLabel, patrolKinds } from '@domain/patrol/patrol'
import { longestPatrol } from '@domain/patrol/longest'
import { Card } from '@/components/Card'
import { Field } from '@/components/Field'
import { Notice } from '@/components/Notice'
import { SegmentedControl } from '@/components/SegmentedControl'
import { TextField } from '@/components/TextField'
import type { Draft } from '@/recorder/draft'

const kinds = patrolKinds.map((value) => ({ value, label: patrolKindLabel[value] }))

interface NoTrackProps {
  readonly draft: Draft
  readonly onChange: (part: Partial<Draft>) => void
}

export function NoTrack({ draft, onChange }: NoTrackProps) {
  return (
    <>
      <Notice tone="dueSoon">这次没有轨迹，提交后由河长办核实。</Notice>
      <Card>
        <Text className="finish__reach">{draft.duty.reach.name}</Text>
        <Field label="方式">
          <SegmentedControl
            label="方式"
            options={kinds}
            value={draft.kind}
            onChange={(kind) => onChange({ kind })}
          />
        </Field>
        <TextField
          label="没有轨迹的原因"
          placeholder="例如：手机定位坏了；用无人机巡查"
          value={draft.noTrackReason}
          maxLength={longestPatrol.noTrackReason}
          multiline
          onChange={(noTrackReason) => onChange({ noTrackReason })}
        />
      </Card>
    </>
  )
}
