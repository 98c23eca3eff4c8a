/** Meetings (会议): what was decided comes back on the office's desk until it is done. */
import { chiefRoles } from '../identity/role'
import {
  choice,
  day,
  longText,
  number,
  people,
  photos,
  rows,
  text,
  tick,
  type ValuesOf,
} from '../register/kit/fields'
import { defineRegister } from '../register/kit/register'
import { attendees, meetingKinds } from './attendance'

export const meetings = defineRegister({
  ...{ name: 'meeting', collection: 'meetings', title: '会议', unit: '次' },
  end: { word: '取消', meaning: '取消后不再提醒，也不计入总结；记录都留着。' },
  read: ['office', ...chiefRoles],
  write: ['office'],
  fields: {
    title: text('名称', { most: 40, needed: '请写会议名称' }),
    kind: choice('类别', meetingKinds, { first: 'office' }),
    day: day('日期', { needed: '请选日期' }),
    time: text('时间', { most: 10, placeholder: '例如：上午 9:00' }),
    place: text('地点', { most: 30 }),
    host: text('主持人', { most: 20 }),
    agenda: longText('议题', { most: 500 }),
    decisions: rows(
      '议定事项',
      {
        what: text('事项', { most: 100, needed: '请写议定了什么' }),
        owner: text('谁来办', { most: 20, needed: '请写谁来办' }),
        due: day('完成时限', { needed: '请选完成时限' }),
        done: tick('已办好'),
        outcome: text('落实情况', { most: 60 }),
      },
      { most: 20, hint: '没办好的会一直出现在「今天」里' },
    ),
    invited: number('应到', { unit: '人', most: 2000 }),
    present: people('实到', attendees),
    minutes: text('纪要文号', { most: 30 }),
    notes: longText('纪要', { most: 2000 }),
    photos: photos('照片', { most: 6 }),
  },
  list: {
    columns: ['title', 'kind', 'day', 'decisions'],
    search: ['title', 'minutes'],
    filters: ['kind'],
    day: 'day',
    order: '-day',
  },
  ahead: true,
  excel: { sheet: 'meetings', matchBy: ['title', 'day'] },
  counts: {
    meetings: { title: '会议', where: {} },
    heads: { title: '总河长会议', where: { kind: 'heads' } },
    joint: { title: '联席会议', where: { kind: 'joint' } },
    present: { title: '参会', where: {}, sum: 'present', unit: '人次' },
  },
})

export interface OpenDecision {
  readonly meetingId: string
  /** Which one of the meeting, counted from 0. */
  readonly row: number
  readonly title: string
  readonly what: string
  readonly owner: string
  readonly due: string
}

type Held = Pick<ValuesOf<typeof meetings.fields>, 'title' | 'decisions'> & { readonly _id: string }

/** What was decided and is not done, the earliest first. */
export const openDecisions = (held: readonly Held[]): OpenDecision[] =>
  held
    .flatMap(({ _id: meetingId, title, decisions }) =>
      decisions.flatMap(({ what, owner, due, done }, row) =>
        done || due === null ? [] : [{ meetingId, row, title, what, owner, due }],
      ),
    )
    .sort((a, b) => a.due.localeCompare(b.due))
