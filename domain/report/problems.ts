/** Refusals about what is taken back, waits (`ending.ts`) or is pressed on; part of the one list (`domain/contract/problems.ts`). */
export const reportProblems = {
  'report.ending': { sentence: '这件刚有了决定，还没有生效；要改请先点撤销。' },
  'report.keepTooLate': { sentence: '已经生效并告知，不能撤销了。' },
  'report.recallTooLate': { sentence: '已经通知对方或对方已在办，不能撤销；要换人请用改派。' },
  'report.urged': { sentence: '总河长已限期督办，不能延期；有困难请打河长办电话。' },
} as const
