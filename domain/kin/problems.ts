/** Refusals about 亲友代办; part of the one list (`domain/contract/problems.ts`). */
export const kinProblems = {
  'kin.codeWrong': { sentence: '六位数字不对，或者过了十分钟。请河长重新出一个。' },
  'kin.tooManyTries': { sentence: '今天试得太多了，请明天再试，或当面看着河长的手机输。' },
  'kin.self': { sentence: '这是您自己的手机。请亲友在他自己的手机上输这六位数字。' },
  'kin.office': { sentence: '河长办和总河长要审核巡河，不能代河长办，请另一位亲友来。' },
  'kin.already': { sentence: '已经有亲友在代办，要换人请先结束现在的。' },
  'kin.moved': { sentence: '亲友刚有变动，请刷新后再看。' },
  'kin.unknown': { sentence: '代办已经结束，或还没有说好。要再代办，请河长重新出六位数字。' },
} as const
