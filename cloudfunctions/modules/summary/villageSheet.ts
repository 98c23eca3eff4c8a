/** 区域统计: each village with what stands there now and what a period came to; no village is placed before another. */
import { addDays, dayOf } from '../../../domain/calendar/day'
import { byName } from '../../../domain/register/nameOrder'
import { column, type Sheet } from '../../kit/documents'
import { walkedByVillage } from '../patrol'
import { inForceIn, reaches, standing } from '../register'
import { filedByVillage } from '../report'

interface Row {
  readonly village: string
  readonly reaches: number
  readonly length: number
  readonly chiefs: number
  readonly patrols: number
  readonly met: number
  readonly distance: number
  readonly found: number
  readonly missed: number
  readonly filed: number
  readonly closed: number
}

const share = (part: number, whole: number) => (whole === 0 ? null : Math.round((part / whole) * 100))

export const villageSheet: Sheet<Row> = {
  columns: [
    column('村（社区）', 'text', 16, ({ village }) => village),
    column('河段', 'count', 8, ({ reaches }) => reaches),
    column('河段长度（公里）', 'decimal', 10, ({ length }) => length / 1000),
    column('现任河长', 'count', 8, ({ chiefs }) => chiefs),
    column('巡河次数', 'count', 8, ({ patrols }) => patrols),
    column('达标和认可', 'count', 8, ({ met }) => met),
    column('达标率（%）', 'count', 8, ({ met, patrols }) => share(met, patrols)),
    column('里程（公里）', 'decimal', 10, ({ distance }) => distance / 1000),
    column('巡河发现问题', 'count', 8, ({ found }) => found),
    column('没巡够的任务期', 'count', 8, ({ missed }) => missed),
    column('登记问题', 'count', 8, ({ filed }) => filed),
    column('已办结', 'count', 8, ({ closed }) => closed),
    column('办结率（%）', 'count', 8, ({ closed, filed }) => share(closed, filed)),
  ],
  count: async (narrowed) => (await rowsOf(narrowed)).length,
  async *pages(narrowed) {
    yield await rowsOf(narrowed)
  },
}

type Asked = Parameters<Sheet['count']>[0]

async function rowsOf({ from, until, village: only }: Asked): Promise<Row[]> {
  const today = dayOf(Date.now())
  const span = { from: from ?? '2000-01-01', until: until ?? addDays(today, 1) }
  const [places, appointed, [walked, missed], [filed, closed]] = await Promise.all([
    reaches.readAll({ where: standing(today), without: ['geometry', 'box', 'cells'] }),
    inForceIn([], today),
    walkedByVillage(span),
    filedByVillage(span),
  ])
  const villageOf = new Map(places.map(({ _id, village }) => [_id, village]))
  const names = new Set(
    [...places, ...walked.map(({ _id }) => ({ village: _id }))].map(({ village }) => village),
  )
  const counted = (some: readonly { readonly _id: string; readonly count: number }[], village: string) =>
    some.find(({ _id }) => _id === village)?.count ?? 0
  return [...names]
    .filter((village) => village !== '' && (only === '' || village === only))
    .sort(byName)
    .map((village): Row => {
      const here = places.filter((reach) => reach.village === village)
      const chiefs = appointed.filter(({ reachId }) => villageOf.get(reachId) === village)
      const {
        patrols = 0,
        met = 0,
        distance = 0,
        problems = 0,
      } = walked.find(({ _id }) => _id === village) ?? {}
      return {
        ...{ village, reaches: here.length, length: here.reduce((sum, { length }) => sum + length, 0) },
        chiefs: new Set(chiefs.map(({ personId }) => personId)).size,
        ...{ patrols, met, distance, found: problems, missed: counted(missed, village) },
        ...{ filed: counted(filed, village), closed: counted(closed, village) },
      }
    })
}
