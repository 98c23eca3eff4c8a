/** Meetings with what was decided there, and trainings with who was there: by number, by name, by the code on the screen. */
import { addDays } from '../../domain/calendar/day'
import { addWorkingDays } from '../../domain/calendar/workingDays'
import type { Input } from '../../domain/contract/contract'
import { meetings } from '../../domain/meeting/meetings'
import { emptyEntry } from '../../domain/register/kit/register'
import { trainings } from '../../domain/training/trainings'
import { deed, type Deed, saves, standing, story, type Story, workdayBefore } from '../diary'

const clerk = 'office-03'
const hall = '镇政府三楼会议室'

type Meeting = Input<'meeting.save'>['entry']
type Training = Input<'training.save'>['entry']

interface Held {
  /** Days before today. */
  readonly days: number
  readonly title: string
  readonly kind: Meeting['kind']
  /** Town chiefs, village chiefs, departments, others. */
  readonly present: readonly [number, number, number, number]
  readonly decided: readonly (readonly [what: string, owner: string, within: number])[]
  /** Whether all of it was done three weeks later. */
  readonly done: boolean
}

const held: readonly Held[] = [
  {
    ...{ days: 330, title: '第一次总河长会议', kind: 'heads', present: [3, 12, 3, 4], done: true },
    decided: [['各河段一河一策任务排到月', '演示河长办', 18]],
  },
  {
    ...{ days: 270, title: '河长办例会', kind: 'office', present: [1, 0, 0, 3], decided: [], done: true },
  },
  {
    ...{ days: 240, title: '第二次总河长会议', kind: 'heads', present: [3, 13, 3, 3], done: true },
    decided: [['汛前把漂浮物多的四段清一遍', '演示保洁单位', 15]],
  },
  {
    ...{ days: 208, title: '带溪桥头断面超标联席会议', kind: 'joint', present: [2, 2, 3, 2], done: true },
    decided: [
      ['沿岸排口截污纳管列入一河一策', '演示住建办', 10],
      ['带溪桥头断面每四周测一次，好转前加密巡河', '演示河长办', 20],
    ],
  },
  {
    ...{ days: 150, title: '第三次总河长会议', kind: 'heads', present: [3, 13, 3, 4], done: true },
    decided: [['台风后各村把公示牌查一遍', '各村', 14]],
  },
  {
    ...{ days: 96, title: '养殖尾水联席会议', kind: 'joint', present: [1, 2, 3, 4], done: true },
    decided: [['两家养殖场限期建沉淀池', '演示生态环境所', 20]],
  },
  {
    ...{ days: 52, title: '第四次总河长会议', kind: 'heads', present: [3, 14, 3, 3], done: false },
    decided: [
      ['带溪截污纳管剩下一处打通过路段', '演示住建办', 47],
      ['编制南湖溪一河一策', '演示河长办', 60],
    ],
  },
  {
    ...{ days: 3, title: '南湖溪水质会商', kind: 'special', present: [1, 2, 2, 2], done: false },
    decided: [['查清南湖溪石桥上游来水', '演示生态环境所', 8]],
  },
]

export const gatheringStories = (today: string): readonly Story[] => [
  ...held.map((meeting, n) => heldOn(meeting, n, today)),
  coming(today),
  ...taught.map((each, n) => taughtOn(each, n, today)),
  signedIn(today),
  nextTraining(today),
]

function heldOn({ days, title, kind, present, decided, done }: Held, n: number, today: string): Story {
  const day = workdayBefore(today, days)
  const id = `demo-meeting-${n + 1}`
  const decisions = decided.map(([what, owner, within]) => ({
    ...{ what, owner, due: addDays(day, within), done: false, outcome: '' },
  }))
  const entry: Meeting = {
    ...{ ...emptyEntry(meetings), title, kind, day, time: '上午 9:00', place: hall, host: '演示总河长01' },
    ...{ agenda: '通报上一阶段情况，议定下一阶段事项。', decisions, invited: sum(present) + 1 },
    ...{ present: asKinds(present), minutes: `演示纪要${n + 1}号` },
  }
  const written = deed(day, 16, clerk, saves('meeting', id, entry))
  // What is still open stands on the desk also where the history begins later.
  if (!done) return standing(written)
  if (decided.length === 0) return story(written)
  const over = decisions.map((each) => ({ ...each, done: true, outcome: '已办好' }))
  const settled = saves('meeting', id, { ...entry, decisions: over }, 1)
  return story(written, deed(addDays(day, 21), 16, clerk, settled))
}

