/** Refusals of the assessment; part of the one list (`domain/contract/problems.ts`). */
export const assessmentProblems = {
  'assessment.unknown': { sentence: '没有找到这份考核，请刷新后再看。' },
  'assessment.rulesWrong': { sentence: '考核办法有一处不对，请按提示改好再保存。' },
  'assessment.rulesUnfilled': { sentence: '还有考核项没有分值，请先填上再启用。' },
  'assessment.rulesUnknown': { sentence: '还没有启用考核办法，请先在设置里选一套。' },
  'assessment.notReady': { sentence: '这份考核还没到这一步，或别人已经办了，请刷新后再看。' },
  'assessment.isFinal': { sentence: '这份考核已经审定，要改请写明原因，另做一版更正。' },
  'assessment.handWrong': {
    sentence: '人工评分里有一项不对，分数不能超过这一项的分值，请改好。',
  },
  'assessment.nothingToAssess': { sentence: '这段时间没有要考核的任职，不用评分。' },
  'assessment.objecting': { sentence: '有一条异议还没有答复，请先答复。' },
  'assessment.objected': { sentence: '您已经提过异议，答复会显示在本页。' },
  'assessment.tooLate': {
    sentence: '提异议的 5 个工作日已经过了，还有疑问请直接联系河长办。',
  },
} as const
