/** To try the product at a desk: a demo walk, a recording from a file, or the browser's own position. */
import { View } from '@tarojs/components'
import { useState } from 'react'
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
import { mendingWords } from './mendingWords'

const kinds = [
  { value: 'walk', label: '演示行走' },
  { value: 'file', label: '轨迹文件' },
  { value: 'phone', label: '真实定位' },
] as const

/** A file does not say it; the reach does, unless the walk was elsewhere. */
const coordinates = [
  { value: 'found', label: '按河段判断' },
  { value: 'WGS-84', label: 'WGS-84' },
  { value: 'GCJ-02', label: 'GCJ-02' },
] as const

const refusals = {
  unreadable: '读不懂这个文件，请选 GPX、KML、TCX 或 GeoJSON。',
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
      const loaded = await loadFile()
      setSaid(loaded.said)
      if (!loaded.ok) return
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
        {choice.kind === 'file' && (
          <Field label="轨迹的坐标">
            <SegmentedControl
              label="轨迹的坐标"
              options={coordinates}
              value={choice.recordedIn ?? 'found'}
              onChange={(recordedIn) => choose({ ...choice, recordedIn })}
            />
          </Field>
        )}
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

interface Loaded {
  readonly ok: boolean
  readonly said: string
}

/** What became of the file. Reading is fetched only when somebody has one. */
async function loadFile(): Promise<Loaded> {
  const file = await chooseFile('.gpx,.kml,.tcx,.geojson,.json')
  if (file === null) return { ok: false, said: '没有选文件。' }
  const { readRecording } = await import('@domain/patrol/recording')
  const recording = readRecording(await file.text())
  if (!recording.ok) return { ok: false, said: refusals[recording.reason] }
  chooseRecording(recording.track.runs.flat())
  return { ok: true, said: mendingWords(recording.mending) }
}
