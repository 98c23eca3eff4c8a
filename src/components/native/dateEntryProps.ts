/** A day to choose (YYYY-MM-DD, Asia/Shanghai), between two others. */
export interface DateEntryProps {
  readonly label: string
  readonly value: string
  readonly onChange: (day: string) => void
  readonly from?: string
  readonly until?: string
}
