/**
 * Rules and plans of the township (制度文件), and where they were made public. The list of chiefs in a medium is one of
 * them: each round of its publication is an entry. The year of a number stands in 〔〕, GB/T 9704-2012, 7.2.5.
 */
import { chiefRoles } from '../identity/role'
import { choice, day, files, photos, rows, text } from '../register/kit/fields'
import { defineRegister } from '../register/kit/register'

const kinds = {
  plan: '工作方案',
  meeting: '会议制度',
  supervision: '督查和报告制度',
  patrol: '巡查制度',
  disclosure: '信息公开和报送制度',
  information: '信息化管理制度',
  assessment: '考核办法',
  reward: '奖惩办法',
  cleaning: '保洁方案',
  chiefList: '河长名单公布',
  other: '其他',
} as const

export const institutions = defineRegister({
  ...{ name: 'institution', collection: 'institutions', title: '制度文件', unit: '份' },
  end: { word: '废止', meaning: '废止后不再算现行制度；记录都留着，以后可以重新启用。' },
  read: ['office', ...chiefRoles],
  write: ['office'],
  fields: {
    name: text('名称', { most: 60, needed: '请写名称' }),
    kind: choice('类别', kinds, { needed: '请选类别' }),
    number: text('文号', { most: 30, placeholder: '例如：某政办〔2026〕5号' }),
    issued: day('印发日期', { needed: '请选印发日期' }),
    validUntil: day('有效期至', { hint: '长期有效的不用填' }),
    revised: text('修订情况', { most: 60 }),
    published: rows(
      '公开情况',
      {
        where: text('在哪里公开', { most: 40, needed: '请写在哪里公开', placeholder: '例如：县报、公众号' }),
        day: day('公开日期'),
      },
      { most: 10 },
    ),
    files: files('文件', { most: 3 }),
    photos: photos('文件照片', { most: 6 }),
  },
  list: {
    columns: ['name', 'kind', 'number', 'issued'],
    search: ['name', 'number'],
    filters: ['kind'],
    day: 'issued',
    order: '-issued',
  },
  check: ({ issued, validUntil }) =>
    issued && validUntil && validUntil < issued ? { validUntil: '有效期在印发之前，请改一下' } : {},
  excel: { sheet: 'institutions', matchBy: ['name', 'issued'] },
  counts: {
    institutions: { title: '制度文件', where: {} },
    plans: { title: '工作方案', where: { kind: 'plan' } },
    assessments: { title: '考核办法', where: { kind: 'assessment' } },
    cleaningPlans: { title: '保洁方案', where: { kind: 'cleaning' } },
    chiefLists: { title: '河长名单公布', where: { kind: 'chiefList' } },
  },
})

/** A year in other brackets than those of the standard; the office is told, nothing is refused. */
export const hasWrongBrackets = (number: string) => /[[［【(（]\s*\d{4}\s*[\]］】)）]/.test(number)
