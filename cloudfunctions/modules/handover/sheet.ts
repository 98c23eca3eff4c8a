/** Hand-overs as a table for Excel (河长交接清单): who handed what over to whom, and how things stood that day. */
import { roleLabel } from '../../../domain/identity/role'
import { type Handover, type Signature } from '../../../domain/handover/handover'
import { dayOf } from '../../../domain/calendar/day'
import type { Narrowed } from '../../../domain/document/order'
import { column, type Sheet, withinDays } from '../../kit/documents'
import type { Assignment } from '../../../domain/register/assignment'
import type { Reach } from '../../../domain/register/reach'
import { assignments, reachesBriefly } from '../register'
import { casesOf, handovers } from './handoverRepo'

interface Row {
  readonly handover: Handover
  readonly ended: Assignment | undefined
  /** Who takes it over, also before signing. */
  readonly taker: string | undefined
  readonly reach: Pick<Reach, 'name' | 'village'> | undefined
}

const within = (narrowed: Narrowed) => withinDays(narrowed, 'day', dayOf)

/** What the signed list says of one subject, in a line. */
const paneOf = (key: string) => (row: Row) => {
  const pane = row.handover.panes.find((each) => each.key === key)
  if (!pane) return null
  const facts = pane.facts.map(({ name, value }) => `${name}：${value}`)
  const items = pane.items.map(({ title }) => title)
  return [...facts, ...items].join('；') || pane.none
}
const signed = (signature: Signature | null) =>
  signature && `${signature.name}${signature.enteredBy === null ? '' : '（纸质）'}`
const dayIf = (signature: Signature | null) => signature && dayOf(signature.at)

export const handoverSheet: Sheet<Row> = {
  columns: [
    column('河段', 'text', 22, ({ reach }) => reach?.name ?? null),
    column('村（社区）', 'text', 14, ({ reach }) => reach?.village ?? null),
    column('职务', 'text', 12, ({ ended }) => (ended ? roleLabel[ended.role] : null)),
    column('交出人', 'text', 10, ({ ended, handover }) => ended?.personName ?? handover.giver?.name ?? null),
    column('接任人', 'text', 10, ({ handover, taker }) => handover.taker?.name ?? taker ?? null),
    column('离任日期', 'day', 12, ({ ended }) => ended?.until ?? null),
    column('交接清单日期', 'day', 12, ({ handover }) => handover.day),
    column('断面水质', 'text', 24, paneOf('section')),
    column('没办结的问题', 'text', 24, paneOf('problems')),
    column('在办一河一策任务', 'text', 24, paneOf('planTask')),
    column('公示牌', 'text', 24, paneOf('signBoard')),
    column('排污口', 'text', 24, paneOf('outlet')),
    column('保洁合同', 'text', 24, paneOf('cleaningContract')),
    column('交出人签字', 'text', 14, ({ handover }) => signed(handover.giver)),
    column('交出人签字日期', 'day', 12, ({ handover }) => dayIf(handover.giver)),
    column('接任人签字', 'text', 14, ({ handover }) => signed(handover.taker)),
    column('接任人签字日期', 'day', 12, ({ handover }) => dayIf(handover.taker)),
    column('交接说明', 'text', 24, ({ handover }) =>
      [handover.giver?.note, handover.taker?.note].filter(Boolean).join('；'),
    ),
  ],
  count: (narrowed) => handovers.count(within(narrowed)),
  async *pages(narrowed) {
    const all = await handovers.readAll({ where: within(narrowed) })
    const [over, places] = await Promise.all([
      assignments.getMany(all.map(({ _id }) => _id)),
      reachesBriefly([...new Set(all.map(({ reachId }) => reachId))]),
    ])
    const takers = new Map((await casesOf(over)).map(({ ended, taker }) => [ended._id, taker?.personName]))
    yield all
      .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
      .flatMap((handover) => {
        const reach = places.find(({ _id }) => _id === handover.reachId)
        if (narrowed.village !== '' && reach?.village !== narrowed.village) return []
        const ended = over.find(({ _id }) => _id === handover._id)
        return [{ handover, reach, ended, taker: takers.get(handover._id) }]
      })
  },
}