function coming(today: string): Story {
  const entry: Meeting = {
    ...{ ...emptyEntry(meetings), title: '河长办例会', kind: 'office', day: addWorkingDays(today, 1) },
    ...{ time: '下午 2:30', place: hall, host: '演示河长办01', invited: 6, agenda: '本月巡河、督查和水质。' },
  }
  return story(deed(workdayBefore(today, 1), 11, clerk, saves('meeting', 'demo-meeting-coming', entry)))
}

const sum = (all: readonly number[]) => all.reduce((whole, each) => whole + each, 0)

const asKinds = ([townChief, villageChief, department, other]: Held['present']) => ({
  ...{ townChief, villageChief, department, other },
})

const taught = [
  { days: 300, title: '第一期河长培训班', hours: 4, present: [3, 12, 3, 22], teacher: '县治水办讲师' },
  { days: 190, title: '第二期河长培训班', hours: 4, present: [3, 13, 3, 41], teacher: '县治水办讲师' },
  { days: 75, title: '巡河手机操作培训', hours: 2, present: [1, 13, 0, 6], teacher: '演示河长办02' },
] as const

function trainingOn(day: string, title: string, hours: number, teacher: string): Training {
  return {
    ...{ ...emptyEntry(trainings), title, day, time: '上午 9:00', place: hall, organiser: '演示河长办' },
    ...{ teacher, hours, forWhom: ['townChief', 'villageChief'] },
    content: '河长职责、怎么巡、发现问题怎么报。',
  }
}

function taughtOn(told: (typeof taught)[number], n: number, today: string): Story {
  const day = workdayBefore(today, told.days)
  const { title, hours, teacher, present } = told
  const entry = {
    ...{ ...trainingOn(day, title, hours, teacher), present: asKinds(present), invited: sum(present) },
    ...{ examined: present[1], passed: present[1] },
  }
  return story(deed(day, 16, clerk, saves('training', `demo-training-${n + 1}`, entry)))
}

/** Three hold their phones to the screen, the others are written down; the numbers are those of the list. */
function signedIn(today: string): Story {
  const day = workdayBefore(today, 2)
  const trainingId = 'demo-training-signed'
  const entry = { ...trainingOn(day, '第三期河长培训班', 3, '县治水办讲师'), invited: 10 }
  const bySign = ['village-chief-01', 'village-chief-02', 'village-chief-03'].map((personId, n) =>
    signs(trainingId, day, personId, 9 + n / 20),
  )
  const names = ['04', '05', '06', '07', '08'].map((each) => `演示河长${each}`).join('、')
  return standing(
    deed(addDays(day, -9), 10, clerk, saves('training', trainingId, entry)),
    ...bySign,
    deed(day, 10, clerk, (phone) =>
      phone.call('training.addPresent', { trainingId, names: `${names}、演示来宾` }),
    ),
    deed(day, 11, clerk, (phone) => phone.call('training.countPresent', { trainingId })),
  )
}

const signs = (trainingId: string, day: string, personId: string, hour: number): Deed => {
  const { at } = deed(day, hour, personId, async () => undefined)
  return deed(day, hour, personId, async (phone, phones) => {
    const { code } = await phones.as(clerk, at).call('training.present', { trainingId })
    await phone.call('training.signIn', { trainingId, code })
  })
}

function nextTraining(today: string): Story {
  const entry = { ...trainingOn(addWorkingDays(today, 3), '冬季巡河安全培训', 2, '演示警长01'), invited: 20 }
  return story(deed(workdayBefore(today, 4), 11, clerk, saves('training', 'demo-training-coming', entry)))
}
