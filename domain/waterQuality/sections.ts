/** Sections (断面) where water is sampled: where, and which class is wanted there. */
import { chiefRoles } from '../identity/role'
import { choice, day, given, photos, place, reference, text } from '../register/kit/fields'
import { defineRegister } from '../register/kit/register'
import { gradeLabel } from './items'

const { worse: _worse, ...targets } = gradeLabel

const bodyLabel = { river: '河流', lake: '湖库' } as const

export const sections = defineRegister({
  ...{ name: 'section', collection: 'sections', title: '断面', unit: '个' },
  end: { word: '停用', meaning: '停用后不再录水质；以前的数据都留着，以后可以重新启用。' },
  read: ['office', ...chiefRoles],
  write: ['office'],
  public: ['name', 'reachId', 'place', 'target', 'grade', 'gradedOn'],
  fields: {
    name: text('断面名称', { most: 40, needed: '请写断面名称', unique: '已经有这个名称的断面了' }),
    number: text('断面编号', { most: 40 }),
    reachId: reference('河段', 'reach', { needed: '请选河段' }),
    place: place('位置', { near: 'reachId', metres: 300 }),
    target: choice('目标类别', targets, { needed: '请选目标类别' }),
    body: choice('按什么评价', bodyLabel, { first: 'river', hint: '总磷、总氮河流和湖库的限值不同' }),
    black: choice(
      '黑臭评价',
      { none: '不评', urban: '按城市黑臭水体', rural: '按农村黑臭水体' },
      { first: 'none' },
    ),
    lab: text('监测单位', { most: 40 }),
    photos: photos('照片', { most: 3 }),
    grade: given(choice('最近水质', gradeLabel)),
    gradedOn: given(day('最近监测')),
  },
  standsAt: 'reachId',
  list: {
    columns: ['name', 'reachId', 'target', 'grade', 'gradedOn'],
    search: ['name', 'number'],
    filters: ['target', 'grade', 'reachId'],
    village: 'reachId',
    order: 'name',
  },
  excel: { sheet: 'sections', matchBy: 'name' },
  counts: { sections: { title: '断面', where: {} } },
})
