/** What of a dossier is no register of things at a reach: the water itself, who answers for it, what was done on it. */
import { dayOf, startOfDay } from '../../../domain/calendar/day'
import type { Pane } from '../../../domain/dossier/pane'
import { mostItems } from '../../../domain/dossier/pane'
import { cleaningDays, contracts, stretchWords } from '../../../domain/cleaning/contracts'
import { roleLabel } from '../../../domain/identity/role'
import { planStateLabel } from '../../../domain/plan/approval'
import { cycleWords } from '../../../domain/plan/wholePlan'
import { everBegan, inForce } from '../../../domain/register/assignment'
import type { ValuesOf } from '../../../domain/register/kit/fields'
import { fieldsOf } from '../../../domain/register/kit/register'
import { wordsOf } from '../../../domain/register/kit/words'
import { waterPhotos, waters } from '../../../domain/register/waters'
import { categoryLabel } from '../../../domain/report/category'
import { numberOf } from '../../../domain/report/number'
import { reportTitle } from '../../../domain/report/reportTitle'
import { stateLabel } from '../../../domain/report/states'
import { historyOf, logLines, type StoredEntry } from '../../kit/register'
import { collection, command } from '../../platform/store'
import { people } from '../identity'
import { patrols } from '../patrol'
import { plansOfWater } from '../plan'
import { assignments } from '../register'
import { reportsForStaff } from '../report'
import type { Asked, PaneMaker } from './asked'

const storedContracts = collection<StoredEntry<typeof contracts.fields>>(contracts.collection)

const fact = (name: string, value: string) => ({ name, value })
const km = (metres: number) => `${(metres / 1000).toFixed(2)} 公里`
const ids = ({ reaches }: Asked) => reaches.map(({ _id }) => _id)

export const basics: PaneMaker = async ({ water, reaches }) => {
  const written = fieldsOf(waters).map(([name, field]) =>
    fact(field.title, wordsOf(field, (water as Readonly<Record<string, unknown>>)[name])),
  )
  const lines = reaches.filter(({ kind }) => kind !== 'pond' && kind !== 'reservoir')
  const drawn = lines.reduce((sum, { length }) => sum + length, 0)
  const villages = [...new Set(reaches.map(({ village }) => village).filter(Boolean))]
  const facts = [
    ...written,
    fact('按河段的线', drawn > 0 ? km(drawn) : ''),
    fact('流经村居', villages.join('、')),
  ].filter(({ value }) => value !== '')
  return { key: 'basics', title: '基本情况', facts, items: [], none: '' }
}

export const stretches: PaneMaker = async ({ reaches }) => ({
  ...{ key: 'reaches', title: '河段', facts: [fact('共有', `${reaches.length} 段`)], none: '还没有河段' },
  items: reaches.slice(0, mostItems).map(({ _id, name, village, length }) => ({
    ...{ title: name, detail: [village, km(length)].filter(Boolean).join('，') },
    url: `/office/register/reach/reach?reachId=${_id}`,
  })),
})

/** Who keeps which stretch clean until when, and when it was done last; nothing of the money, which is not everybody's. */
export const cleaning: PaneMaker = async (asked) => {
  const today = dayOf(asked.now)
  const held = (
    await storedContracts.readAll({ where: { active: true, reachId: command.in(ids(asked)) } })
  ).filter(({ span }) => span !== null && span.from <= today && today <= (span.until ?? today))
  const [cleaners, done] = await Promise.all([
    people.getMany(held.flatMap(({ cleanerId }) => cleanerId ?? [])),
    Promise.all(held.map(({ _id }) => latestDay(_id))),
  ])
  const nameOf = new Map(asked.reaches.map(({ _id, name }) => [_id, name]))
  const items = held.map((contract, n) => {
    const cleaner = cleaners.find(({ _id }) => _id === contract.cleanerId)?.name
    const last = done[n]
    return {
      title: [nameOf.get(contract.reachId ?? ''), stretchWords(contract)].filter(Boolean).join('，'),
      detail: [
        contract.firm || cleaner || '',
        contract.span?.until ? `合同到 ${contract.span.until}` : '',
        last ? `最近保洁 ${last}` : '',
      ]
        .filter(Boolean)
        .join('，'),
      url: `/office/register/reach/reach?reachId=${contract.reachId}`,
    }
  })
  const facts = held.length > 0 ? [fact('在保洁', `${held.length} 截`)] : []
  return { key: 'cleaning', title: '保洁', facts, items: items.slice(0, mostItems), none: '还没有保洁合同' }
}

