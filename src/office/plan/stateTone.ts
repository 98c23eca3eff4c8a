import type { Tone } from '@/styles/tokens'
import type { TaskState } from '@domain/plan/taskState'

export const stateTone: Readonly<Record<TaskState, Tone>> = {
  ...{ done: 'done', overdue: 'overdue', running: 'river', ahead: 'plain' },
}
