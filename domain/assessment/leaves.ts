/** Leave (请假): days on which a chief owes nothing. The assessment takes them out by the day. */
import { day, longText, reference } from '../register/kit/fields'
import { defineRegister } from '../register/kit/register'

export const leaves = defineRegister({
  ...{ name: 'leave', collection: 'leaves', title: '请假', unit: '次' },
  end: { word: '撤销', meaning: '撤销后这些天照常要巡；记录留着。已经审定的考核不会改。' },
  read: ['office'],
  write: ['office'],
  internal: true,
  fields: {
    personId: reference('河长', 'person', { needed: '请选河长' }),
    from: day('第一天', { needed: '请选第一天' }),
    until: day('最后一天', { needed: '请选最后一天' }),
    reason: longText('事由', { most: 100, needed: '请写事由', placeholder: '例如：住院、外出培训' }),
  },
  list: { columns: ['personId', 'from', 'until', 'reason'], search: ['reason'], order: '-from', day: 'from' },
  check: ({ from, until }) => (from && until && until < from ? { until: '最后一天不能早于第一天' } : {}),
  counts: { leaves: { title: '请假', where: {} } },
})
