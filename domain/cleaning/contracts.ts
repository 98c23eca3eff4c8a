/**
 * Cleaning contracts (保洁合同): who keeps which stretch clean, for how much a year, and what a bad month costs. A firm that
 * cleans many reaches has an entry for each, under one number.
 */
import {
  choice,
  choices,
  day,
  longText,
  money,
  number,
  photos,
  reference,
  rows,
  span,
  stretch,
  text,
} from '../register/kit/fields'
import type { ValuesOf } from '../register/kit/fields'
import { wordsOf } from '../register/kit/words'
import { defineLog } from '../register/kit/log'
import { defineRegister } from '../register/kit/register'

export const contracts = defineRegister({
  ...{ name: 'cleaningContract', collection: 'cleaningContracts', title: '保洁合同', unit: '份' },
  end: { word: '终止', meaning: '终止后不再要保洁、不再结算；已结算的月份和记录都留着。' },
  read: ['office', 'headChief'],
  write: ['office'],
  fields: {
    number: text('合同编号', { most: 40, needed: '请写合同编号' }),
    reachId: reference('河段', 'reach', { needed: '请选河段' }),
    stretch: text('哪一截', { most: 40, hint: '整段都包就空着' }),
    part: stretch('从哪到哪', { along: 'reachId', hint: '从上游端量起；整段都包就空着' }),
    side: choice('哪一岸', { both: '两岸', left: '左岸', right: '右岸' }, { first: 'both' }),
    length: number('长度', { unit: '公里', most: 1000, decimals: 3 }),
    cleanerId: reference('保洁员', 'person', { hint: '在手机上记保洁的人' }),
    firm: text('保洁单位', { most: 60 }),
    fee: money('年合同额', { most: 10_000_000, needed: '请填一年多少钱' }),
    span: span('期限', { needed: '请填从哪天到哪天' }),
    steps: rows(
      '按得分付多少',
      {
        least: number('得分不低于', { unit: '分', most: 100, needed: '请填得分' }),
        percent: number('付', { unit: '%', most: 100, needed: '请填付百分之几' }),
      },
      { most: 6, hint: '不填按 90 分全付，80 分付九成，70 分付八成，60 分付六成' },
    ),
    insurance: text('意外险保单号', { most: 60 }),
    insuredUntil: day('保险到期'),
    work: longText('保洁内容', { most: 300 }),
    photos: photos('合同照片', { most: 6 }),
  },
  list: {
    columns: ['number', 'reachId', 'cleanerId', 'firm', 'fee', 'span'],
    search: ['number', 'firm', 'stretch'],
    filters: ['reachId', 'cleanerId'],
    village: 'reachId',
    order: 'number',
  },
  check: ({ cleanerId, firm, span: term, steps }) => ({
    ...(cleanerId === null && firm === '' ? { cleanerId: '请选保洁员，或写保洁单位' } : {}),
    ...(term && term.until === null ? { span: '请填到哪天为止' } : {}),
    ...(new Set(steps.map(({ least }) => least)).size < steps.length
      ? { steps: '同一个得分写了两次，请留一行' }
      : {}),
  }),
  excel: { sheet: 'cleaningContracts', matchBy: 'number' },
  counts: {
    contracts: { title: '保洁合同', where: {} },
    length: { title: '保洁长度', where: {}, sum: 'length' },
    fee: { title: '年合同额', where: {}, sum: 'fee' },
  },
})

/** 「桥头以上（0–300 米，左岸）」; empty for all of the reach. */
export function stretchWords({
  stretch: called,
  part,
  side,
}: Pick<ValuesOf<typeof contracts.fields>, 'stretch' | 'part' | 'side'>) {
  const { part: measured, side: banks } = contracts.fields
  const exact = [wordsOf(measured, part), side === 'both' ? '' : wordsOf(banks, side)]
    .filter(Boolean)
    .join('，')
  if (!called || !exact) return called || exact
  return `${called}（${exact}）`
}

/** A cleaner's day at a stretch: two photos, and what was done. */
export const cleaningDays = defineLog({
  ...{ name: 'cleaningDay', title: '保洁记录', of: contracts },
  ...{ add: ['office'], own: ['cleaner'], read: ['office', 'headChief'] },
  fields: {
    before: photos('保洁前', { most: 3 }),
    after: photos('保洁后', { most: 3 }),
    did: choices('清理了', {
      surface: '水面',
      bank: '岸坡',
      weeds: '水草',
      trees: '倒树障碍',
      nets: '渔网',
      signs: '牌子',
    }),
    bags: number('清理量', { unit: '袋', most: 1000 }),
    note: text('说明', { most: 60 }),
  },
  counts: { days: { title: '保洁', where: {}, unit: '次' } },
})
