/** Every row of the file before it is stored: what it becomes, or what to mend; the chosen one on the map. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { RiverMap } from '@/components/map/RiverMap'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { SegmentedControl } from '@/components/SegmentedControl'
import { gcj02ToWgs84 } from '@domain/geo/gcj02'
import { sentenceOf } from '@domain/contract/problems'
import type { ReachGeometry } from '@domain/register/reach'
import { RecordList } from '@/office/kit/desk/RecordList'
import { TwoPane } from '@/office/kit/desk/TwoPane'
import { useTableKeys } from '@/hooks/useTableKeys'
import { useWide } from '@/hooks/useWide'
import type { CoordinateSystem, ImportRow, ReachFeature } from './importRow'
import { columnsOf, RowLine } from './columns'
import { previewWords } from './previewWords'
import type { Import } from './useImport'

interface PreviewProps {
  readonly state: Import & { step: 'preview' }
  readonly coordinates: CoordinateSystem
  readonly onCoordinates: (system: CoordinateSystem) => void
}

const systems = [
  { value: 'WGS-84' as const, label: 'WGS-84 / CGCS2000' },
  { value: 'GCJ-02' as const, label: 'GCJ-02（高德、腾讯）' },
]

export function Preview({ state, coordinates, onCoordinates }: PreviewProps) {
  const { rows, known, problem, stored, fileName } = state
  const faulty = rows.some((row) => !row.feature)
  const wide = useWide()
  const [shown, show] = useState<ImportRow | null>(wide ? (rows.find((row) => row.feature) ?? null) : null)
  const drawn = shown?.feature && <Drawn feature={shown.feature} coordinates={coordinates} />
  useTableKeys(() => show(null))
  return (
    <>
      {problem && (
        <Notice tone="overdue">{`${sentenceOf(problem)}${stored > 0 ? `已入库 ${stored} 段，其余可以接着再试。` : '这批一段也没有入库。'}`}</Notice>
      )}
      <Notice
        tone={faulty ? 'dueSoon' : 'calm'}
        icon={faulty ? 'alert' : 'check'}
      >{`${fileName}：${previewWords(rows, known)}`}</Notice>
      <View className="import__system">
        <Text className="import__words">文件的坐标系（选错会偏 500 米左右）</Text>
        <SegmentedControl label="坐标系" options={systems} value={coordinates} onChange={onCoordinates} />
      </View>
      <TwoPane
        head={null}
        list={
          <RecordList
            caption="文件里的河段"
            columns={columnsOf(known)}
            records={[...rows].sort((a, b) => Number(Boolean(a.feature)) - Number(Boolean(b.feature)))}
            keyOf={({ number }) => String(number)}
            nameOf={({ title }) => title}
            current={shown ? String(shown.number) : null}
            onOpen={show}
            line={(row) => <RowLine key={row.number} row={row} known={known} onPress={() => show(row)} />}
          />
        }
        detail={drawn}
      />
      {!wide && drawn && (
        <Sheet open title={shown.title} onClose={() => show(null)}>
          {drawn}
        </Sheet>
      )}
    </>
  )
}

function Drawn({
  feature,
  coordinates,
}: {
  readonly feature: ReachFeature
  readonly coordinates: CoordinateSystem
}) {
  return (
    <View className="import__map">
      <RiverMap
        geometry={geometryOf(feature, coordinates)}
        label={`${feature.properties.name}的地图`}
        size="tall"
      />
      <Text className="import__words">{`${feature.properties.name}，左边是西，上边是北`}</Text>
    </View>
  )
}

function geometryOf({ geometry }: ReachFeature, coordinates: CoordinateSystem): ReachGeometry {
  const places = geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates[0]
  const line = coordinates === 'GCJ-02' ? places.map(gcj02ToWgs84) : places
  return geometry.type === 'LineString' ? { shape: 'line', line } : { shape: 'ring', ring: line }
}
