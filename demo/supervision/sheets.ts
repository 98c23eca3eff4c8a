/**
 * What was found from above, by the media and by the office itself, through the year: most of it is struck off after its
 * notice, one stands in its notice today, one is being put right, one is late.
 */
import { addWorkingDays } from '../../domain/calendar/workingDays'
import type { Input } from '../../domain/contract/contract'
import { emptyEntry } from '../../domain/register/kit/register'
import { clues } from '../../domain/supervision/clues'
import { rectifications } from '../../domain/supervision/rectifications'
import { deed, idOf, standing, story, type Story, workdayBefore } from '../diary'
import type { Township } from '../township/township'
import { type Stretch, stretchOf } from '../water/stretch'

const clerk = 'office-02'

type Facts = Partial<Input<'rectification.save'>['entry']>

interface Told {
  /** Before today it was found. */
  readonly days: number
  readonly on: Stretch
  readonly facts: Facts & { readonly problem: string }
  readonly remedy: string
  /** How far it goes: being put right, shown, struck off. */
  readonly until: 'open' | 'notice' | 'closed'
}

const of = (source: 'city' | 'county' | 'media' | 'own', by: string, departmentId: string) => ({
  ...{ source, by, departmentId, way: source === 'media' ? ('report' as const) : ('secret' as const) },
})

const told: readonly Told[] = [
  {
    ...{ days: 320, on: ['w01', 2], until: 'closed', remedy: '堆场已清空，补种草皮 200 平方米。' },
    facts: { problem: '鳌江北岸堆放砂石', ...of('city', '演示市治水办', 'construction') },
  },
  {
    ...{ days: 250, on: ['w02', 1], until: 'closed', remedy: '淤泥已清 300 方，运到指定场地。' },
    facts: { problem: '带溪桥下淤积影响行洪', ...of('county', '演示县河长办', 'agriculture') },
  },
  {
    ...{ days: 170, on: ['w03', 1], until: 'closed', remedy: '养殖户已停排，三级沉淀池投用。' },
    facts: { problem: '凤卧溪养殖尾水直排', ...of('county', '演示县河长办', 'agriculture') },
  },
  {
    ...{ days: 96, on: ['w04', 2], until: 'closed', remedy: '破损管段已更换，晴天无水排出。' },
    facts: { problem: '南湖溪污水管破损外溢', ...of('own', '', 'construction') },
  },
  {
    ...{ days: 40, on: ['w02', 2], until: 'closed', remedy: '垃圾已清运，加装围挡和提示牌。' },
    facts: { problem: '带溪下游岸边建筑垃圾', ...of('county', '演示县河长办', 'construction') },
  },
  {
    ...{ days: 18, on: ['w01', 3], until: 'notice', remedy: '排口已截污纳管，现场复查无水排出。' },
    facts: {
      ...{ problem: '媒体曝光：鳌江边排口冒黑水', ...of('media', '演示电视台', 'environment') },
      ...{ paper: 'https://media.example/2026/river', joint: [{ departmentId: 'construction' }] },
    },
  },
  {
    ...{ days: 9, on: ['w03', 0], until: 'open', remedy: '' },
    facts: { problem: '凤卧溪上游护岸松动', ...of('county', '演示县河长办', 'construction') },
  },
  {
    ...{ days: 34, on: ['w04', 0], until: 'open', remedy: '' },
    facts: { problem: '南湖溪石桥段菜地占岸', ...of('own', '', 'agriculture'), workingDays: 20 },
  },
]

export const sheetStories = (township: Township, today: string): readonly Story[] =>
  told.flatMap((sheet, n) => [sheetStory(township, sheet, n, today), ...cluesOf(township, sheet, n, today)])

function sheetStory(
  township: Township,
  { days, on, facts, remedy, until }: Told,
  n: number,
  today: string,
): Story {
  const id = `demo-rectification-${n + 1}`
  const found = workdayBefore(today, days)
  const open: Input<'rectification.save'>['entry'] = {
    ...{ ...emptyEntry(rectifications), number: `演示督〔${found.slice(0, 4)}〕${n + 1}`, foundOn: found },
    ...{ reachId: stretchOf(township, on)._id, said: `${facts.problem}，已拍照取证。`, assignedOn: found },
    ...{
      goal: '问题消除，不再反弹。',
      measures: '限期整改，完成后公示，回头看。',
      workingDays: 15,
      ...facts,
    },
  }
  const doneOn = addWorkingDays(found, 8)
  const noticeFrom = addWorkingDays(doneOn, 1)
  const closedOn = addWorkingDays(noticeFrom, 11)
  const notice = { ...open, doneOn, remedy, noticeFrom, noticeDays: 10, telephone: '0577-00000000' }
  const save = (day: string, version: number, entry: typeof open) =>
    deed(day, 10 + version, clerk, (phone) => phone.call('rectification.save', { id, version, entry }))
  const steps = [save(found, 0, open)]
  if (until !== 'open') steps.push(save(noticeFrom, 1, { ...notice, state: 'notice' }))
  if (until === 'closed') steps.push(save(closedOn, 2, { ...notice, state: 'closed', closedOn }))
  return begins(until)(...steps)
}

/** What is not struck off stands on the desk also where the history begins later. */
const begins = (until: Told['until']) => (until === 'closed' ? story : standing)

/** What came from others was a clue first; one that was not true never became a sheet. */
function cluesOf(
  township: Township,
  { days, on, facts, until }: Told,
  n: number,
  today: string,
): readonly Story[] {
  const { source = 'own', by = '', way = 'secret', problem } = facts
  if (source === 'own') return []
  const day = workdayBefore(today, days + 1)
  const entry: Input<'clue.save'>['entry'] = {
    ...{ ...emptyEntry(clues), title: problem, foundOn: day, source, by, way, said: `${problem}，请核实。` },
    ...{ reachId: stretchOf(township, on)._id, outcome: 'true', checkedOn: day, note: '到现场看过，属实。' },
    ...(source === 'media' ? { link: facts.paper ?? '', shownOn: day } : {}),
  }
  const save = (id: string, saved: typeof entry) =>
    begins(until)(deed(day, 15, clerk, (phone) => phone.call('clue.save', { id, version: 0, entry: saved })))
  const untrue = { ...entry, title: '反映带溪有死鱼', outcome: 'untrue' as const, note: '到现场没有发现。' }
  return [save(`demo-clue-${n + 1}`, entry), ...(n === 1 ? [save(idOf('untrue clue'), untrue)] : [])]
}
