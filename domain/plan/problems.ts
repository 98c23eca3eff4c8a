/** Refusals about plans (一河一策); part of the one list (`domain/contract/problems.ts`). */
export const planProblems = {
  'plan.unfit': { sentence: '方案里有对不上的地方，请按提示改好再报送。' },
  'plan.moved': { sentence: '这份方案刚有新的进展，请刷新后再看。' },
  'plan.ownWork': { sentence: '您编写或报送过这份方案，请另一位总河长批准。' },
  'plan.reasonMissing': { sentence: '请写明退回的原因，河长办好改。' },
  'plan.goalPast': { sentence: '目标年度已经过去，请写今年或以后的年度。' },
  'plan.none': { sentence: '这条河还没有一河一策，请先建方案，再把问题列进去。' },
  'plan.noReach': { sentence: '这件没有写明河段，请先选河段并保存，再列入一河一策。' },
  'plan.notForPlan': { sentence: '这件事不能列入方案：还没有交办，或反映的是人。' },
} as const
