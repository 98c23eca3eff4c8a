import type { officeProblems } from './officeProblems'
import { assessmentProblems } from '../assessment/problems'
import { reportProblems } from '../report/problems'
import { rewardProblems } from '../reward/problems'
import { deskProblems } from '../desk/problems'
import { handoverProblems } from '../handover/problems'
import { kinProblems } from '../kin/problems'
import { planProblems } from '../plan/problems'
import { supervisionProblems } from '../supervision/problems'
import { surveyProblems } from '../survey/problems'

/**
 * The one list of refusals (with those of the office's pages, `officeProblems.ts`): code → what the screen says, and `retry` where trying again later can help.
 * A refusal is a value, never thrown; only bugs and the platform throw. Codes never change or disappear:
 * phones in the field know them.
 */
export const problems = {
  // The road
  'network.offline': { sentence: '没有网络，已存在手机里，有网后会自动上传。', retry: true },
  'network.unclear': { sentence: '网络不稳，暂不知道是否送达，会自动再试，不会重复。', retry: true },
  'service.busy': { sentence: '现在有点忙，请稍后再试。', retry: true },
  'service.failed': { sentence: '服务出了点问题，请稍后再试；您填的内容没有丢。', retry: true },
  'service.updating': { sentence: '系统正在升级，请过几分钟再试；您填的内容没有丢。', retry: true },
  'rate.exceeded': { sentence: '操作太频繁了，请过一分钟再试。', retry: true },

  // The phone
  'device.photoGone': { sentence: '有张照片在手机里已被清理，请去掉或重拍后再提交。' },

  // The call
  'input.invalid': { sentence: '填写的内容有误，请检查后再提交。' },
  'input.tooLarge': { sentence: '内容太大，请减少照片或文字后再提交。' },
  'action.unknown': { sentence: '小程序版本太旧或太新，请关闭后重新打开。' },
  'submission.conflict': { sentence: '同一份记录已用不同内容提交过，请联系河长办核对。' },

  // Photos
  'photo.missing': { sentence: '有照片没有传上来，会自动重传后再提交。', retry: true },
  'photo.tooLarge': { sentence: '有张照片太大（超过 10 MB），请重拍或换一张再提交。' },
  'photo.tooLong': { sentence: '有张图片又细又长或边长太大，请重拍或换一张再提交。' },
  'photo.notAPhoto': { sentence: '有个文件打不开，不是照片，请去掉或重拍后再提交。' },
  'photo.tooMany': { sentence: '照片最多 9 张，请去掉几张再提交。' },

  // Who
  'identity.unbound': { sentence: '还没有绑定河长身份，请先用手机号或邀请码绑定。' },
  'identity.forbidden': { sentence: '您的身份不能做这一步，如有疑问请联系河长办。' },
  'identity.phoneUnknown': { sentence: '这个手机号不在河长名册里，请联系河长办登记。' },
  'identity.phoneUnavailable': { sentence: '没有取到手机号，请重新点一次，或改用邀请码。', retry: true },
  'identity.invitationWrong': {
    sentence: '邀请码不对或已失效，请核对，或请河长办重新发一个。',
  },
  'identity.alreadyBound': { sentence: '这个身份已绑定在另一个微信上，换号请联系河长办。' },

  // Two people
  'identity.otherNeeded': { sentence: '这件事您要回避，请另一位同事来办。' },
  'identity.tooClose': {
    sentence: '你们两人中，一人近 30 天登记、邀请、解绑或改绑过另一人，不能互为第二人，请另找一位。',
  },
  'identity.ownProposal': { sentence: '您提的要由另一个人来定，请找另一位同事或总河长。' },

  // Registers
  'register.reachUnknown': { sentence: '没有找到这段河，请刷新后再选。' },
  'register.reachEnded': { sentence: '这段河已经撤销，请先恢复它，或选别的河段。' },
  'register.personUnknown': { sentence: '名册里没有这个人，请刷新后再选。' },
  'register.assignmentUnknown': { sentence: '没有找到这项任职，可能已经交接。' },
  'register.entryUnknown': { sentence: '没有找到这一条，请刷新后再看。' },
  'register.overtaken': {
    sentence: '别的同事刚改过这一条，您填的还在，请对照两份再定。',
  },
  'register.taken': { sentence: '和已经登记的一条重复了，请核对。' },
  'register.entryWrong': { sentence: '有一项填得不对，请按提示改好再保存。' },
  'register.referenceUnknown': { sentence: '选的河段、村、人或部门已经找不到，请重新选。' },

  // Trainings
  'training.codeWrong': {
    sentence: '这个签到码不对，请重新扫屏幕上的码，或请工作人员登记姓名。',
  },
  'training.notToday': {
    sentence: '今天不是这次培训的日子，不能签到；参加了请工作人员登记姓名。',
  },

  ...assessmentProblems,
  ...supervisionProblems,
  ...deskProblems,
  ...handoverProblems,
  ...kinProblems,
  ...planProblems,
  ...surveyProblems,

  // Patrols
  'patrol.unknown': { sentence: '没有找到这次巡河记录。' },
  'patrol.reachForeign': { sentence: '这段河不由您负责，请选自己的河段，或请河长委托代巡。' },
  'patrol.timeImpossible': {
    sentence: '巡河时间不对（早于 30 天前或在将来），请检查手机时间。',
  },
  'patrol.trackBroken': { sentence: '轨迹数据损坏，请联系河长办，可凭文字说明补登。' },
  'patrol.evidenceMissing': { sentence: '请写明情况或附照片，河长办才能确认。' },
  'patrol.photoMissing': { sentence: '有照片没有传上来，会自动重传后再提交。', retry: true },
  'patrol.noExplanationNeeded': { sentence: '这次巡河不需要说明，或已经处理过了。' },
  'patrol.notAsked': { sentence: '这件事没有问您，或已经答过了，请刷新后再看。' },
  'patrol.notInvited': { sentence: '这次联合巡河没有邀请您，或已经确认过了。' },
  'patrol.delegationUnknown': { sentence: '没有找到这个委托，可能已撤回或过期。' },
  'patrol.delegationInvalid': { sentence: '委托的日期不对，最长 31 天，也不能委托给自己。' },
  'patrol.alreadyRecorded': {
    sentence: '这位河长这段时间在这段河已有一次巡河记录，不用再录一次。',
  },
  // Reports
  'report.unknown': { sentence: '没有找到这条举报，请核对后再试。' },
  'report.notYours': { sentence: '这件事不由您办理，如有疑问请联系河长办。' },
  'report.stateMoved': { sentence: '这件事已经有了新进展，请刷新后再看。' },
  'report.nearTooOften': { sentence: '今天看附近举报的次数用完了，不影响举报，请直接提交。' },
  'report.placeOutside': { sentence: '这里离本镇的河太远，请在地图上把位置挪到河边。' },
  'report.tooMany': { sentence: '今天举报得很多了，谢谢您；急事请打河长办电话。' },
  'report.reasonMissing': { sentence: '请写一句原因，让对方知道怎么回事。' },
  'report.afterPhotoMissing': { sentence: '请附上处理后的照片再提交。' },
  'report.noExtension': { sentence: '只有复杂问题可以延期，而且只能一次。' },
  'report.reopenedBefore': { sentence: '已经重新处理过一次了，有事请打河长办电话。' },
  'report.reopenTooLate': { sentence: '办结已超过 7 天，请重新举报一次。' },
  'report.appealedBefore': { sentence: '已经复查过一次了，还有疑问请打河长办电话。' },
  'report.appealTooLate': { sentence: '不予受理已超过 30 天，请补充情况再报一次。' },
  'report.ownWork': { sentence: '这件问题是您处理的，请另一位同事来复核。' },
  'report.ownWord': { sentence: '这件问题是您复核的，请另一位来销号。' },
  'report.appealOther': { sentence: '群众申请复查的是您作的决定，请河长办另一位同事来办。' },
  'report.ratedBefore': { sentence: '您已经评价过了，谢谢。' },
  'report.ownReport': { sentence: '这条就是您报的，不用再点「我也看到」。' },
  'report.headChiefCloses': { sentence: '上级督查和媒体曝光的问题由总河长销号。' },
  'report.mergeInvalid': { sentence: '只能并到另一条还没办结的问题里，请重新选。' },
  'report.mergeEarlier': { sentence: '只能把后报的并到先报的里，先报的人才不吃亏。' },
  'report.aboutChief': { sentence: '这条反映的是河长，只能交给总河长或河长办的人办。' },
  'report.assigneeUnknown': { sentence: '没有找到这个部门或人，请刷新后再选。' },

  // The vault
  'vault.unavailable': {
    sentence: '现在无法保密地保存或读取，您填的内容没有丢，请稍后再试，或打河长办电话。',
    retry: true,
  },
  'receipt.wrong': { sentence: '回执码不对，请核对 16 位数字后再试。' },
  'receipt.locked': {
    sentence: '回执码试错太多次了，请歇十来分钟再试；还不行就过几小时，或打河长办电话。',
  },

  // Reminders and the daily push
  'push.unknown': { sentence: '没有找到这天的推送，请刷新后再看。' },
  'push.groupUnknown': { sentence: '没有找到这个群，请刷新后再选。' },
  'push.groupTaken': { sentence: '这个微信群已绑定到另一个群，请先在河长办解除。' },
  'push.notInGroup': { sentence: '请从微信群里点开卡片，才能认出是哪个群。' },
  'push.notLiaison': { sentence: '只有群联络人能做这一步。' },

  // Briefs of a month
  'brief.unknown': { sentence: '没有这份简报，或者不归您看。' },

  ...reportProblems,
  ...rewardProblems,
} as const satisfies Record<string, { sentence: string; retry?: boolean }>

export type ProblemCode = keyof typeof problems | keyof typeof officeProblems

/** What a refused call answers with. `detail` names the field or figure; never personal data. */
export interface Problem {
  readonly code: ProblemCode
  readonly detail?: string
}

type Known = Readonly<Record<string, { readonly sentence: string; readonly retry?: boolean } | undefined>>
let known: Known = problems

/** Sentences that travel with some pages alone, said from then on. */
export function learn(more: Known): void {
  known = { ...known, ...more }
}

/** The sentence for the screen; a code this phone does not know yet gets the general one. */
export function sentenceOf(problem: { readonly code: string }): string {
  return (known[problem.code] ?? problems['service.failed']).sentence
}

/** Of what was only asked for: nothing was to be delivered, and nothing is kept to be sent later. */
export function sentenceOfQuery(problem: { readonly code: string }): string {
  return problem.code.startsWith('network.') ? '网络不通，没有取到新的，请稍后再试。' : sentenceOf(problem)
}

/** Whether the same call may succeed later without the person changing anything. */
export function mayRetry(problem: { readonly code: string }): boolean {
  return (known[problem.code] ?? problems['service.failed']).retry ?? false
}
