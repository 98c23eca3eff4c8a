/** To try the product at a desk: a demo walk, a recording from a file, or the browser's own position. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { readRecording } from '@domain/patrol/recording'
import { Field } from '@/components/Field'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { SegmentedControl } from '@/components/SegmentedControl'
import { chooseFile } from '@/device/photo.h5'
import {
  chooseRecording,
  chooseSource,
  sourceChoice,
  speeds,
  type SourceChoice as Choice,
} from '@/recorder/sourceChoice.h5'

const kinds = [
  { value: 'walk', label: '演示行走' },
  { value: 'file', label: '轨迹文件' },
  { value: 'phone', label: '真实定位' },
] as const

const refusals = {
  unreadable: '读不懂这个文件，请选 GPX 或 GeoJSON。',
  empty: '这个文件里没有轨迹。',
  tooLong: '这个文件太大，请选十万个点以内的。',
}

export function SourceChoice() {
  const [choice, setChoice] = useState(sourceChoice)
  const [said, setSaid] = useState<string | null>(null)
  const choose = (wanted: Choice) => {
    chooseSource(wanted)
    setChoice(wanted)
  }
  const chooseKind = async (kind: Choice['kind']) => {
    setSaid(null)
    if (kind === 'file') {
      const refusal = await loadFile()
      setSaid(refusal ?? '轨迹已读入，开始后回放。')
      if (refusal !== null) return
    }
    choose({ ...choice, kind })
  }
  return (
    <Section title="演示：位置从哪里来">
      <View className="record__padded">
        <SegmentedControl
          label="位置从哪里来"
          options={kinds}
          value={choice.kind}
          onChange={(kind) => void chooseKind(kind)}
        />
        {said !== null && <Notice>{said}</Notice>}
        {choice.kind !== 'phone' && (
          <Field label="回放快慢">
            <SegmentedControl
              label="回放快慢"
              options={speeds.map((speed) => ({ value: String(speed), label: `${speed} 倍` }))}
              value={String(choice.speed)}
              onChange={(speed) => choose({ ...choice, speed: Number(speed) })}
            />
          </Field>
        )}
      </View>
    </Section>
  )
}

/** Why a file was not taken, or null. */
async function loadFile(): Promise<string | null> {
  const file = await chooseFile('.gpx,.geojson,.json')
  if (file === null) return '没有选文件。'
  const recording = readRecording(await file.text())
  if (!recording.ok) return refusals[recording.reason]
  chooseRecording(recording.track.runs.flat())
  return null
}
