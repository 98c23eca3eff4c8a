/** Refusals of supervision, draws, complaints and alerts. */
export const supervisionProblems = {
  // 随机抽查
  'draw.empty': { sentence: '名单里没有可抽的，请换一个范围再建名单。' },
  'draw.tooFew': { sentence: '名单里没有这么多，请把抽取数改小，或放宽范围。' },
  'draw.tooMany': { sentence: '名单太长了，最多 1000 个，请缩小范围。' },
  'draw.noInspector': {
    sentence: '有一个对象，选的检查人都要回避，请再加一位不管这段河的检查人。',
  },

  'draw.unknown': { sentence: '没有找到这次抽查，请从列表里重新打开。' },
  'draw.inspectorUnknown': { sentence: '有一位检查人不在名册上或已停用，请重新选。' },
  'draw.done': { sentence: '这次已经抽过了，结果不能再改；要重抽请另建一次。' },
  'draw.dropped': { sentence: '这次抽查已经作废，请另建一次。' },
  'draw.notDrawn': { sentence: '还没有抽取，抽出以后再登记结果。' },
  'draw.noted': { sentence: '这一处已登记为有问题并转了整改，请到整改单里改。' },

  // 投诉建议
  'complaint.unknown': { sentence: '没有找到这件投诉建议，请核对回执码。' },
  'complaint.tooMany': { sentence: '今天写得够多了，请明天再写，或打河长办电话。' },
  'complaint.notOpen': { sentence: '这次公示已经结束，不再收异议；可以写投诉建议。' },
  'complaint.answeredOften': { sentence: '这件已经答复过多次，请打电话沟通。' },

  // 督查整改
  'clue.taken': { sentence: '这条线索已经核实为不属实或重复，改回「待核实」才能转整改。' },
  'rectification.noticeRunning': { sentence: '公示还没有满期，期满没有异议才能销号。' },
  'rectification.objectionOpen': { sentence: '公示期有异议还没答复，答复后才能销号。' },

  // 告警
  'alert.taken': { sentence: '这条告警已经处理过了，请刷新后再看。' },
} as const
