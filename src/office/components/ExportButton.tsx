/** From a list to its table for Excel, narrowed as the list is. */
import Taro from '@tarojs/taro'
import { Button } from '@/components/Button'
import { sheetTitles, type SheetId } from '@domain/document/sheets'

interface ExportButtonProps {
  readonly sheet: SheetId
  readonly village?: string | null
}

export function ExportButton({ sheet, village }: ExportButtonProps) {
  const narrowed = village ? `&village=${encodeURIComponent(village)}` : ''
  const url = `/office/documents/index?sheet=${sheet}${narrowed}`
  return (
    <Button inline label={`导出${sheetTitles[sheet].title}`} onPress={() => void Taro.navigateTo({ url })}>
      导出
    </Button>
  )
}
