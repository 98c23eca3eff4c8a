/** Refusals at the head chief's Monday card; part of the one list (`domain/contract/problems.ts`). */
export const deskProblems = {
  'desk.weekOver': { sentence: '这是以前一周的，已经过了。请刷新后看这一周的。' },
  'desk.weekUnknown': { sentence: '没有找到总河长的这一问，请刷新后再看。' },
  'desk.weekExplained': { sentence: '已有同事说明过这一周，请刷新后再看。' },
} as const
