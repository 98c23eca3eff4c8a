/** What was done on this phone and has not reached the cloud yet: it counts as done, so it isn't asked for again. */
import type { OutboxItem } from '@/outbox'
import type { Output } from '@domain/contract/contract'

export type Command = Output<'report.get'>['may'][number]

/** What people at the river do; these go through the outbox. The desk's commands wait for their answer. */
const fieldCommands = ['take', 'handBack', 'contribute', 'extend', 'resolve', 'recheck'] as const
export type FieldCommand = (typeof fieldCommands)[number]

const fieldActions: readonly string[] = fieldCommands.map((command) => `report.${command}`)

export function isAbout(item: OutboxItem, reportId: string): boolean {
  return fieldActions.includes(item.action) && 'reportId' in item.input && item.input.reportId === reportId
}

/** Which of them an item carries. */
export const commandOf = ({ action }: OutboxItem) => action.slice('report.'.length) as FieldCommand

/** After these the report is out of one's hands. */
const ending: readonly FieldCommand[] = ['handBack', 'resolve', 'recheck']

/** What may still be done when what waits is counted as done; what was refused is not. */
export function mayStill(may: readonly Command[], pending: readonly OutboxItem[]): readonly Command[] {
  const waiting = pending.filter(({ state }) => state !== 'refused').map(commandOf)
  if (waiting.some((command) => ending.includes(command))) return []
  return may.filter((command) => command === 'contribute' || !waiting.includes(command as FieldCommand))
}

const partingWords: Partial<Record<FieldCommand, string>> = {
  handBack: '已退回河长办',
  resolve: '已交河长办复核',
  recheck: '回头看已记下',
}

/** What is said when a matter left one's hands by what was done here; the latest counts. */
export function partingOf(delivered: readonly OutboxItem[]): string | null {
  const words = delivered.flatMap((item) => partingWords[commandOf(item)] ?? [])
  return words[words.length - 1] ?? null
}
