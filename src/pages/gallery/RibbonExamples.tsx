/** The ribbon in all its states. */
import { View } from '@tarojs/components'
import { Card } from '@/components/Card'
import { Section } from '@/components/Section'
import { BankRibbon } from '@/components/ribbon/BankRibbon'
import { RiverRibbon } from '@/components/ribbon/RiverRibbon'
import type { RibbonMark } from '@/components/ribbon/ribbonWords'

const marks: RibbonMark[] = [
  { at: 260, kind: 'open', label: '岸边垃圾' },
  { at: 620, kind: 'sign', label: '' },
  { at: 900, kind: 'fixed', label: '河面漂浮物' },
  { at: 1210, kind: 'position', label: '' },
  { at: 1500, kind: 'outlet', label: '' },
]
const some = [
  { from: 0, to: 640 },
  { from: 760, to: 1210 },
]

const line = {
  shape: 'line' as const,
  line: [
    [120.3, 27.6],
    [120.318, 27.6],
  ] as [number, number][],
}
const bank = {
  marks: [
    { kind: 'sign' as const, place: [120.3, 27.6] as [number, number], label: 'A-01' },
    { kind: 'sign' as const, place: [120.318, 27.6] as [number, number], label: 'A-02' },
    { kind: 'outlet' as const, place: [120.309, 27.6] as [number, number], label: '桥头排口' },
    { kind: 'section' as const, place: [120.312, 27.6] as [number, number], label: '桥头' },
  ],
  sections: [{ name: '桥头', grade: 'IV' as const, target: 'III' as const, gradedOn: '2026-11-03' }],
  cleaned: ['左岸（0–600 米）'],
  cleanedParts: [{ from: 0, to: 600 }],
}

export function RibbonExamples() {
  return (
    <Section title="河道条">
      <Card>
        <RiverRibbon label="还没走" length={1800} covered={[]} shape="line" />
      </Card>
      <Card>
        <RiverRibbon label="走了一部分，有标记" length={1800} covered={some} marks={marks} shape="line" />
      </Card>
      <Card>
        <BankRibbon label="岸上有什么" length={1772} covered={some} geometry={line} bank={bank} />
      </Card>
      <Card>
        <RiverRibbon
          label="记录中断过"
          length={640}
          covered={[{ from: 60, to: 300 }]}
          interrupted={[{ from: 300, to: 480 }]}
          shape="line"
        />
      </Card>
      <Card>
        <RiverRibbon label="全程走到" length={12_400} covered={[{ from: 0, to: 12_400 }]} shape="line" />
      </Card>
      <Card>
        <RiverRibbon label="列表里" length={1800} covered={some} shape="line" size="small" />
      </Card>
      <Card>
        <RiverRibbon
          label="山塘"
          length={420}
          covered={[{ from: 30, to: 260 }]}
          marks={[
            { at: 90, kind: 'open', label: '漂浮物' },
            { at: 260, kind: 'position', label: '' },
          ]}
          shape="ring"
        />
        <View style={{ marginTop: '16px' }}>
          <RiverRibbon
            label="山塘，列表里"
            length={420}
            covered={[{ from: 30, to: 260 }]}
            shape="ring"
            size="small"
          />
        </View>
      </Card>
    </Section>
  )
}
