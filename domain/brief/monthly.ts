/** The month of the office on one page (月报): the same facts as in the year, of one month. */
import { monthDay } from '../calendar/day'
import { compose } from '../summary/compose'
import type { FactValues } from '../summary/facts'
import type { Section } from '../summary/outline'
import { type BriefPage, monthText } from './brief'
import { figuresOf, monthFigures, part, sectionsOf } from './page'

/** {year} is the month as it is said, 「2026年10月」; {day} that on which was counted how things stood. */
const monthlyOutline: readonly Section[] = [
  part('patrols', '巡河履职', [
    {
      key: 'patrols',
      text: '{year}河长巡河{patrols}，里程{patrolKilometres}[，其中达标和认可{patrolsMet}][；巡河中发现问题{patrolProblems}]。',
      otherwise: '{year}没有巡河记录。',
    },
    { key: 'missed', text: '没有巡满的{missedPeriods}。' },
  ]),
  part('problems', '问题办理', [
    {
      key: 'problems',
      text: '登记问题{problems}[，其中群众举报{problemsOfResidents}][，河长上报{problemsOfChiefs}][，热线转办{problemsOfHotline}][，保洁检查发现{problemsOfCleaning}][，上级督查{problemsOfSupervision}][，媒体曝光{problemsOfMedia}]。',
      otherwise: '没有登记问题。',
    },
    { key: 'problemsInAll', text: '登记问题{problems}。', otherwise: '没有登记问题。' },
    {
      key: 'closed',
      text: '办结{problemsClosed}[，其中按时办结{problemsClosedInTime}]。',
      otherwise: '没有办结的问题。',
    },
    { key: 'common', text: '最多的是{commonProblems}。' },
    { key: 'repeated', text: '反复出现的有{repeatedReaches}。' },
    { key: 'open', text: '截至{day}，还没有办结{problemsOpen}[，已经逾期{problemsOverdue}]。' },
    { key: 'late', text: '逾期较多的是{lateDepartments}。' },
  ]),
  part('quality', '水质和河道', [
    {
      key: 'quality',
      text: '监测水质{readings}[，达标{readingsMet}][，不达标{readingsMissed}]。',
      otherwise: '没有登记水质监测。',
    },
    { key: 'cleaning', text: '检查保洁{cleaningChecks}[，支付保洁费{cleaningPaid}]。' },
    { key: 'tasks', text: '截至{day}，一河一策任务逾期{planTasksOverdue}。' },
  ]),
  part('work', '日常工作', [
    { key: 'meetings', text: '召开会议{meetings}。' },
    { key: 'trainings', text: '举办培训{trainings}[，培训{trainees}]。' },
    { key: 'campaigns', text: '宣传活动参加{campaignPeople}。' },
    { key: 'pushes', text: '每日一送{pushDays}，送出{pushesDelivered}。' },
    { key: 'news', text: '报送动态信息{news}。' },
    { key: 'rewards', text: '发放举报奖励{rewardsPaid}。' },
  ]),
]

/** What is for the office alone: who is late, and where problems came from. */
const forOfficeAlone: readonly string[] = ['problems', 'repeated', 'late']
const forGroupsAlone: readonly string[] = ['problemsInAll']

/** What it is written with. `stoodOn`: the day on which was counted how things stood; null: none of that is said. */
export interface MonthlyTerms {
  readonly township: string
  readonly stoodOn: string | null
}

export function monthlyPage(month: string, values: FactValues, terms: MonthlyTerms): BriefPage {
  const without = (hidden: readonly string[]) => sectionsOf(composedMonth(month, values, terms, hidden))
  return {
    title: `${terms.township}${monthText(month)}河长制工作月报`,
    sections: without(forGroupsAlone),
    forGroups: without(forOfficeAlone),
    figures: figuresOf(values, monthFigures),
  }
}

/** As the office reads it, with its facts. */
export function composedMonth(
  month: string,
  values: FactValues,
  { township, stoodOn }: MonthlyTerms,
  hidden = forGroupsAlone,
) {
  const said = { day: stoodOn === null ? '' : monthDay(stoodOn) }
  const known = { year: monthText(month), township, values, before: null, lastYear: null, said }
  return compose(monthlyOutline, { own: [], hidden }, known)
}
