/**
 * What is sent upwards (信息报送): tables, half-year and yearly reports, news; when each is due, when it went, and who
 * used it. What comes again and again has its next one by itself.
 */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { choice, day, number, text, type ValuesOf } from '../register/kit/fields'
import { defineRegister } from '../register/kit/register'

dayjs.extend(utc)

const kinds = { form: '报表', halfYear: '半年小结', yearEnd: '年终总结', news: '动态信息' } as const
/** Months from one to the next; 0: it comes once. */
const months = { once: 0, month: 1, quarter: 3, halfYear: 6, year: 12 } as const

const used = { unit: '次', most: 1000 }

export const newsItems = defineRegister({
  ...{ name: 'news', collection: 'newsItems', title: '信息报送', unit: '条' },
  end: { word: '取消', meaning: '取消后不再提醒，重复的也不再接着出现；记录都留着。' },
  read: ['office', 'headChief'],
  write: ['office'],
  fields: {
    title: text('标题', { most: 60, needed: '请写标题' }),
    kind: choice('类型', kinds, { first: 'news' }),
    to: text('报送单位', { most: 30, placeholder: '例如：县河长办' }),
    due: day('报送时限', { needed: '请选报送时限', hint: '快到时限会出现在「今天」里' }),
    repeats: choice(
      '多久报一次',
      { once: '只报这一次', month: '每月', quarter: '每季度', halfYear: '每半年', year: '每年' },
      { first: 'once', hint: '重复的，到期后下一次会自动列出来' },
    ),
    sent: day('报送日期', { hint: '报出去了再填' }),
    byProvince: number('省级采用', used),
    byCity: number('市级采用', used),
    byCounty: number('县级采用', used),
    byMedia: number('媒体采用', used),
    medium: text('采用媒体', { most: 60 }),
    link: text('链接或版面', { most: 200 }),
  },
  list: {
    columns: ['title', 'kind', 'due', 'sent'],
    search: ['title', 'medium'],
    filters: ['kind'],
    day: 'due',
    order: '-due',
  },
  excel: { sheet: 'news', matchBy: ['title', 'due'] },
  counts: {
    forms: { title: '报表', where: { kind: 'form' } },
    news: { title: '动态信息', where: { kind: 'news' } },
    byProvince: { title: '省级采用', where: {}, sum: 'byProvince', unit: '次' },
    byCity: { title: '市级采用', where: {}, sum: 'byCity', unit: '次' },
    byCounty: { title: '县级采用', where: {}, sum: 'byCounty', unit: '次' },
    byMedia: { title: '媒体采用', where: {}, sum: 'byMedia', unit: '次' },
  },
})

export type NewsItem = ValuesOf<typeof newsItems.fields>

/** Days before the day it is due from which the office is urged. */
export const urgedBefore = 3

/** So many are made up for where nobody looked after it for long. */
const madeUpFor = 3

/**
 * The last days on which the same is due again, up to and with the first one after `today`. The first `due` stays the
 * measure, so that the 31st comes back after a short month.
 */
export function nextDues({ due, repeats }: Pick<NewsItem, 'due' | 'repeats'>, today: string): string[] {
  const step = months[repeats]
  if (due === null || step === 0) return []
  const next = [due]
  while (next[next.length - 1]! <= today) {
    next.push(
      dayjs
        .utc(due)
        .add(step * next.length, 'month')
        .format('YYYY-MM-DD'),
    )
  }
  return next.slice(1).slice(-madeUpFor)
}
