/** Refusals about plans (一河一策); part of the one list (`domain/contract/problems.ts`). */
export const planProblems = {
  'plan.none': { sentence: '这条河还没有一河一策，请先建方案，再把问题列进去。' },
  'plan.notForPlan': { sentence: '这件事不能列入方案：还没有交办，或反映的是人。' },
} as const
