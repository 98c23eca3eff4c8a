/**
 * Outlets into rivers (入河排污口, HJ 1310-2023): whose, of which kind (HJ 1312-2023), what becomes of each (保留, 封堵,
 * 整治: 一口一策) and how far that is, whether its sign and telephone are right, and what was seen in dry weather.
 * Columns as the registers of outlets that were looked at have them.
 */
import { chiefRoles } from '../identity/role'
import {
  choice,
  day,
  given,
  longText,
  number,
  phone,
  photos,
  place,
  reference,
  text,
  tick,
} from '../register/kit/fields'
import { defineLog } from '../register/kit/log'
import { defineRegister } from '../register/kit/register'
import { outletClasses, outletKinds } from './outletKinds'

const found = { good: '无异常', abnormal: '有异常' } as const
const treatments = { keep: '保留', seal: '封堵', mend: '整治' } as const

export const outlets = defineRegister({
  ...{ name: 'outlet', collection: 'outlets', title: '入河排污口', unit: '个' },
  end: { word: '销号', meaning: '封堵或整治好了再销号；销号后不再检查，记录都留着，以后可以恢复。' },
  read: ['office', ...chiefRoles],
  write: ['office'],
  public: ['number', 'name', 'reachId', 'place', 'kind'],
  fields: {
    number: text('排污口编号', { most: 40, needed: '请写编号', unique: '已经有这个编号的排污口了' }),
    name: text('排污口名称', {
      most: 60,
      needed: '请写名称',
      placeholder: '例如：带溪桥头东北 340 米其他排口',
    }),
    nationalCode: text('国家编码', { most: 100 }),
    localCode: text('地方编码', { most: 100 }),
    kind: choice('排污口类型', outletKinds, { needed: '请选类型' }),
    owner: text('责任主体', { most: 60 }),
    creditCode: text('统一社会信用代码', { most: 18 }),
    reachId: reference('河段', 'reach', { needed: '请选河段' }),
    place: place('位置', { near: 'reachId', metres: 200 }),
    address: text('详细地址', { most: 60 }),
    bank: choice('靠河岸位置', { left: '左岸', right: '右岸' }),
    entering: choice('入河方式', {
      ditch: '明渠',
      pipe: '暗管',
      pump: '泵站',
      sluice: '涵闸',
      other: '其他',
    }),
    discharge: choice('排放方式', { steady: '连续', sometimes: '间歇' }),
    shape: text('口门形态', { most: 40 }),
    standard: text('排放标准', { most: 60 }),
    permit: text('排污许可证号', { most: 60 }),
    approved: tick('已办设置审批'),
    approval: text('审批单位及文号', { most: 60, when: ({ approved }) => approved === true }),
    since: day('投入使用时间'),
    monitored: tick('在线监测'),
    sampled: tick('具备采样条件'),
    regular: tick('完成规范化建设'),
    signNumber: text('标识牌编号', { most: 40 }),
    telephone: phone('监督电话', { hint: '写牌上的电话，不写私人手机' }),
    treatment: choice('处置', treatments, { first: 'keep' }),
    plan: longText('一口一策', { most: 500, when: ({ treatment }) => treatment !== 'keep' }),
    planUntil: day('整治期限', { when: ({ treatment }) => treatment !== 'keep' }),
    photos: photos('照片', { most: 3 }),
    note: text('备注', { most: 100 }),
    kindClass: given(choice('大类', outletClasses)),
    progress: given(number('整治进度', { unit: '%', most: 100 })),
    treated: given(choice('完成整治', { no: '未完成', yes: '已完成' }, { first: 'no' })),
    condition: given(choice('上次检查', found)),
    checkedOn: given(day('上次检查日期')),
    answered: given(choice('电话核验', { answered: '有人接', unanswered: '没人接', wrong: '号码不对' })),
    signState: given(choice('标识牌', { good: '完好', worn: '破损', gone: '缺失' })),
  },
  standsAt: 'reachId',
  list: {
    columns: ['number', 'name', 'kind', 'treatment', 'progress', 'condition'],
    search: ['number', 'name', 'owner'],
    filters: ['kindClass', 'treatment', 'treated', 'condition', 'reachId'],
    village: 'reachId',
    order: 'number',
  },
  excel: { sheet: 'outlets', matchBy: 'number' },
  counts: {
    outlets: { title: '入河排污口', where: {} },
    industry: { title: outletClasses.industry, where: { kindClass: 'industry' } },
    town: { title: outletClasses.town, where: { kindClass: 'town' } },
    farm: { title: outletClasses.farm, where: { kindClass: 'farm' } },
    other: { title: outletClasses.other, where: { kindClass: 'other' } },
    keep: { title: treatments.keep, where: { treatment: 'keep' } },
    seal: { title: treatments.seal, where: { treatment: 'seal' } },
    mend: { title: treatments.mend, where: { treatment: 'mend' } },
    treated: { title: '完成整治', where: { treated: 'yes' } },
    abnormal: { title: '有异常', where: { condition: 'abnormal' } },
    answered: { title: '电话畅通', where: { answered: 'answered' } },
    signed: { title: '标识牌完好', where: { signState: 'good' } },
  },
})

/** 标识牌和电话核验: is the sign there and sound, does somebody answer its number? */
export const outletCalls = defineLog({
  ...{ name: 'outletCall', title: '标识牌和电话核验', of: outlets, add: ['office'], read: ['office'] },
  fields: {
    result: choice('电话', outlets.fields.answered.labels, { needed: '请选一样' }),
    sign: choice('标识牌', outlets.fields.signState.labels, { needed: '请选一样' }),
    note: text('说明', { most: 60 }),
  },
  counts: {
    rung: { title: '核验', where: {} },
    answered: { title: '有人接', where: { result: 'answered' } },
    signed: { title: '标识牌完好', where: { sign: 'good' } },
  },
})

/** 晴天检查: what runs out of it when no rain does; something abnormal opens a problem. */
export const outletChecks = defineLog({
  ...{ name: 'outletCheck', title: '晴天检查', of: outlets },
  ...{ add: ['office', ...chiefRoles], read: ['office', ...chiefRoles] },
  fields: {
    found: choice('总的看', found, { needed: '请选一样' }),
    flow: choice('水流', { none: '没有水', little: '细流', much: '水流明显' }),
    colour: choice('颜色', {
      clear: '清',
      yellow: '黄',
      black: '黑',
      white: '白（乳白、泡沫）',
      other: '其他颜色',
    }),
    smell: choice('气味', { none: '没有', slight: '有一点', strong: '很重' }),
    volume: number('流量', { unit: 'm³/d', most: 1_000_000, decimals: 1 }),
    photos: photos('照片', { most: 3 }),
    note: text('说明', { most: 60 }),
  },
  counts: {
    checked: { title: '晴天检查', where: {} },
    abnormal: { title: '有异常', where: { found: 'abnormal' } },
  },
})

/** 整治进度: how far the treatment is, with proof. */
export const outletSteps = defineLog({
  ...{ name: 'outletStep', title: '整治进度', of: outlets },
  ...{ add: ['office', ...chiefRoles], read: ['office', ...chiefRoles] },
  fields: {
    percent: number('完成', { unit: '%', most: 100, needed: '请填完成了多少' }),
    note: text('做了什么', { most: 100, needed: '请写做了什么' }),
    photos: photos('照片', { most: 3 }),
  },
  counts: { steps: { title: '整治进度', where: {} } },
})
