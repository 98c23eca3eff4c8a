/** Checks of cleaned stretches by the office (保洁检查): a score, and a cause for each point that is missing. */
import { day, given, number, photos, reference, rows, text } from '../register/kit/fields'
import { defineRegister } from '../register/kit/register'
import { contracts } from './contracts'

const full = 100

export const checks = defineRegister({
  ...{ name: 'cleaningCheck', collection: 'cleaningChecks', title: '保洁检查', unit: '次' },
  end: { word: '作废', meaning: '作废后不再计入得分；已结算的月份不变，记录都留着。' },
  read: ['office', 'headChief'],
  write: ['office'],
  fields: {
    contractId: reference('保洁合同', contracts, { needed: '请选合同' }),
    day: day('检查日期', { needed: '请填检查日期' }),
    score: number('得分', { unit: '分', score: true, most: full, needed: '请填得分' }),
    causes: rows(
      '扣分原因',
      {
        cause: text('原因', { most: 40, needed: '请写扣分原因' }),
        points: number('扣', { unit: '分', least: 1, most: full, needed: '请填扣几分' }),
      },
      { most: 10 },
    ),
    mendBy: day('限期整改'),
    mended: text('整改情况', { most: 60 }),
    photos: photos('照片', { most: 6 }),
    reachId: given(reference('河段', 'reach')),
  },
  list: {
    columns: ['contractId', 'day', 'reachId', 'score', 'causes', 'mended'],
    search: ['mended'],
    filters: ['contractId'],
    village: 'reachId',
    order: '-day',
    day: 'day',
  },
  check({ score, causes, day: on, mendBy }) {
    const lost = causes.reduce((sum, { points }) => sum + (points ?? 0), 0)
    // Less than nothing nobody scores, however much there was to complain of.
    const left = Math.max(0, full - lost)
    return {
      ...(score !== null && score !== left
        ? { score: `扣了 ${lost} 分，得分应为 ${left} 分；每一分都要有原因` }
        : {}),
      ...(on && mendBy && mendBy < on ? { mendBy: '整改期限在检查之前，请改一下' } : {}),
    }
  },
  onlyOne: { fields: ['contractId', 'day'], sentence: '这份合同这一天已经检查过了，请改那一条' },
  excel: { sheet: 'cleaningChecks', matchBy: ['contractId', 'day'] },
  counts: { checks: { title: '保洁检查', where: {} } },
})
