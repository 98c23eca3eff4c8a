/**
 * Readings (水质监测): what a laboratory found at a section on a day, in its own figures. The class is made of them by
 * the cloud (`gradedOf`), and keeps the target that held when it was made.
 */
import { chiefRoles } from '../identity/role'
import { choice, day, given, number, reference, text, type ValuesOf } from '../register/kit/fields'
import { defineRegister, type Troubles } from '../register/kit/register'
import { blackLabel } from './blackOdor'
import { gradeLabel, type Item, items, type ItemName, itemNames } from './items'
import { readMeasured } from './measured'
import { sections } from './sections'

const longestFigure = 16

/** 「氨氮（NH3-N，mg/L）」 */
function figure(name: ItemName) {
  const { title, symbol, unit }: Item = items[name]
  const beside = [symbol === title ? '' : symbol, unit].filter(Boolean).join('，')
  return text(beside ? `${title}（${beside}）` : title, { most: longestFigure })
}

const figures = Object.fromEntries(itemNames.map((name) => [name, figure(name)])) as Readonly<
  Record<ItemName, ReturnType<typeof figure>>
>

export const readings = defineRegister({
  ...{ name: 'reading', collection: 'waterReadings', title: '水质监测', unit: '次' },
  end: { word: '作废', meaning: '作废后不再计算达标，由它发出的预警也收回；记录都留着。' },
  read: ['office', ...chiefRoles],
  write: ['office'],
  fields: {
    sectionId: reference('断面', sections, { needed: '请选断面' }),
    day: day('采样日期', { needed: '请填采样日期' }),
    ...figures,
    lab: text('监测单位', { most: 40 }),
    note: text('备注', { most: 100 }),
    sectionName: given(text('断面名称', { most: 40 })),
    reachId: given(reference('河段', 'reach')),
    target: given(choice('目标类别', sections.fields.target.labels)),
    grade: given(choice('水质类别', gradeLabel)),
    of: given(number('评价项数', { unit: '项', most: itemNames.length })),
    decisive: given(text('定类指标', { most: 200 })),
    exceeding: given(text('超标指标及倍数', { most: 300 })),
    met: given(choice('是否达标', { yes: '达标', no: '不达标' })),
    black: given(choice('黑臭', blackLabel)),
  },
  list: {
    columns: ['sectionId', 'day', 'grade', 'met', 'exceeding'],
    search: ['sectionName', 'exceeding', 'lab'],
    filters: ['sectionId', 'met', 'grade'],
    village: 'reachId',
    order: '-day',
    day: 'day',
  },
  onlyOne: { fields: ['sectionId', 'day'], sentence: '这个断面这一天已经录过了，请改那一条' },
  check: (entry) => troublesOf(entry),
  excel: { sheet: 'waterReadings', matchBy: ['sectionId', 'day'] },
  counts: {
    readings: { title: '监测', where: {} },
    met: { title: '达标', where: { met: 'yes' } },
    missed: { title: '不达标', where: { met: 'no' } },
    worse: { title: '劣Ⅴ类', where: { grade: 'worse' } },
  },
})

export type Reading = ValuesOf<typeof readings.fields>
type Figures = Readonly<Record<ItemName, string>>

/** Each figure that cannot be read has its sentence; a reading without any is none. */
function troublesOf(entry: Figures): Troubles<typeof figures> {
  const read = itemNames.map((name) => [name, readMeasured(name, entry[name])] as const)
  if (read.every(([, found]) => found === null)) return { [itemNames[0]!]: '请至少填一项监测值' }
  return Object.fromEntries(
    read.flatMap(([name, found]) => (found && 'sentence' in found ? [[name, found.sentence]] : [])),
  )
}
