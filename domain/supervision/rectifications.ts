/**
 * 整改台账: one problem, one sheet; who is responsible and who helps, until when, what was done, the public notice
 * before it is struck off (公示、销号), and whether it came back (回头看). Columns as counties keep them; the notice of
 * about ten working days with a telephone for objections as Cheng'an (成安) publishes its own, 2026.
 */
import { choice, day, longText, number, phone, photos, reference, rows, text } from '../register/kit/fields'
import { defineRegister } from '../register/kit/register'
import { supervisionSources, supervisionWays } from './clues'

const rectificationStates = {
  open: '整改中',
  done: '待公示',
  notice: '公示中',
  closed: '已销号',
} as const
export type RectificationState = keyof typeof rectificationStates

const isDone = ({ state }: { readonly state?: unknown }) => state !== 'open'
const isShown = ({ state }: { readonly state?: unknown }) => state === 'notice' || state === 'closed'
const isClosed = ({ state }: { readonly state?: unknown }) => state === 'closed'

/** Working days, as a county of Hebei gives them; the office writes another number where its own rules differ. */
const [usualDeadline, usualNotice] = [15, 10]

export const rectifications = defineRegister({
  ...{ name: 'rectification', collection: 'rectifications', title: '督查整改', unit: '件' },
  end: { word: '作废', meaning: '作废后不再统计、不再催办；记录都留着，以后可以重新启用。' },
  read: ['office', 'headChief', 'department'],
  write: ['office'],
  fields: {
    number: text('交办单号', { most: 20, needed: '请写交办单号', unique: '已经有这个单号了' }),
    problem: text('问题', { most: 60, needed: '请写一句是什么问题' }),
    foundOn: day('督查日期', { needed: '请选督查的日子' }),
    source: choice('来源', supervisionSources, { first: 'county' }),
    by: text('督查单位或媒体', { most: 40 }),
    way: choice('方式', supervisionWays, { first: 'secret' }),
    paper: text('文号或链接', { most: 200 }),
    reachId: reference('河段', 'reach'),
    spot: text('点位', { most: 40 }),
    said: longText('问题描述', { most: 500 }),
    before: photos('整改前照片', { most: 4 }),
    departmentId: reference('责任单位', 'department'),
    person: text('责任人', { most: 20 }),
    joint: rows(
      '配合单位',
      { departmentId: reference('单位', 'department', { needed: '请选单位' }) },
      { most: 6 },
    ),
    goal: longText('整改目标', { most: 200 }),
    measures: longText('整改措施', { most: 300 }),
    assignedOn: day('交办日期', { needed: '请选交办的日子' }),
    workingDays: number('整改时限', {
      unit: '个工作日',
      least: 1,
      most: 250,
      hint: `一般 ${usualDeadline} 个`,
    }),
    state: choice('进度', rectificationStates, { first: 'open' }),
    doneOn: day('完成日期', { when: isDone }),
    remedy: longText('整改情况', { most: 500, when: isDone }),
    after: photos('整改后照片', { most: 6, hint: '有就附，不强制', when: isDone }),
    noticeFrom: day('公示起', { when: isShown }),
    noticeDays: number('公示期', {
      ...{ unit: '个工作日', least: 1, most: 60, when: isShown },
      hint: `一般 ${usualNotice} 个，放假顺延`,
    }),
    telephone: phone('异议电话', { when: isShown }),
    closedOn: day('销号日期', { when: isClosed }),
    lookedOn: day('回头看日期', { when: isClosed }),
    looked: choice('回头看结果', { fine: '没有反弹', back: '反弹，重新整改' }, { when: isClosed }),
  },
  check: (entry) => ({
    ...(isDone(entry) && entry.doneOn === null ? { doneOn: '请选完成的日子' } : {}),
    ...(isDone(entry) && entry.remedy === '' ? { remedy: '请写整改情况，再往下走' } : {}),
    ...(isShown(entry) && entry.noticeFrom === null ? { noticeFrom: '请选公示从哪天起' } : {}),
    ...(isShown(entry) && entry.telephone === '' ? { telephone: '请写提异议打哪个电话' } : {}),
    ...(isClosed(entry) && entry.closedOn === null ? { closedOn: '请选销号的日子' } : {}),
    ...early('doneOn', entry.doneOn, entry.assignedOn, '完成不会早于交办，请改一下'),
    ...early('noticeFrom', entry.noticeFrom, entry.doneOn, '整改完成以后才公示，请改一下'),
    ...early('lookedOn', entry.lookedOn, entry.closedOn, '销号以后才回头看，请改一下'),
  }),
  list: {
    columns: ['number', 'problem', 'foundOn', 'departmentId', 'state'],
    search: ['number', 'problem', 'spot'],
    filters: ['state', 'source'],
    village: 'reachId',
    day: 'foundOn',
    order: '-foundOn',
  },
  excel: { sheet: 'rectifications', matchBy: 'number' },
  counts: {
    found: { title: '督查问题', where: {} },
    drawn: { title: '随机抽查发现的问题', where: { source: 'draw' } },
    media: { title: '媒体曝光问题', where: { source: 'media' } },
    closed: { title: '已销号', where: { state: 'closed' } },
    open: { title: '整改中', where: { state: 'open' } },
    back: { title: '回头看反弹', where: { looked: 'back' } },
  },
})

export type Rectification = Parameters<NonNullable<typeof rectifications.check>>[0]

const early = (field: string, later: string | null, earlier: string | null, sentence: string) =>
  later !== null && earlier !== null && later < earlier ? { [field]: sentence } : {}

/** Where nothing is written in `workingDays` and `noticeDays`. */
export const usual = { deadline: usualDeadline, notice: usualNotice }
