/**
 * Trainings (培训). Who was there is counted by kind, as people, not as taps: the office writes the numbers, or takes
 * them from the list of names (`presence.ts`).
 */
import { chiefRoles } from '../identity/role'
import { attendees } from '../meeting/attendance'
import { choices, day, longText, number, people, photos, text } from '../register/kit/fields'
import { defineRegister } from '../register/kit/register'

export const trainings = defineRegister({
  ...{ name: 'training', collection: 'trainings', title: '培训', unit: '期' },
  end: { word: '取消', meaning: '取消后不再提醒，也不计入总结；记录都留着。' },
  read: ['office', ...chiefRoles],
  write: ['office'],
  fields: {
    title: text('名称', { most: 40, needed: '请写培训名称', placeholder: '例如：2026 年第一期河长培训班' }),
    day: day('日期', { needed: '请选日期' }),
    time: text('时间', { most: 10, placeholder: '例如：上午 9:00' }),
    place: text('地点', { most: 30 }),
    organiser: text('主办', { most: 30 }),
    teacher: text('授课人', { most: 20 }),
    hours: number('课时', { unit: '课时', most: 80, decimals: 1 }),
    forWhom: choices('对象', attendees),
    invited: number('应到', { unit: '人', most: 5000 }),
    present: people('实到', attendees, {
      hint: '纸上签到的直接填人数；有名单的，可在下面「签到名单」里一键填',
    }),
    examined: number('考试人数', { unit: '人', most: 5000 }),
    passed: number('合格人数', { unit: '人', most: 5000 }),
    content: longText('内容', { most: 500 }),
    photos: photos('照片', { most: 6 }),
  },
  list: {
    columns: ['title', 'day', 'teacher', 'present'],
    search: ['title', 'teacher'],
    day: 'day',
    order: '-day',
  },
  check: ({ examined, passed }) =>
    passed !== null && passed > (examined ?? 0) ? { passed: '合格的比考试的还多，请核对' } : {},
  ahead: true,
  excel: { sheet: 'trainings', matchBy: ['title', 'day'] },
  counts: {
    trainings: { title: '培训', where: {} },
    present: { title: '参加培训', where: {}, sum: 'present', unit: '人次' },
    hours: { title: '课时', where: {}, sum: 'hours', unit: '课时' },
  },
})

/** How many people came; a sentence where it is more than were invited. Nothing is refused: guests come. */
export function presentWords(
  invited: number | null,
  present: Readonly<Record<string, number>>,
): string | null {
  const came = Object.values(present).reduce((sum, each) => sum + each, 0)
  if (invited === null || came <= invited) return null
  return `实到 ${came} 人，比应到的多 ${came - invited} 人，请核对；确实多来了就这样保存。`
}
