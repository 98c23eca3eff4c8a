/** Publicity: events, what was handed out and broadcast, what stands in the street, and what the villages agreed on. */
import { addDays } from '../../domain/calendar/day'
import type { Input } from '../../domain/contract/contract'
import { campaigns, carriers, materials, villageRules } from '../../domain/publicity/publicity'
import { placeAt } from '../../domain/geo/linearReference'
import { emptyEntry } from '../../domain/register/kit/register'
import { placesOf } from '../../domain/register/reach'
import { deed, saves, standing, story, type Story, workdayBefore } from '../diary'
import type { Township } from '../township/township'
import { villages } from '../township/villages'
import { type Stretch, stretchOf } from '../water/stretch'

const clerk = 'office-02'

type Campaign = Input<'campaign.save'>['entry']
type Material = Input<'material.save'>['entry']
type Carrier = Input<'carrier.save'>['entry']

const events: readonly (readonly [days: number, facts: Partial<Campaign>])[] = [
  [
    310,
    { title: '剿劣誓师大会', kind: 'rally', place: '镇文化广场', people: 620, volunteers: 40, reached: 3000 },
  ],
  [275, { title: '治水文艺巡演（北片）', kind: 'tour', times: 3, people: 900, reached: 2600, handouts: 800 }],
  [247, { title: '世界水日进校园', kind: 'school', place: '演示小学', people: 260, handouts: 260 }],
  [244, { title: '中国水周志愿巡河', kind: 'volunteers', people: 110, volunteers: 96, reached: 400 }],
  [200, { title: '排口怎么看（村干部宣讲）', kind: 'talk', times: 4, people: 180, handouts: 200 }],
  [172, { title: '环境日治水宣讲', kind: 'talk', times: 6, people: 420, reached: 1500, handouts: 600 }],
  [120, { title: '治水文艺巡演（南片）', kind: 'tour', times: 3, people: 850, reached: 2400, handouts: 700 }],
  [88, { title: '台风后志愿清河', kind: 'volunteers', people: 90, volunteers: 82, reached: 600 }],
  [40, { title: '有奖举报办法宣讲', kind: 'talk', times: 9, people: 360, reached: 1200, handouts: 900 }],
  [
    5,
    {
      title: '巾帼河小二志愿服务',
      kind: 'volunteers',
      people: 46,
      volunteers: 45,
      reached: 300,
      handouts: 150,
    },
  ],
]

const shown: readonly (readonly [days: number, facts: Partial<Material>])[] = [
  [300, { title: '治水宣传折页', kind: 'leaflet', where: '各村', handouts: 3000 }],
  [236, { title: '带溪边的河小二', kind: 'television', where: '演示电视台', times: 2 }],
  [200, { title: '晴天看排口', kind: 'video', where: '演示镇视频号', times: 5200 }],
  [150, { title: '河长名单和监督电话', kind: 'website', where: '演示镇网站', times: 1 }],
  [96, { title: '台风后怎么巡河', kind: 'account', where: '演示镇公众号', times: 1 }],
  [41, { title: '有奖举报办法一张图', kind: 'account', where: '演示镇公众号', times: 1 }],
  [38, { title: '有奖举报办法折页', kind: 'leaflet', where: '各村', handouts: 2400 }],
  [4, { title: '村级河长的一天', kind: 'account', where: '演示镇公众号', times: 1 }],
]

/** `by`: the reach on whose bank it stands. */
const standingThere: readonly (Partial<Carrier> & { readonly by?: Stretch })[] = [
  { spot: '演示镇环城北路', kind: 'flag', number: 60 },
  { spot: '演示镇主街路口', kind: 'stand', number: 6 },
  { spot: '镇政府门口', kind: 'screen', number: 1 },
  { spot: '带溪沿岸', kind: 'pole', number: 120, by: ['w02', 1] },
  { spot: '演示三村文化墙', kind: 'wall', number: 2 },
  { spot: '鳌江堤防', kind: 'banner', number: 8, state: 'worn', by: ['w01', 2] },
]

export const publicityStories = (township: Township, today: string): readonly Story[] => [
  ...events.map(([days, facts], n) => {
    const day = workdayBefore(today, days)
    const usual = { ...emptyEntry(campaigns), day, times: 1, organiser: '演示河长办' }
    return story(deed(day, 17, clerk, saves('campaign', `demo-campaign-${n + 1}`, { ...usual, ...facts })))
  }),
  ...shown.map(([days, facts], n) => {
    const day = workdayBefore(today, days)
    const entry = { ...emptyEntry(materials), day, ...facts }
    return story(deed(day, 16, clerk, saves('material', `demo-material-${n + 1}`, entry)))
  }),
  ...standingThere.map(({ by, ...facts }, n) => {
    const setUp = addDays(today, -380)
    const entry = {
      ...emptyEntry(carriers),
      setUp,
      keeper: '演示河长办03',
      ...facts,
      ...onBank(township, by),
    }
    return standing(deed(setUp, 9, clerk, saves('carrier', `demo-carrier-${n + 1}`, entry)))
  }),
  ...villages.map(({ name: village }, n) => ruleOf(township, village, n, today)),
]

/** A place by the water, some way down the reach. */
function onBank(township: Township, by: Stretch | undefined) {
  if (!by) return {}
  const { _id: reachId, geometry, length } = stretchOf(township, by)
  const [lng, lat] = placeAt(placesOf(geometry), length * 0.62)
  return { reachId, place: [lng + 0.0003, lat + 0.0002] as [number, number] }
}

/** The first reach of a stream in the village, by which its notice board stands. */
function streamOf({ reaches }: Township, village: string): Stretch | undefined {
  const here = reaches.find((reach) => reach.village === village && reach.kind === 'stream')
  return here && [here.waterId, reaches.filter(({ waterId }) => waterId === here.waterId).indexOf(here)]
}

/** Nearly everywhere both notices hang. */
function ruleOf(township: Township, village: string, n: number, today: string): Story {
  const passed = addDays(today, -385 - n)
  const entry = {
    ...{ ...emptyEntry(villageRules), village, passed, shown: addDays(passed, 3) },
    ...{ clause: '不往河里倒垃圾、不电鱼毒鱼，门前河段各家包干净。', rulesShown: true, rewardShown: n !== 7 },
    ...onBank(township, streamOf(township, village)),
  }
  return standing(deed(passed, 9, clerk, saves('villageRule', `demo-village-rule-${n + 1}`, entry)))
}
