/** Publicity (宣传): events, what was handed out or broadcast, what stands in the street, and the villages' own rules. */
import { chiefRoles } from '../identity/role'
import { choice, day, number, photos, place, reference, text, tick } from '../register/kit/fields'
import { defineRegister } from '../register/kit/register'

const many = { unit: '人', most: 1_000_000 }
const reading = { read: ['office', ...chiefRoles], write: ['office'] } as const

const eventKinds = {
  tour: '文艺巡演',
  talk: '宣讲',
  volunteers: '志愿服务',
  rally: '誓师大会',
  school: '进校园',
  other: '其他',
} as const

export const campaigns = defineRegister({
  ...{ name: 'campaign', collection: 'campaigns', title: '宣传活动', unit: '次' },
  end: { word: '取消', meaning: '取消后不计入总结；记录都留着。' },
  ...reading,
  fields: {
    title: text('名称', { most: 40, needed: '请写活动名称' }),
    kind: choice('类别', eventKinds, { needed: '请选类别' }),
    day: day('日期', { needed: '请选日期' }),
    place: text('地点', { most: 30 }),
    organiser: text('主办', { most: 30 }),
    times: number('场次', { unit: '场', least: 1, most: 1000, hint: '一次就填 1' }),
    people: number('参加人数', many),
    volunteers: number('志愿者', many),
    reached: number('受益群众', many),
    handouts: number('分发资料', { unit: '份', most: 1_000_000 }),
    media: text('媒体报道', { most: 60 }),
    photos: photos('照片', { most: 6 }),
  },
  list: {
    columns: ['title', 'kind', 'day', 'people'],
    search: ['title', 'place'],
    filters: ['kind'],
    day: 'day',
    order: '-day',
  },
  ahead: true,
  excel: { sheet: 'campaigns', matchBy: ['title', 'day', 'place'] },
  counts: {
    tours: { title: '文艺巡演', where: { kind: 'tour' }, sum: 'times', unit: '场' },
    talks: { title: '宣讲', where: { kind: 'talk' }, sum: 'times', unit: '场' },
    rallies: { title: '誓师大会', where: { kind: 'rally' }, sum: 'times', unit: '场' },
    people: { title: '参加活动', where: {}, sum: 'people', unit: '人次' },
    volunteers: { title: '志愿者', where: {}, sum: 'volunteers', unit: '人次' },
    reached: { title: '受益群众', where: {}, sum: 'reached', unit: '人次' },
    handouts: { title: '活动中分发资料', where: {}, sum: 'handouts', unit: '份' },
  },
})

/** What stands by a water is on its map and its ribbon, as sign boards are. */
const byTheWater = {
  reachId: reference('靠近哪段河', 'reach', { hint: '立在河边的才选，河流页的地图上会有它' }),
  place: place('地图上的位置', { near: 'reachId', metres: 500 }),
}

const materialKinds = {
  leaflet: '宣传资料',
  television: '电视播放',
  radio: '广播',
  account: '公众号',
  website: '网站',
  video: '短视频',
  other: '其他',
} as const

export const materials = defineRegister({
  ...{ name: 'material', collection: 'materials', title: '资料和播放', unit: '项' },
  end: { word: '撤下', meaning: '撤下后不计入总结；记录都留着。' },
  ...reading,
  fields: {
    title: text('名称', { most: 40, needed: '请写名称' }),
    kind: choice('类别', materialKinds, { needed: '请选类别' }),
    day: day('日期', { needed: '请选日期' }),
    where: text('在哪里', { most: 40, placeholder: '例如：县电视台、各村' }),
    handouts: number('分发份数', {
      ...{ unit: '份', most: 1_000_000 },
      hint: '在活动上发的记在活动里，这里不重复',
      when: ({ kind }) => kind === 'leaflet',
    }),
    times: number('播放次数', { unit: '次', most: 100_000, when: ({ kind }) => kind !== 'leaflet' }),
    link: text('链接或版面', { most: 200 }),
    photos: photos('照片', { most: 3 }),
  },
  list: {
    columns: ['title', 'kind', 'day', 'where'],
    search: ['title', 'where'],
    filters: ['kind'],
    day: 'day',
    order: '-day',
  },
  excel: { sheet: 'materials', matchBy: ['title', 'day', 'where'] },
  counts: {
    handouts: { title: '分发资料', where: {}, sum: 'handouts', unit: '份' },
    television: { title: '电视播放', where: { kind: 'television' } },
    posts: { title: '公众号', where: { kind: 'account' } },
    websites: { title: '网站', where: { kind: 'website' } },
  },
})

