/**
 * 三、存在的问题 and 四、下步工作计划: what the records themselves point to, proposed as a sentence on each side. The office
 * keeps, hides or adds.
 */
import type { Pattern, Section } from '../outline'

interface Finding extends Required<Pick<Pattern, 'needs'>>, Pick<Pattern, 'unless'> {
  readonly key: string
  readonly problem: string
  readonly plan: string
}

const findings: readonly Finding[] = [
  {
    key: 'late',
    needs: ['problemsOverdue', 'lateDepartments'],
    problem: '部门配合不够紧密。截至目前还有{problemsOverdue}问题超过时限没有办结，涉及{lateDepartments}。',
    plan: '进一步强化部门联动。对逾期问题逐件督办，落实责任单位和完成时限。',
  },
  {
    key: 'lateAlone',
    needs: ['problemsOverdue'],
    unless: ['lateDepartments'],
    problem: '部分问题逾期没有办结。截至目前还有{problemsOverdue}问题超过时限没有办结。',
    plan: '抓紧办理逾期问题。对逾期问题逐件督办，落实责任单位和完成时限。',
  },
  {
    key: 'lateClosed',
    needs: ['problemsLate'],
    problem: '问题处置还不够及时。全年办结的问题中，有{problemsLate}中途逾期、逐级升级后才办结。',
    plan: '进一步提高处置时效。对逾期升级的问题逐件分析原因，做到早发现、早整治。',
  },
  {
    key: 'missed',
    needs: ['missedPeriods'],
    problem: '巡河还没有完全到位。全年有{missedPeriods}巡河任务没有巡够次数。',
    plan: '抓实河道巡查。镇、村两级按职责要求开展巡查，没有巡够的逐人提醒、说明原因。',
  },
  {
    key: 'repeated',
    needs: ['repeatedReachCount'],
    problem: '部分河段问题反复。全年登记三件以上问题的河段有{repeatedReachCount}，主要是{repeatedReaches}。',
    plan: '抓好问题反复河段的整治。对{repeatedReaches}逐段分析原因，安排集中整治和回头看。',
  },
  {
    key: 'recurred',
    needs: ['problemsRecurred'],
    problem: '个别问题整治后反弹。回头看发现{problemsRecurred}问题复发。',
    plan: '坚持回头看。办结的问题按期复查，复发的重新交办。',
  },
  {
    key: 'common',
    needs: ['commonProblems'],
    problem: '河道环境保护意识还需加强。全年问题集中在{commonProblems}。',
    plan: '加强宣传引导。对集中的问题（{commonProblems}）开展针对性宣传，引导群众参与监督。',
  },
  {
    key: 'unfunded',
    needs: ['planTasksUnfunded'],
    problem: '河道治理资金短缺。“一河一策”任务中有{planTasksUnfunded}写了投资、还没有落实资金来源。',
    plan: '多渠道落实治理资金。对{planTasksUnfunded}没有资金来源的任务逐项排出资金计划，积极向上争取。',
  },
  {
    key: 'tasksLate',
    needs: ['planTasksOverdue'],
    problem: '部分治理任务推进较慢。“一河一策”任务中有{planTasksOverdue}超过完成时限。',
    plan: '加快“一河一策”任务落实。对{planTasksOverdue}逾期任务逐项明确责任人和完成时间。',
  },
  {
    key: 'quality',
    needs: ['readingsMissed'],
    problem: '水质还不稳定。全年水质监测有{readingsMissed}没有达到目标。',
    plan: '加强水质管理。对不达标断面加密巡查和监测，查清原因，落实整治措施。',
  },
  {
    key: 'noChief',
    needs: ['reachesWithoutChief'],
    problem: '河长配备还有空缺。{reachesWithoutChief}河段目前没有镇级或村级河长在任。',
    plan: '尽快补齐河长。为{reachesWithoutChief}还没有河长的河段落实责任人，并向社会公布。',
  },
  {
    key: 'boards',
    needs: ['signBoardsAmiss'],
    problem: '公示牌管护不够到位。有{signBoardsAmiss}公示牌破损、缺失或河长信息有误。',
    plan: '修补更新公示牌。对{signBoardsAmiss}公示牌限期修补，更新河长信息。',
  },
]

export const difficulties: readonly Section[] = [
  {
    ...{ key: 'difficulties', level: 1, title: '存在的问题', style: 'items' },
    hint: '从记录里没有看出突出的问题，请办公室写',
    patterns: findings.map(({ key, problem, plan: _, ...when }) => ({
      key: `problem.${key}`,
      ...when,
      text: problem,
    })),
  },
]

export const plans: readonly Section[] = [
  {
    ...{ key: 'plans', level: 1, title: '下步工作计划', style: 'items' },
    hint: '从记录里没有可以提的计划，请办公室写',
    patterns: findings.map(({ key, plan, problem: _, ...when }) => ({
      key: `plan.${key}`,
      ...when,
      text: plan,
    })),
  },
]
