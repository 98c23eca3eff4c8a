/** Buttons, fields and choices in all their states. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { DateField } from '@/components/DateField'
import { Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import { SegmentedControl } from '@/components/SegmentedControl'
import { SwitchRow } from '@/components/SwitchRow'
import { TextField } from '@/components/TextField'

const periods = [
  { value: 'week', label: '本周' },
  { value: 'month', label: '本月' },
  { value: 'year', label: '今年' },
] as const

export function ControlExamples() {
  const [text, setText] = useState('')
  const [day, setDay] = useState('2026-07-03')
  const [period, setPeriod] = useState<(typeof periods)[number]['value']>('week')
  const [on, setOn] = useState(true)
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Section title="按钮">
        <Card>
          <View style={{ display: 'flex', flexDirection: 'column', gap: '12px' }}>
            <Button kind="main" onPress={() => setAsking(true)}>
              开始巡河
            </Button>
            <Button kind="main" busy onPress={() => undefined}>
              正在提交
            </Button>
            <Button kind="main" disabled onPress={() => undefined}>
              还不能提交
            </Button>
            <Button onPress={() => undefined}>再试一次</Button>
            <Button kind="danger" onPress={() => undefined}>
              丢弃这份记录
            </Button>
            <Button kind="quiet" onPress={() => undefined}>
              先不
            </Button>
          </View>
        </Card>
      </Section>
      <Section title="填写">
        <Card>
          <TextField
            label="邀请码"
            value={text}
            onChange={setText}
            maxLength={8}
            placeholder="8 位字母数字"
          />
          <TextField
            label="情况说明"
            value={text}
            onChange={setText}
            maxLength={500}
            multiline
            error="请写明情况，再提交。"
          />
          <DateField label="从哪天起" value={day} onChange={setDay} hint="最长 31 天" />
          <SegmentedControl label="时间" options={periods} value={period} onChange={setPeriod} />
        </Card>
        <Rows>
          <SwitchRow title="大字版" detail="字更大，按钮更大" on={on} onChange={setOn} />
          <SwitchRow title="大字版" on={false} disabled onChange={setOn} />
        </Rows>
      </Section>
      <ConfirmSheet
        open={asking}
        title="丢弃这份记录？"
        detail="丢弃后找不回来，轨迹和照片都会从手机里删除。"
        confirm="丢弃"
        danger
        onConfirm={() => setAsking(false)}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}
