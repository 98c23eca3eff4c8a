/** The colours and measures for code that draws (ribbon, map, poster). tokens.scss says the same to styles. */
export const colour = {
  ink: '#17252B',
  secondary: '#5B6B72',
  line: '#E3E9E8',
  ground: '#F4F7F6',
  card: '#FFFFFF',
  river: '#0B7A75',
  shallow: '#D7EFEC',
  /** Orange of a sign or a dot; as text on white it has only 3.3:1, so words use `dueSoonText`. */
  dueSoon: '#C77700',
  dueSoonText: '#8F5500',
  overdue: '#C0392B',
  done: '#2E7D4F',
} as const

export type Tone = 'plain' | 'river' | 'dueSoon' | 'overdue' | 'done'
