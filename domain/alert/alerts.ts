/**
 * 告警: what a camera, a sensor or the hotline says is wrong. A draft, never a problem by itself: somebody of the office
 * looks, and makes a problem of it or says why not.
 */
import { choice, day, longText, place, reference, text } from '../register/kit/fields'
import { defineRegister } from '../register/kit/register'

const alertStates = { new: '待处理', problem: '已转问题', nothing: '不用处理' } as const

export const alerts = defineRegister({
  ...{ name: 'alert', collection: 'alerts', title: '告警', unit: '条' },
  end: { word: '撤下', meaning: '撤下后不再显示；记录都留着，以后可以重新启用。' },
  read: ['office', 'headChief'],
  write: ['office'],
  internal: true,
  fields: {
    title: text('内容', { most: 60, needed: '请写一句是什么告警' }),
    source: text('来自', { most: 40, placeholder: '例如：12345、三号桥摄像头' }),
    seenOn: day('日期', { needed: '请选告警的日子' }),
    clock: text('时刻', { most: 5, placeholder: '例如 08:30' }),
    said: longText('详情', { most: 500 }),
    link: text('链接', { most: 300, placeholder: 'https://' }),
    place: place('位置'),
    reachId: reference('河段', 'reach'),
    state: choice('处理', alertStates, { first: 'new' }),
    note: text('说明', { most: 100, when: ({ state }) => state !== 'new' }),
  },
  list: {
    columns: ['title', 'source', 'seenOn', 'state'],
    search: ['title', 'source'],
    filters: ['state'],
    village: 'reachId',
    day: 'seenOn',
    order: '-seenOn',
  },
  counts: {
    alerts: { title: '告警', where: {} },
    problems: { title: '转为问题', where: { state: 'problem' } },
  },
})
