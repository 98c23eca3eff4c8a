/** Refusals of rewards and payouts. */
export const rewardProblems = {
  'reward.unknown': { sentence: '没有可领的奖励。' },
  'reward.stateMoved': { sentence: '这笔奖励的状态已经变了，请刷新后再看。' },
  'reward.expired': { sentence: '领取时间已经过了，如有特殊情况请联系河长办。' },
  'reward.capReached': {
    sentence: '您本月领的奖励已到上限，这笔留着，下个月再来领就可以。',
  },
  'reward.yearSpent': { sentence: '今年的奖励预算用完了，请打河长办电话，说明有一笔没领。' },
  'reward.cashOnly': { sentence: '这笔奖励不能用微信领，请凭回执码到河长办领现金。' },
  'reward.staff': { sentence: '在职河长和工作人员不参与有奖举报，谢谢您反映问题。' },
} as const
