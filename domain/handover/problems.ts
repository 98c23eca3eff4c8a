/** Refusals about hand-overs; part of the one list (`domain/contract/problems.ts`). */
export const handoverProblems = {
  'handover.unknown': { sentence: '没有找到这次交接，可能任职又有变动，请刷新后再看。' },
  'handover.tooEarly': { sentence: '还没有到离任的那天，清单到那天再签，免得漏了这几天的事。' },
  'handover.moved': { sentence: '清单或接任的人刚有变化，请再看一遍，然后签字。' },
} as const
