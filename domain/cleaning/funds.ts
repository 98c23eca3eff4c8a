/** Money for cleaning: the special fund of a year, and what each month was paid out of it. It is for nothing else. */
import { day, given, longText, money, number, reference, text, choice } from '../register/kit/fields'
import { defineRegister } from '../register/kit/register'
import { contracts } from './contracts'

export const funds = defineRegister({
  ...{ name: 'cleaningFund', collection: 'cleaningFunds', title: '保洁经费', unit: '年' },
  end: { word: '停用', meaning: '停用后这一年不能再结算；已付的不变，记录都留着。' },
  read: ['office', 'headChief'],
  write: ['office'],
  fields: {
    year: text('年度', { most: 4, needed: '请写年度，例如 2026', unique: '这一年的经费已经登记了' }),
    budget: money('预算', { most: 100_000_000, needed: '请填预算' }),
    source: choice('来源', { finance: '财政', own: '自筹', both: '财政和自筹' }, { first: 'finance' }),
    document: text('文号', { most: 60 }),
    note: text('备注', { most: 100 }),
    spent: given(money('已付', { most: 100_000_000 })),
    left: given(money('结余', { most: 100_000_000 })),
  },
  list: {
    columns: ['year', 'budget', 'spent', 'left', 'source'],
    search: ['year', 'document'],
    order: '-year',
  },
  check: ({ year }) => (/^[12]\d{3}$/.test(year) ? {} : { year: '请写四位数的年份，例如 2026' }),
  excel: { sheet: 'cleaningFunds', matchBy: 'year' },
  counts: {
    budget: { title: '预算', where: {}, sum: 'budget' },
    spent: { title: '已付', where: {}, sum: 'spent' },
  },
})

/** 保洁经费结算: what a contract is paid for a month is made by the cloud, once; a later check changes nothing of it. */
export const pays = defineRegister({
  ...{ name: 'cleaningPay', collection: 'cleaningPays', title: '保洁结算', unit: '笔' },
  end: { word: '撤销', meaning: '撤销后这个月可以重新结算，钱退回当年的经费；记录都留着。' },
  read: ['office', 'headChief'],
  write: ['office'],
  fields: {
    contractId: reference('保洁合同', contracts, { needed: '请选合同' }),
    month: text('月份', { most: 7, needed: '请写月份，例如 2026-03' }),
    paidOn: day('支付日期', { needed: '请填支付日期' }),
    voucher: text('支付凭证', { most: 60 }),
    note: text('备注', { most: 100 }),
    payee: given(text('收款人', { most: 60 })),
    reachId: given(reference('河段', 'reach')),
    due: given(money('月合同额', { most: 10_000_000 })),
    checks: given(number('检查次数', { unit: '次', most: 100 })),
    score: given(number('考核得分', { unit: '分', score: true, most: 100 })),
    percent: given(number('支付比例', { unit: '%', most: 100 })),
    cut: given(money('扣款', { most: 10_000_000 })),
    why: given(longText('扣款原因', { most: 2000 })),
    paid: given(money('实付', { most: 10_000_000 })),
  },
  list: {
    columns: ['contractId', 'month', 'payee', 'due', 'percent', 'cut', 'paid'],
    search: ['month', 'payee', 'voucher'],
    filters: ['contractId'],
    village: 'reachId',
    order: '-month',
    day: 'paidOn',
  },
  check: ({ month }) => (isMonth(month) ? {} : { month: '请写年份和月份，例如 2026-03' }),
  onlyOne: { fields: ['contractId', 'month'], sentence: '这份合同这个月已经结算过了' },
  counts: {
    pays: { title: '保洁结算', where: {} },
    paid: { title: '实付', where: {}, sum: 'paid' },
    cut: { title: '扣款', where: {}, sum: 'cut' },
  },
})

const isMonth = (month: string) => /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(month)
