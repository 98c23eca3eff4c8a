/** Plans and their lists on the desk. */
import { planGoals, planProblems, planProgress, plans, planTasks } from '@domain/plan/plans'
import { reportIdOf } from '@domain/plan/fromReport'
import { titleOf } from '@domain/register/kit/register'
import { Button } from '@/components/Button'
import type { Face } from '@/office/kit/register/face'
import { LogPane } from '@/office/kit/register/LogPane'
import { openPage } from '@/services/pages'

const planFace: Face = {
  ...{ register: plans, section: 'plans', icon: 'river' },
  ...{
    add: '新建方案',
    none: '还没有一河一策',
    purpose: '一条河一份方案：问题、目标、任务、措施、责任，由总河长批准',
  },
  sheet: 'plans',
  pane: ({ id }) => (
    <Button kind="main" onPress={() => openPage(`/office/plan/plan?planId=${id}`)}>
      打开四项清单和批准
    </Button>
  ),
}

const ofPlan = { section: 'plans', icon: 'river' } as const

const problemFace: Face = {
  ...{ register: planProblems, ...ofPlan },
  ...{ add: '添加问题', none: '还没有问题', purpose: '一条写一个问题；举报可以一键列进来' },
  sheet: 'planProblems',
  pane: ({ id }) => {
    const reportId = reportIdOf(id)
    return reportId ? (
      <Button onPress={() => openPage(`/work/report/index?reportId=${reportId}`)}>看原来的举报</Button>
    ) : null
  },
}

const goalFace: Face = {
  ...{ register: planGoals, ...ofPlan },
  ...{ add: '添加目标', none: '还没有目标', purpose: '现在是多少、要到多少、哪一年完成' },
  sheet: 'planGoals',
}

const taskFace: Face = {
  ...{ register: planTasks, section: 'planTasks', icon: 'clock' },
  ...{ add: '添加任务', none: '还没有任务', purpose: '任务有起止、措施和责任人，责任人每月在手机上报进度' },
  sheet: 'planTasks',
  pane: ({ id, entry, reload }) => (
    <LogPane
      log={planProgress}
      entryId={id}
      title={titleOf(planTasks, entry)}
      add="报一次进度"
      onAdded={reload}
    />
  ),
}

export const planFaces = { plan: planFace, planProblem: problemFace, planGoal: goalFace, planTask: taskFace }
