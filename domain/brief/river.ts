/**
 * The month of one water on one page (河流简报), for its chiefs: the facts of the year, counted at this water alone. Of
 * problems it says what the public map shows, so that no number leads to who reported; of people it says nothing.
 */
import { monthDay } from '../calendar/day'
import { compose } from '../summary/compose'
import type { FactValues } from '../summary/facts'
import type { Section } from '../summary/outline'
import { type BriefPage, monthText, type RiverWords } from './brief'
import { figuresOf, part, riverFigures, sectionsOf } from './page'

const outline: readonly Section[] = [
  part('patrols', '巡河', [
    {
      key: 'patrols',
      text: '巡河{patrols}，里程{patrolKilometres}[，其中达标和认可{patrolsMet}][；巡河中发现问题{patrolProblems}]。',
      otherwise: '这个月没有巡河记录。',
    },
  ]),
  part('quality', '水质', [
    {
      key: 'quality',
      text: '监测水质{readings}[，达标{readingsMet}][，不达标{readingsMissed}]。',
      otherwise: '这个月没有水质监测数据。',
    },
    { key: 'grades', text: '{grades}。' },
  ]),
  part('problems', '问题', [
    { key: 'problems', text: '公开的问题新增{problems}。', otherwise: '没有新增问题。' },
    { key: 'closed', text: '办结{problemsClosed}。' },
    { key: 'open', text: '截至{day}，还有{problemsOpen}没有办结[，其中逾期{problemsOverdue}]。' },
  ]),
  part('plan', '一河一策', [
    {
      key: 'tasks',
      text: '截至{day}，方案任务{planTasks}[，已完成{planTasksDone}][，逾期{planTasksOverdue}]。',
    },
  ]),
  part('watch', '请留意', [
    { key: 'below', text: '水质没有达到目标：{below}，巡河时请看看附近有没有排水。' },
    { key: 'unfinished', text: '没有办结的问题，请跟进处置。', needs: ['problemsOpen'] },
    { key: 'late', text: '逾期的任务：{late}。' },
    { key: 'coming', text: '快到期的任务：{coming}。' },
    { key: 'boards', text: '公示牌破损、缺失或河长有误的{signBoardsAmiss}，请到现场看看。' },
  ]),
]

const nothingToWatch = { title: '请留意', text: '没有要特别留意的，请按期巡河。' }

/** `stoodOn`: the day on which was counted how things stood; null where nobody did, then none of it is said. */
export function riverPage(
  month: string,
  values: FactValues,
  words: RiverWords,
  { waterName, stoodOn }: { readonly waterName: string; readonly stoodOn: string | null },
): BriefPage {
  const sections = sectionsOf(composedRiver(month, values, words, stoodOn))
  const watches = sections.some(({ title }) => title === nothingToWatch.title)
  return {
    title: `${waterName}${monthText(month)}河流简报`,
    sections: watches || stoodOn === null ? sections : [...sections, nothingToWatch],
    forGroups: [],
    figures: figuresOf(values, riverFigures),
  }
}

/** The same with its facts. */
export function composedRiver(month: string, values: FactValues, words: RiverWords, stoodOn: string | null) {
  const said = { ...words, day: stoodOn === null ? '' : monthDay(stoodOn) }
  const known = { year: monthText(month), township: '', values, before: null, lastYear: null, said }
  return compose(outline, { own: [], hidden: [] }, known)
}