const carrierKinds = {
  flag: '道旗',
  stand: '展架',
  screen: 'LED 屏',
  pole: '灯杆标语',
  wall: '宣传墙',
  banner: '横幅',
  other: '其他',
} as const

export const carriers = defineRegister({
  ...{ name: 'carrier', collection: 'carriers', title: '宣传载体', unit: '项' },
  end: { word: '撤下', meaning: '撤下后不计入总结；记录都留着，以后可以重新启用。' },
  ...reading,
  fields: {
    spot: text('位置', { most: 40, needed: '请写在哪里', placeholder: '例如：环城北路' }),
    kind: choice('类别', carrierKinds, { needed: '请选类别' }),
    number: number('数量', { unit: '处', least: 1, most: 100_000, needed: '请填数量' }),
    setUp: day('设立日期'),
    keeper: text('责任人', { most: 20 }),
    state: choice('现状', { good: '完好', worn: '破损', outdated: '内容过时' }, { first: 'good' }),
    ...byTheWater,
    photos: photos('照片', { most: 3 }),
  },
  list: {
    columns: ['spot', 'kind', 'number', 'state'],
    search: ['spot'],
    filters: ['kind', 'state'],
    village: 'reachId',
    order: 'spot',
  },
  excel: { sheet: 'carriers', matchBy: ['spot', 'kind'] },
  counts: {
    flags: { title: '道旗', where: { kind: 'flag' }, sum: 'number', unit: '处' },
    stands: { title: '展架', where: { kind: 'stand' }, sum: 'number', unit: '处' },
    screens: { title: 'LED 屏', where: { kind: 'screen' }, sum: 'number', unit: '处' },
    poles: { title: '灯杆标语', where: { kind: 'pole' }, sum: 'number', unit: '处' },
    walls: { title: '宣传墙', where: { kind: 'wall' }, sum: 'number', unit: '处' },
  },
})

export const villageRules = defineRegister({
  ...{ name: 'villageRule', collection: 'villageRules', title: '村规民约', unit: '个村' },
  end: { word: '作废', meaning: '作废后不计入总结；记录都留着，以后可以重新启用。' },
  ...reading,
  fields: {
    clause: text('治水条款', { most: 200, needed: '请把有关河道的条款抄一句' }),
    village: reference('村', 'village', { needed: '请选村', hint: '一个村一条，改了条款就改那一条' }),
    passed: day('通过日期'),
    rulesShown: tick('村规民约已上公告栏'),
    rewardShown: tick('有奖举报办法已上公告栏'),
    shown: day('上栏日期'),
    ...byTheWater,
    photos: photos('公告栏照片', { most: 3 }),
  },
  list: {
    columns: ['village', 'clause', 'rulesShown', 'rewardShown'],
    search: ['clause'],
    village: 'reachId',
  },
  excel: { sheet: 'villageRules', matchBy: 'village' },
  counts: {
    villages: { title: '村规民约有治水条款', where: {}, each: 'village' },
    rulesShown: { title: '村规民约上栏', where: { rulesShown: true }, each: 'village' },
    rewardShown: { title: '举报办法上栏', where: { rewardShown: true }, each: 'village' },
  },
})
