/** Refusals of supervision, draws, complaints and alerts. */
export const supervisionProblems = {
  // 随机抽查

  'draw.unknown': { sentence: '没有找到这次抽查，请从列表里重新打开。' },

  // 投诉建议
  'complaint.unknown': { sentence: '没有找到这件投诉建议，请核对回执码。' },
  'complaint.tooMany': { sentence: '今天写得够多了，请明天再写，或打河长办电话。' },
  'complaint.notOpen': { sentence: '这次公示已经结束，不再收异议；可以写投诉建议。' },

  // 督查整改

  // 告警
} as const
