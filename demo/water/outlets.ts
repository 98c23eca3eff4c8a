/**
 * Outlets of the demo township: their registers, what becomes of each, whether somebody answers their telephone, and
 * what chiefs saw in dry weather. One was found abnormal while the 带溪 was below its target, one is today.
 */
import { addDays } from '../../domain/calendar/day'
import type { Input } from '../../domain/contract/contract'
import { emptyEntry } from '../../domain/register/kit/register'
import type { OutletKind } from '../../domain/outlet/outletKinds'
import { outletCalls, outletChecks, outlets, outletSteps } from '../../domain/outlet/outlets'
import { problemOf } from '../../domain/report/problemOf'
import { type Deed, deed, idOf, photoFor, standing, story, type Story, workdayBefore } from '../diary'
import { placeOn } from '../reports/place'
import type { Township } from '../township/township'
import { badSpell } from './quality'
import { chiefOf, type Stretch, stretchOf } from './stretch'

const clerk = 'office-03'

type Facts = Partial<Input<'outlet.save'>['entry']>
type Seen = Partial<Input<'outletCheck.add'>['entry']>

interface Told {
  readonly name: string
  readonly on: Stretch
  readonly kind: OutletKind
  readonly facts: Facts
  /** Days before today, how far it was then, and what was done. */
  readonly steps: readonly (readonly [days: number, percent: number, note: string])[]
}

const told: readonly Told[] = [
  {
    ...{ name: '带溪桥头东 40 米农村生活污水散排口', on: ['w02', 1], kind: 'villageScattered' },
    facts: { owner: '演示三村', treatment: 'mend', plan: '截污纳管，三处散排口接入村污水管网，原口封堵。' },
    steps: [
      [190, 20, '管线放样完成，沿岸两户已接入。'],
      [130, 50, '主管铺设到桥头，两处已封堵。'],
      [62, 80, '第二处接通并封堵，剩一处待过路施工。'],
      [6, 90, '过路段已开挖，正在接管。'],
    ],
  },
  {
    ...{ name: '带溪下游西岸城镇雨洪排口', on: ['w02', 2], kind: 'townRain' },
    ...{ facts: { owner: '演示住建办', entering: 'pipe' }, steps: [] },
  },
  {
    ...{ name: '凤卧溪中段规模以下水产养殖排污口', on: ['w03', 1], kind: 'smallFish' },
    facts: { owner: '演示养殖户', treatment: 'mend', plan: '尾水经三级沉淀池处理后排放，每月测一次。' },
    steps: [
      [120, 30, '沉淀池选址确定。'],
      [45, 60, '两级沉淀池已建成。'],
    ],
  },
  {
    ...{ name: '南湖溪下段农村生活污水散排口', on: ['w04', 2], kind: 'villageScattered' },
    facts: { owner: '演示一村', treatment: 'seal', plan: '查清来水，接入村污水处理设施后封堵。' },
    steps: [
      [80, 40, '来水是两户厨房水，已商定接管。'],
      [5, 100, '接管完成，原口封堵，晴天无水。'],
    ],
  },
  {
    ...{ name: '鳌江干流北岸城镇污水处理厂排污口', on: ['w01', 3], kind: 'townPlant' },
    facts: {
      ...{ owner: '演示污水处理厂', approved: true, approval: '演示文号', monitored: true, sampled: true },
      ...{ standard: 'GB 18918-2002 一级A', regular: true, discharge: 'steady' },
    },
    steps: [],
  },
  {
    ...{ name: '南湖溪石桥农村污水处理设施排污口', on: ['w04', 0], kind: 'villagePlant' },
    ...{ facts: { owner: '演示九村', regular: true, sampled: true }, steps: [] },
  },
]

/** Days before today: once a quarter, each on a day of its own; the one on the 带溪 was in hand then. */
const checkedBefore = [300, 205, 110, 20]

const idNumber = (n: number) => `demo-outlet-${n + 1}`

