/** Why the clock could not do a piece of its work, as far as the office is told: never what the document says. */
export const troubles = ['malformed', 'refused', 'unreachable', 'killed'] as const
export type Trouble = (typeof troubles)[number]

export const troubleText: Record<Trouble, string> = {
  malformed: '这条记录的内容不完整或格式不对',
  refused: '这条记录和别的记录对不上，这一步做不了',
  unreachable: '云端的服务当时没有应答',
  killed: '处理它时超时或内存不够，中断了',
}

/** What came of pushing a piece of work on. `waiting`: the clock takes it up within ten minutes. */
export const pushOnOutcomes = ['done', 'stuck', 'waiting', 'gone'] as const
export type PushOnOutcome = (typeof pushOnOutcomes)[number]
