/**
 * Refusals that only the pages of the office meet: part of the one list (`problems.ts`), and apart from it so that they
 * travel with those pages and not with every phone (`src/office/kit/sentences.ts`).
 */
export const officeProblems = {
  // Registers and appointments
  'register.lastOffice': {
    sentence: '河长办能用的只剩这一位了，请先让另一位同事加入并绑定，再改这一位。',
  },
  'register.reachEndDay': { sentence: '最后一天请选昨天到一年以内的一天。' },
  'register.waterUnknown': { sentence: '没有找到这条水域，请先登记水域。' },
  'register.alreadyAppointed': { sentence: '此人已是这段河的河长，不用重复任命。' },
  'register.againBefore': { sentence: '此人之后又任这段河的河长，最后一天请选在那次任职之前。' },
  'register.geometryInvalid': { sentence: '河段的线画得不对，请检查坐标和坐标系后再导入。' },
  'register.phoneTaken': { sentence: '这个手机号已登记给另一个人，请核对。' },
  'register.stillInUse': { sentence: '还有任职或记录用到它，请先交接再删除。' },

  // Documents beside an entry
  'file.missing': { sentence: '有个文件没有传上来，请去掉它重新选一次。' },
  'file.tooLarge': { sentence: '有个文件超过 10 MB，请压缩后重新选。' },
  'file.notPdf': { sentence: '只能附 PDF 文件；Word 文件请先另存为 PDF。' },

  // Tables that come in
  'import.unknown': { sentence: '没有找到这次导入，请重新选文件。' },
  'import.notYours': {
    sentence: '这张表是另一位同事选的，只能由本人导入和撤销；您要导入，请自己选一次文件。',
  },
  'import.notReady': { sentence: '表里还有要改的地方，请改好后重新选文件。' },
  'import.tooLate': { sentence: '现在不能撤销了，请在名册里逐条修改。' },

  // The calendar
  'calendar.noticeWrong': {
    sentence:
      '这一天和放假办法对不上：法定节日要放假，调休上班只在周六、周日，且都在这一年。请对照通知改好。',
  },
  'identity.grantUnknown': { sentence: '这项提议已经定过、撤回或失效，请刷新后再看。' },

  // The assessment
  'assessment.rulesWrong': { sentence: '考核办法有一处不对，请按提示改好再保存。' },
  'assessment.rulesUnfilled': { sentence: '还有考核项没有分值，请先填上再启用。' },
  'assessment.rulesUnknown': { sentence: '还没有启用考核办法，请先在设置里选一套。' },
  'assessment.isFinal': { sentence: '这份考核已经审定，要改请写明原因，另做一版更正。' },
  'assessment.handWrong': {
    sentence: '人工评分里有一项不对，分数不能超过这一项的分值，请改好。',
  },
  'assessment.nothingToAssess': { sentence: '这段时间没有要考核的任职，不用评分。' },
  'assessment.monthsOpen': { sentence: '这一年还有月份没有审定，都审定了才能审定全年。' },
  'assessment.objecting': { sentence: '有一条异议还没有答复，请先答复。' },

  // Random checks, complaints, supervision, alerts
  'draw.empty': { sentence: '名单里没有可抽的，请换一个范围再建名单。' },
  'draw.tooFew': { sentence: '名单里没有这么多，请把抽取数改小，或放宽范围。' },
  'draw.tooMany': { sentence: '名单太长了，最多 1000 个，请缩小范围。' },
  'draw.noInspector': {
    sentence: '有一个对象，选的检查人都要回避，请再加一位不管这段河的检查人。',
  },
  'draw.inspectorUnknown': { sentence: '有一位检查人不在名册上或已停用，请重新选。' },
  'draw.done': { sentence: '这次已经抽过了，结果不能再改；要重抽请另建一次。' },
  'draw.dropped': { sentence: '这次抽查已经作废，请另建一次。' },
  'draw.notDrawn': { sentence: '还没有抽取，抽出以后再登记结果。' },
  'draw.noted': { sentence: '这一处已登记为有问题并转了整改，请到整改单里改。' },
  'complaint.answeredOften': { sentence: '这件已经答复过多次，请打电话沟通。' },
  'clue.taken': { sentence: '这条线索已经核实为不属实或重复，改回「待核实」才能转整改。' },
  'rectification.noticeRunning': { sentence: '公示还没有满期，期满没有异议才能销号。' },
  'rectification.objectionOpen': { sentence: '公示期有异议还没答复，答复后才能销号。' },
  'alert.taken': { sentence: '这条告警已经处理过了，请刷新后再看。' },
  'register.ownSuccessor': { sentence: '接任的人和离任的是同一个人，请选另一位，或只结束。' },
  'register.handedOver': {
    sentence: '接任的人已经上任，这里不能再改；要再换人，请在接任的人那里办交接。',
  },

  // Plans (一河一策)
  'plan.unfit': { sentence: '方案里有对不上的地方，请按提示改好再报送。' },
  'plan.moved': { sentence: '这份方案刚有新的进展，请刷新后再看。' },
  'plan.ownWork': { sentence: '您编写或报送过这份方案，请另一位总河长批准。' },
  'plan.reasonMissing': { sentence: '请写明退回的原因，河长办好改。' },
  'plan.goalPast': { sentence: '目标年度已经过去，请写今年或以后的年度。' },
  'plan.noReach': { sentence: '这件没有写明河段，请先选河段并保存，再列入一河一策。' },

  // Surveys and policies
  'survey.begun': {
    sentence: '已经有人答了，题目不能再改；要改请停止这一份，另做一份新的。',
  },
  'compliance.needsEmergency': {
    sentence: '强制拍照、强制轨迹只能在防汛防台等应急时打开，请写明原因和起止日子。',
  },
  'compliance.emergencyDays': {
    sentence: '应急的起止日子不对，或超过 31 天，请改一下再保存。',
  },

  // Patrols
  'patrol.notAwaitingReview': { sentence: '这次巡河不在等待答复，可能别人已处理，请刷新。' },
  'patrol.adjustmentUnknown': { sentence: '没有找到这项调整，可能已经取消。' },

  // Cleaning and water quality
  'cleaning.stretchTaken': {
    sentence: '这一截这期间已有一份保洁合同，请改起止位置或期限，或先终止那一份。',
  },
  'cleaning.stretchBeyond': { sentence: '这一截超出了河段的终点，请核对起止位置。' },
  'cleaning.monthSettled': { sentence: '这个月已经结算，请先撤销结算，再改检查。' },
  'cleaning.checkedMeanwhile': { sentence: '检查有改动，请重新结算。' },
  'cleaning.notInContract': { sentence: '这个月不在合同期限里，请核对月份和合同。' },
  'cleaning.dayNotInContract': { sentence: '这天合同已到期，或河段已撤销，请核对。' },
  'cleaning.overspent': {
    sentence: '当年的保洁经费不够付这一笔，请先调整预算，再结算。',
  },
  'cleaning.fundClosed': { sentence: '这一年的保洁经费已停用，请先重新启用。' },
  'cleaning.budgetBelowSpent': { sentence: '预算不能少于已经付出去的钱，请核对。' },
  'cleaning.yearInUse': { sentence: '这一年已经付过款，年度不能再改。' },
  'waterQuality.dayToCome': { sentence: '采样日期还没有到，请核对日期。' },

  // The vault
  'vault.nothingSealed': { sentence: '举报人没有留下身份和联系方式，没有可以解封的内容。' },
  'vault.unsealingUnknown': { sentence: '没有找到这次解封申请，请刷新后再看。' },
  'vault.ownRequest': { sentence: '自己的申请要由另一个人来定，请找同事或总河长。' },
  'vault.alreadyDecided': { sentence: '这次解封申请已经有人定过了，请刷新后再看。' },
  'vault.notAgreed': { sentence: '还没有人同意这次解封，或没有获准，不能查看。' },
  'vault.readingOver': {
    sentence: '解封内容只能在同意后 1 小时内看一次，要再看请重新申请。',
  },

  // Reminders, the daily push, briefs
  'reminder.unknown': { sentence: '没有找到这条提醒，请刷新后再看。' },
  'reminder.notResendable': { sentence: '这条提醒不用重发。' },
  'push.alreadySent': { sentence: '这条推送已经发出，不能再改。' },
  'push.quietHours': { sentence: '现在是免打扰时间，微信提醒要到明天才发得出，请打电话。' },
  'push.dayOver': { sentence: '这一天已经过了，不再补发。' },
  'push.groupPaused': { sentence: '这个群暂停着，先到「群」里恢复它，再点还是要送。' },
  'push.robotAddress': { sentence: '这不是企业微信群机器人的地址，请从群设置里复制。' },
  'brief.monthRuns': { sentence: '这个月还没有过完，请选以前的月份。' },
  'brief.pushOff': { sentence: '每日一送关着，没有送到群里。请先在每日一送的规则里打开。' },

  // The yearly summary
  'summary.final': { sentence: '这一年的总结已经定稿，要改请先写明原因。' },
  'summary.yearAhead': { sentence: '这一年还没有到，请选今年或以前的年份。' },
  'summary.notCounted': { sentence: '还没有算过数字，请先点「重新计算」，再定稿。' },
  'summary.tooLong': { sentence: '一段最多 2000 字，请分成几段写。' },
  'summary.full': { sentence: '自己写的句子太多了，请把几句合成一段再写。' },

  // Rewards
  'reward.sameApprover': { sentence: '您已经批过了，还要另一位河长办同事审批。' },
  'reward.budgetSpent': { sentence: '今年的奖励预算不够了，请先调整预算。' },
  'reward.budgetTooLow': { sentence: '预算不能低于已批和已发的合计。' },
  'reward.askOnPhone': {
    sentence: '这笔现在不能发现金，原因只告诉举报人：请本人在小程序查这条举报，点「领取」看。',
  },
  'reward.transferRuns': {
    sentence: '这笔转账还在正常办理，或微信已经收到，现在不能停止，请刷新后再看。',
  },
} as const satisfies Record<string, { sentence: string; retry?: boolean }>
