/** Plans and dossiers: on the desk, with the head chief, and with whoever answers for a task. */
import { everywhere, idOf, phones, stops, type Tour } from './tour'

/** Of this department. */
const late = { name: '沿岸排口截污纳管' }

export const waterTours: readonly Tour[] = [
  {
    person: 'office-01',
    looks: everywhere,
    tell: stops(() => [
      ['plans', '/office/register/index?of=plan', '带溪一河一策（2026—2027年）'],
      ['plan', '/office/plan/plan?planId=demo-plan-1', '问题清单'],
      ['plan-task', '/office/register/entry?of=planTask&id=demo-plan-1-task-1', '牵头单位'],
      ['dossier', '/office/dossier/index?waterId=w02', '基本情况'],
    ]),
  },
  {
    person: 'head-chief-01',
    looks: phones,
    tell: stops(() => [['plan-approval', '/office/plan/plan?planId=demo-plan-3', '批准']]),
  },
  {
    person: 'department-02',
    looks: phones,
    tell: stops((cloud) => [
      ['plan-today', '/pages/today/index', /一河一策任务/],
      ['my-tasks', '/office/plan/myTasks', '沿岸排口截污纳管'],
      ['task-progress', `/office/plan/planTask?taskId=${idOf(cloud, 'planTasks', late)}`, '报一次进度'],
    ]),
  },
]
