/** Sheets by village and name, never by points. */
import { ListRow } from '@/components/ListRow'
import { Tag } from '@/components/Tag'
import type { TableColumn } from '@/components/tableColumn'
import type { Tone } from '@/styles/tokens'
import { pointsText } from '@domain/assessment/points'
import { sheetStateLabel, type SheetState } from '@domain/assessment/sheet'
import type { Brief } from './useAssessment'

const tones: Record<SheetState, Tone> = { computed: 'dueSoon', looked: 'river', final: 'done' }

const standingOf = ({ state, objecting, version }: Pick<Brief, 'state' | 'objecting' | 'version'>) =>
  objecting ? '有异议' : `${sheetStateLabel[state]}${version > 1 ? `，第 ${version} 版` : ''}`

export function Standing({ sheet }: { readonly sheet: Pick<Brief, 'state' | 'objecting' | 'version'> }) {
  return <Tag tone={sheet.objecting ? 'overdue' : tones[sheet.state]}>{standingOf(sheet)}</Tag>
}

export const scoreOf = ({ total, grade }: Pick<Brief, 'total' | 'grade'>) =>
  total === null ? '不评分' : `${pointsText(total)} 分${grade ? `，${grade}` : ''}`

export const columns: readonly TableColumn<Brief>[] = [
  // What opens the sheet stands first; a town chief has no village.
  { key: 'name', title: '姓名', cell: ({ name }) => name },
  { key: 'village', title: '村（社区）', width: '112px', cell: ({ village }) => village },
  { key: 'score', title: '得分', width: '128px', figures: true, cell: scoreOf },
  { key: 'state', title: '状态', width: '120px', cell: (sheet) => <Standing sheet={sheet} /> },
]

export function SheetLine({ sheet, onPress }: { readonly sheet: Brief; readonly onPress: () => void }) {
  return (
    <ListRow
      title={sheet.name}
      detail={[sheet.village, standingOf(sheet)].filter(Boolean).join('，')}
      aside={scoreOf(sheet)}
      onPress={onPress}
    />
  )
}
