/**
 * Waters (水域): rivers, lakes, ponds and ditches by name, code and level. Reaches say where they run and who answers for
 * which stretch; this is what belongs to the whole. Fields as the basic part of 《"一河（湖）一档"建立指南（试行）》 (2018) and
 * form P101 of the first national census of waters have them.
 */
import { chiefRoles } from '../identity/role'
import { choice, day, longText, number, photos, text } from './kit/fields'
import { defineLog } from './kit/log'
import { defineRegister } from './kit/register'
import { longestPlace } from './longest'
import { waterKindLabel, waterLevelLabel } from './reach'

/** Reaches are walked along a line or around a ring; as a whole a water may also be one of these. */
const kinds = { ...waterKindLabel, lake: '湖泊', ditch: '沟塘（小微水体）' } as const

const everybody = ['office', ...chiefRoles, 'department', 'cleaner'] as const

/** GB 3838-2002. */
const qualityGoals = { i: 'Ⅰ类', ii: 'Ⅱ类', iii: 'Ⅲ类', iv: 'Ⅳ类', v: 'Ⅴ类' } as const

export const waters = defineRegister({
  ...{ name: 'water', collection: 'waters', title: '水域', unit: '条' },
  end: {
    word: '注销',
    meaning: '填埋、并入别的河等用。注销后不再公示；它的河段、记录和档案都留着，以后可以恢复。',
  },
  read: everybody,
  write: ['office'],
  public: ['name', 'kind', 'level', 'starts', 'ends', 'length', 'goal'],
  fields: {
    name: text('名称', { most: longestPlace, needed: '请写名称' }),
    alias: text('别名', { most: 40 }),
    code: text('编码', { most: 30, hint: '本地的编码，可以不填', unique: '已经有这个编码的水域了' }),
    nationalCode: text('国家编码', { most: 30, unique: '已经有这个国家编码的水域了' }),
    kind: choice('类型', kinds, { first: 'river' }),
    level: choice('等级', waterLevelLabel, { first: 'town', hint: '最高一级河长在哪一级' }),
    basin: text('所属水系', { most: 30, placeholder: '例如：鳌江水系' }),
    upper: text('上一级河流', { most: 40 }),
    starts: text('起点', { most: 40, placeholder: '例如：演示一村石桥' }),
    ends: text('终点', { most: 40 }),
    length: number('本镇境内长度', {
      unit: '公里',
      most: 10_000,
      decimals: 3,
      hint: '不填就按河段的线算',
    }),
    width: number('平均宽度', { unit: '米', most: 10_000, decimals: 1 }),
    area: number('水面面积', { unit: '亩', most: 1_000_000, decimals: 2 }),
    catchment: number('集水面积', { unit: '平方公里', most: 1_000_000, decimals: 2 }),
    boundary: choice(
      '跨界',
      { none: '不跨界', village: '跨村', town: '跨镇', county: '跨县', city: '跨市', province: '跨省' },
      { first: 'none' },
    ),
    boundaryNote: text('界河说明', {
      most: 60,
      placeholder: '例如：右岸属某镇',
      hint: '左右岸不同管的，写清各到哪里',
    }),
    use: text('水功能区', { most: 40 }),
    goal: choice('水质目标', qualityGoals),
    tributaries: text('主要支流', { most: 100 }),
    works: longText('水工程', { most: 300, hint: '堤防、闸、泵、堰、桥、电站、水库' }),
    bounds: choice(
      '管理范围',
      { unmarked: '未划定', marked: '已划定', staked: '已划定并立界桩' },
      { first: 'unmarked' },
    ),
    note: longText('其他', { most: 300, hint: '取水口、岸线利用、采砂、养殖等' }),
  },
  list: {
    columns: ['name', 'kind', 'level', 'code', 'length'],
    search: ['name', 'alias', 'code'],
    filters: ['kind', 'level', 'boundary'],
    order: 'name',
  },
  excel: { sheet: 'waters', matchBy: 'code', id: '水域编号' },
  counts: {
    waters: { title: '水域', where: {} },
    province: { title: '省级', where: { level: 'province' } },
    city: { title: '市级', where: { level: 'city' } },
    county: { title: '县级', where: { level: 'county' } },
    town: { title: '镇级', where: { level: 'town' } },
    village: { title: '村级', where: { level: 'village' } },
  },
})

/** 定点影像: the same place again each year, so that one sees what became of it. */
export const waterPhotos = defineLog({
  ...{ name: 'waterPhoto', title: '定点影像', of: waters, read: everybody, add: ['office', ...chiefRoles] },
  fields: {
    spot: text('在哪里拍的', {
      most: 30,
      needed: '请写地点，每年在同一处拍',
      placeholder: '例如：石桥上往下游看',
    }),
    taken: day('拍摄日期', { needed: '请选拍摄日期' }),
    photos: photos('照片', { most: 2 }),
  },
  counts: { photos: { title: '定点影像', where: {} } },
})
