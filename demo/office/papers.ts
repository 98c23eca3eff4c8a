/** Papers of the office: rules and plans with where they were made public, what is sent upwards, and leaves. */
import { addDays } from '../../domain/calendar/day'
import { leaves } from '../../domain/assessment/leaves'
import { institutions } from '../../domain/institution/institutions'
import { newsItems } from '../../domain/news/news'
import { emptyEntry } from '../../domain/register/kit/register'
import type { Input } from '../../domain/contract/contract'
import { deed, saves, standing, story, type Story, workdayBefore } from '../diary'

const clerk = 'office-02'
const county = '县治水办'

type Institution = Input<'institution.save'>['entry']
type News = Input<'news.save'>['entry']

const issued: readonly (readonly [kind: NonNullable<Institution['kind']>, name: string, days: number])[] = [
  ['plan', '演示镇全面深化河长制工作方案', 350],
  ['meeting', '演示镇河长会议制度', 345],
  ['supervision', '演示镇河长督查指导和报告制度', 345],
  ['patrol', '演示镇河长巡查制度', 345],
  ['disclosure', '演示镇河长制信息公开和报送制度', 345],
  ['information', '演示镇河长制信息化管理制度', 345],
  ['assessment', '演示镇村级河长考核细则', 340],
  ['reward', '演示镇公众有奖举报试行办法', 340],
  ['cleaning', '演示镇河道保洁实施方案', 335],
  ['chiefList', '演示镇河长名单（上半年）', 320],
  ['chiefList', '演示镇河长名单（下半年）', 140],
]

export const paperStories = (today: string): readonly Story[] => [
  ...issued.map((_, n) => institutionOf(n, today)),
  ...Array.from({ length: 12 }, (_, month) => formOf(month + 1, today)),
  nextForm(today),
  ...news.map((each, n) => newsOf(each, n, today)),
  ...away.map((each, n) => leaveOf(each, n, today)),
]

/** In force when the history begins, whenever that is, so that a shorter one has its rules too. */
function institutionOf(n: number, today: string): Story {
  const [kind, name, days] = issued[n]!
  const day = workdayBefore(today, days)
  const entry: Institution = {
    ...{
      ...emptyEntry(institutions),
      name,
      kind,
      number: `演示政办〔${day.slice(0, 4)}〕${n + 1}号`,
      issued: day,
    },
    published: kind === 'chiefList' ? [{ where: '演示镇公众号', day: addDays(day, 2) }] : [],
  }
  return standing(deed(day, 15, clerk, saves('institution', `demo-institution-${n + 1}`, entry)))
}

/** The table of a month goes out by the fifth of the next; one was late. `before`: months before this one. */
function formOf(before: number, today: string): Story {
  const due = monthsFrom(today, 1 - before)
  const sent = before === 7 ? addDays(due, 3) : addDays(due, -2)
  const entry: News = {
    ...{ ...emptyEntry(newsItems), title: `河长制工作月报表（${Number(addDays(due, -9).slice(5, 7))}月）` },
    ...{ kind: 'form', to: county, due, sent },
  }
  return story(deed(sent, 15, clerk, saves('news', `demo-form-${due}`, entry)))
}

/** Due next, and then each month by itself. */
function nextForm(today: string): Story {
  const due = addDays(today, 3)
  const entry: News = {
    ...{ ...emptyEntry(newsItems), title: '河长制信息系统数据核对表', kind: 'form', to: county, due },
    repeats: 'month',
  }
  return story(deed(workdayBefore(today, 3), 15, clerk, saves('news', 'demo-form-next', entry)))
}

/** The fifth of a month. */
function monthsFrom(today: string, months: number): string {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 + months]
  return new Date(Date.UTC(year, month, 5)).toISOString().slice(0, 10)
}

const news: readonly (readonly [days: number, title: string, kind: News['kind'], used: Partial<News>])[] = [
  [310, '演示镇部署全年河长制工作', 'news', { byCounty: 1 }],
  [248, '演示镇世界水日走进校园', 'news', { byCounty: 1, byMedia: 1, medium: '演示晚报' }],
  [206, '带溪桥头水质超标，河长加密巡河找到排口', 'news', { byCounty: 1, byCity: 1 }],
  [172, '演示镇河长制半年工作小结', 'halfYear', {}],
  [136, '带溪水质回到Ⅲ类', 'news', { byCounty: 1, byCity: 1, byMedia: 1, medium: '演示日报' }],
  [101, '台风过后两天清完四段漂浮物', 'news', { byCounty: 1 }],
  [64, '每日一送送到村河长手上', 'news', { byCounty: 1, byProvince: 1 }],
  [28, '晴天查排口，查出一根错接管', 'news', {}],
  [6, '南湖溪石桥断面超标后的三天', 'news', {}],
]

/** Who used it is known a week later. */
function newsOf([days, title, kind, used]: (typeof news)[number], n: number, today: string): Story {
  const sent = workdayBefore(today, days)
  const entry: News = { ...emptyEntry(newsItems), title, kind, to: county, due: addDays(sent, 2), sent }
  const id = `demo-news-${n + 1}`
  const goesOut = deed(sent, 16, clerk, saves('news', id, entry))
  if (Object.keys(used).length === 0) return story(goesOut)
  return story(goesOut, deed(addDays(sent, 7), 10, clerk, saves('news', id, { ...entry, ...used }, 1)))
}

const away = [
  { days: 160, length: 4, personId: 'village-chief-05', reason: '住院' },
  { days: 33, length: 3, personId: 'village-chief-09', reason: '外出培训' },
  { days: 2, length: 5, personId: 'village-chief-10', reason: '外出学习' },
] as const

function leaveOf({ days, length, personId, reason }: (typeof away)[number], n: number, today: string): Story {
  const from = addDays(today, -days)
  const entry = {
    ...emptyEntry(leaves),
    personId,
    from,
    until: addDays(from, length - 1),
    reason: `演示：${reason}`,
  }
  return story(deed(addDays(from, -1), 15, clerk, saves('leave', `demo-leave-${n + 1}`, entry)))
}
