/** What goes over with a reach: everything that is open, stands there, or is paid for, as it is now. */
import { contracts } from '../../../domain/cleaning/contracts'
import { type Pane, mostItems } from '../../../domain/dossier/pane'
import { outlets } from '../../../domain/outlet/outlets'
import { taskStateOf, taskStates } from '../../../domain/plan/taskState'
import { categoryLabel } from '../../../domain/report/category'
import { numberOf } from '../../../domain/report/number'
import { reportTitle } from '../../../domain/report/reportTitle'
import { stateLabel } from '../../../domain/report/states'
import { signBoards } from '../../../domain/signBoard/signBoards'
import { sections } from '../../../domain/waterQuality/sections'
import { atReaches } from '../dossier'
import { openTasksAt } from '../plan'
import { reaches } from '../register'
import { reportsForStaff } from '../report'

const standing = [signBoards, outlets, sections, contracts].map((each) => atReaches(each))

/** `today`: day of Asia/Shanghai. */
export async function gatherPanes(reachId: string, today: string): Promise<Pane[]> {
  const [reach] = await reaches.getMany([reachId], ['geometry', 'box', 'cells'])
  if (!reach) return []
  const [problems, tasks, ...others] = await Promise.all([
    problemsAt(reachId),
    tasksAt(reach, today),
    ...standing.map((make) => make({ reaches: [reach] })),
  ])
  return [problems, tasks, ...others].map((pane) => ({ ...pane, items: pane.items.slice(0, mostItems) }))
}

async function problemsAt(reachId: string): Promise<Pane> {
  const { open, newest } = await reportsForStaff([reachId], mostItems)
  const items = newest
    .filter((report) => report.open)
    .map(({ reachName, category, state, ...report }) => ({
      ...{ title: reportTitle(reachName, category), url: `/work/report/index?reportId=${numberOf(report)}` },
      detail: `${categoryLabel[category]}，${stateLabel[state]}`,
    }))
  const facts = open > 0 ? [{ name: '在办', value: `${open} 件` }] : []
  return { key: 'problems', title: '没办结的问题', facts, items, none: '没有在办的问题' }
}

async function tasksAt(
  reach: { readonly _id: string; readonly waterId: string },
  today: string,
): Promise<Pane> {
  const tasks = await openTasksAt(reach)
  const items = tasks.map((task) => ({
    ...{ title: task.name, url: `/office/plan/planTask?taskId=${task._id}` },
    detail: [task.until && `${task.until} 前`, taskStates[taskStateOf(task, today)]]
      .filter(Boolean)
      .join('，'),
  }))
  return { key: 'planTask', title: '方案任务', facts: [], items, none: '没有在做的方案任务' }
}
