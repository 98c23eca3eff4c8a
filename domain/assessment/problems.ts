/** Refusals of the assessment; part of the one list (`domain/contract/problems.ts`). */
export const assessmentProblems = {
  'assessment.unknown': { sentence: '没有找到这份考核，请刷新后再看。' },
  'assessment.notReady': { sentence: '这份考核还没到这一步，或别人已经办了，请刷新后再看。' },
  'assessment.objected': { sentence: '您已经提过异议，答复会显示在本页。' },
  'assessment.tooLate': {
    sentence: '提异议的 5 个工作日已经过了，还有疑问请直接联系河长办。',
  },
} as const