export function outletStories(township: Township, today: string): readonly Story[] {
  const each = told.flatMap((outlet, n) => [
    registered(township, outlet, n, today),
    ...outlet.steps.map((step) => story(stepOf(township, outlet, n, today, step))),
    ...checkedBefore
      .filter((days) => n > 0 || days !== 205)
      .map((days) => story(checkOf(township, n, workdayBefore(today, days + n), {}))),
    story(rung(n, workdayBefore(today, 5 + n), 15)),
  ])
  return [...each, story(foundOnTheDaixi(township, today)), story(foundToday(township, today))]
}

/** Its sign was looked at and its number rung when it was entered. */
function registered(township: Township, { name, on, kind, facts }: Told, n: number, today: string): Story {
  const { _id: reachId, ...reach } = stretchOf(township, on)
  const entry = {
    ...{ ...emptyEntry(outlets), number: `演示-P0${n + 1}`, name, kind, reachId },
    ...({ place: placeOn(reach, 0.3), address: `${reach.village}`, bank: 'left', entering: 'pipe' } as const),
    ...({ discharge: 'sometimes', since: '2019-06-01', signNumber: `演示标-${n + 1}` } as const),
    ...{ telephone: '0577-00000001', ...facts },
    planUntil: facts.treatment ? addDays(today, 60) : null,
  }
  const day = addDays(today, -390)
  return standing(
    deed(day, 9, clerk, (phone) => phone.call('outlet.save', { id: idNumber(n), version: 0, entry })),
    rung(n, day, 10),
  )
}

/** One number is not answered, one sign is worn. */
function rung(n: number, day: string, hour: number): Deed {
  const entry = { ...emptyEntry(outletCalls), result: n === 2 ? 'unanswered' : 'answered' } as const
  const line = { id: idOf(`rung ${n} ${day}`), entryId: idNumber(n) }
  return deed(day, hour, clerk, (phone) =>
    phone.call('outletCall.add', { ...line, entry: { ...entry, sign: n === 1 ? 'worn' : 'good' } }),
  )
}

function stepOf(
  township: Township,
  { on }: Told,
  n: number,
  today: string,
  [days, percent, note]: Told['steps'][number],
): Deed {
  const id = idOf(`step ${n} ${percent}`)
  return deed(
    workdayBefore(today, days),
    16,
    chiefOf(township, stretchOf(township, on)),
    async (phone, to) => {
      const photos = [await photoFor(to, id, 'clear', 'step')]
      const entry = { ...emptyEntry(outletSteps), percent, note, photos }
      await phone.call('outletStep.add', { id, entryId: idNumber(n), entry })
    },
  )
}

function checkOf(township: Township, n: number, day: string, seen: Seen, name = `dry ${n} ${day}`): Deed {
  const id = idOf(name)
  const chief = chiefOf(township, stretchOf(township, told[n]!.on))
  return deed(day, 9.5, chief, async (phone, phones) => {
    const photos = seen.found === 'abnormal' ? [await photoFor(phones, id, 'discoloured', 'seen')] : []
    const fine = { ...emptyEntry(outletChecks), found: 'good', flow: 'none', smell: 'none' } as const
    await phone.call('outletCheck.add', { id, entryId: idNumber(n), entry: { ...fine, ...seen, photos } })
  })
}

const foul: Seen = { found: 'abnormal', flow: 'much', colour: 'black', smell: 'strong', volume: 12.5 }

/** The walk after the warning found it. */
export const foundOn = (today: string) => addDays(badSpell(today).from, 3)
const foundName = 'found on the 带溪'

/** The problem that the check opened. */
export const foundProblem = problemOf(idOf(foundName), 0)

const foundOnTheDaixi = (township: Township, today: string) =>
  checkOf(township, 0, foundOn(today), { ...foul, note: '晴天三天没下雨，桥头东侧管口一直在流。' }, foundName)

const foundToday = (township: Township, today: string) =>
  checkOf(township, 5, addDays(today, -1), {
    ...{ ...foul, colour: 'white', smell: 'slight', volume: 4 },
    note: '水质预警后加密巡查，出水发白有泡沫。',
  })