async function latestDay(contractId: string): Promise<string | null> {
  const where = { log: cleaningDays.name, of: historyOf(contracts, contractId) }
  const [line] = await logLines.read({ where, order: [['key', 'desc']], limit: 1 })
  return line ? dayOf(line.at) : null
}

/** On paper alone: on the screen the pictures themselves are there. */
export const samePlaces: PaneMaker = async ({ waterId }) => {
  const where = { log: waterPhotos.name, of: historyOf(waters, waterId) }
  const lines = await logLines.read({ where, order: [['key', 'desc']], limit: mostItems })
  const items = lines.map(({ at, by, entry }) => {
    const { spot, taken, photos } = entry as Partial<ValuesOf<typeof waterPhotos.fields>>
    return { title: spot ?? '', detail: `${taken ?? dayOf(at)}，${photos?.length ?? 0} 张，${by}`, url: '' }
  })
  return { key: 'waterPhoto', title: '定点影像', facts: [], items, none: '还没有定点影像' }
}

export const chiefs: PaneMaker = async (asked) => {
  const all = await assignments.readAll({ where: { reachId: command.in(ids(asked)) } })
  const found = all.filter(everBegan)
  const today = dayOf(asked.now)
  const nameOf = new Map(asked.reaches.map(({ _id, name }) => [_id, name]))
  const latest = found.sort(
    (a, b) => Number(inForce(b, today)) - Number(inForce(a, today)) || (a.from < b.from ? 1 : -1),
  )
  const now = latest.filter((each) => inForce(each, today))
  const people = new Set(now.map(({ personId }) => personId)).size
  return {
    ...{ key: 'chiefs', title: '河长', none: '还没有任命河长' },
    facts: people > 0 ? [fact('现任', `${people} 人`), fact('历任', `${found.length - now.length} 任`)] : [],
    items: latest.slice(0, mostItems).map(({ personName, role, reachId, from, until }) => ({
      ...{
        title: `${personName}，${roleLabel[role]}`,
        url: `/office/register/reach/reach?reachId=${reachId}`,
      },
      detail: `${nameOf.get(reachId) ?? ''}，${from} 起${until === null ? '' : `，${until} 止`}`,
    })),
  }
}

/** This year and the two before. */
const yearsShown = 3

export const walks: PaneMaker = async (asked) => {
  const thisYear = Number(dayOf(asked.now).slice(0, 4))
  const years = Array.from({ length: yearsShown }, (_, n) => thisYear - n)
  const reachId = command.in(ids(asked))
  const counted = await Promise.all(
    years.map(async (year) => {
      const begin = String(startOfDay(`${year}-01-01`))
      const end = String(startOfDay(`${year + 1}-01-01`))
      const within = { reachId, key: command.gte(begin).and(command.lt(end)) }
      const [all, met] = await Promise.all([
        patrols.count(within),
        patrols.count({ ...within, status: command.in(['met', 'accepted']) }),
      ])
      return { year, all, met }
    }),
  )
  const facts = counted
    .filter(({ all }) => all > 0)
    .map(({ year, all, met }) => fact(`${year} 年`, `巡河 ${all} 次，达标 ${met} 次`))
  return { key: 'patrols', title: '巡河', facts, items: [], none: '近三年没有巡河' }
}

export const problems: PaneMaker = async (asked) => {
  const { open, closed, newest } = await reportsForStaff(ids(asked), mostItems)
  const facts = open + closed > 0 ? [fact('在办', `${open} 件`), fact('已办结', `${closed} 件`)] : []
  const items = newest.map(({ reachName, category, state, submittedAt, ...report }) => ({
    ...{ title: reportTitle(reachName, category), url: `/work/report/index?reportId=${numberOf(report)}` },
    detail: `${dayOf(submittedAt)}，${categoryLabel[category]}，${stateLabel[state]}`,
  }))
  return { key: 'problems', title: '问题', facts, items, none: '没有问题' }
}

export const planned: PaneMaker = async ({ waterId }) => {
  const found = await plansOfWater(waterId)
  const items: Pane['items'] = found.map(({ plan, state, tasks, done }) => ({
    ...{ title: plan.name, url: `/office/plan/plan?planId=${plan._id}` },
    detail: `${cycleWords(plan)}，${planStateLabel[state]}，任务 ${tasks} 项，完成 ${done} 项`,
  }))
  return { key: 'plan', title: '一河一策', facts: [], items, none: '还没有方案' }
}
