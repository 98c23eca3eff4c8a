/** Refusals about surveys; part of the one list (`domain/contract/problems.ts`). */
export const surveyProblems = {
  'survey.unknown': { sentence: '没有找到这份问卷，可能已经撤下。' },
  'survey.notOpen': { sentence: '这份问卷现在不收答卷：还没有开始，或已经结束。谢谢您。' },
  'survey.answeredBefore': { sentence: '您已经答过这份问卷了，一人一份，谢谢您。' },
  'survey.changed': { sentence: '问卷刚刚改过，请重新打开再答。' },
  'survey.replyWrong': { sentence: '有一题没有按要求答，请检查后再交。' },
} as const
