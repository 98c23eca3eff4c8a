/**
 * Reaches (河段) as the office's list has them: names, codes and whose they are. Their lines come from GeoJSON alone, and
 * with them they come into being; the list says the rest for the same ids. Beside the registers: it has no form, only
 * its table, its history and an end.
 */
import { choice, day, given, reference, text } from './kit/fields'
import { defineRegister } from './kit/register'
import { longestPlace } from './longest'
import { waterKindLabel, waterLevelLabel } from './reach'
import { waters } from './waters'

export const reachList = defineRegister({
  ...{ name: 'reach', collection: 'reaches', title: '河段', unit: '段' },
  end: { word: '撤销', meaning: '从第二天起不再列出、不再要求巡河；以前的记录都留着，以后可以恢复。' },
  read: ['office', 'headChief'],
  write: ['office'],
  fields: {
    waterId: reference('水域', waters, { needed: '请写水域' }),
    name: text('河段', { most: longestPlace, needed: '请写河段名称' }),
    kind: choice('类别', waterKindLabel, { needed: '请写类别' }),
    level: choice('等级', waterLevelLabel, { needed: '请写等级' }),
    village: text('村（社区）', { most: longestPlace }),
    code: text('编码', { most: 30, unique: '已经有这个编码的河段了' }),
    nationalCode: text('国家编码', { most: 30, unique: '已经有这个国家编码的河段了' }),
    starts: text('起点', { most: 40 }),
    ends: text('终点', { most: 40 }),
    waterName: given(text('水域名称', { most: longestPlace })),
    until: given(day('最后一天')),
    endReason: given(text('撤销原因', { most: 100 })),
  },
  list: { columns: ['name', 'waterId', 'village'], search: ['name'] },
  excel: {
    ...{ sheet: 'reaches', matchBy: 'code', id: '河段编号' },
    onlyKnown: '没有这段河，请先用 GeoJSON 导入它的线，再导入名录',
  },
})
