/** Random checks as a table for Excel (随机抽查台账): a row for each thing that was drawn. */
import { dayOf } from '../../../domain/calendar/day'
import type { Narrowed } from '../../../domain/document/order'
import { drawMethod, drawSubjectLabel } from '../../../domain/draw/draw'
import { column, type Sheet, withinDays } from '../../kit/documents'
import { references } from '../register'
import { drawFindings, drawLists, draws, type StoredDraw, type StoredFinding } from './drawRepo'

interface Row {
  readonly draw: StoredDraw
  readonly name: string
  readonly inspector: string
  readonly finding: StoredFinding | undefined
  /** Who drew, and who noted what was found there. */
  readonly drawnBy: string | null
  readonly notedBy: string | null
}

const outcomeLabel = { fine: '没有问题', problem: '有问题，已登记整改' } as const

const within = (narrowed: Narrowed) => ({ state: 'drawn', ...withinDays(narrowed, 'day', dayOf) })

export const drawSheet: Sheet<Row> = {
  columns: [
    column('抽查批次', 'text', 24, ({ draw }) => draw.title),
    column('名单固定日期', 'day', 12, ({ draw }) => draw.day),
    column('抽取日期', 'day', 12, ({ draw }) => draw.drawnOn),
    column('抽什么', 'text', 14, ({ draw }) => drawSubjectLabel[draw.subject]),
    column('抽取范围', 'text', 30, ({ draw }) => draw.rule),
    column('抽取方法', 'text', 20, () => drawMethod),
    column('总体数', 'count', 8, ({ draw }) => draw.total),
    column('抽取数', 'count', 8, ({ draw }) => draw.size),
    column('现场数字从哪里来', 'text', 24, ({ draw }) => draw.entropyFrom),
    column('现场数字', 'text', 16, ({ draw }) => draw.entropy),
    column('随机种子的秘密数', 'text', 30, ({ draw }) => draw.secret),
    column('名单校验码', 'text', 30, ({ draw }) => draw.listHash),
    column('抽取人', 'text', 10, ({ drawnBy }) => drawnBy),
    column('抽中', 'text', 24, ({ name }) => name),
    column('检查人', 'text', 10, ({ inspector }) => inspector),
    column('检查日期', 'day', 12, ({ finding }) => finding?.day ?? null),
    column('检查结果', 'text', 18, ({ finding }) => (finding ? outcomeLabel[finding.outcome] : '还没有登记')),
    column('登记人', 'text', 10, ({ notedBy }) => notedBy),
  ],
  async count(narrowed) {
    let rows = 0
    for await (const page of draws.pages({ where: within(narrowed), without: ['asked'] }))
      for (const { drawn } of page) rows += drawn.length
    return rows
  },
  async *pages(narrowed) {
    for await (const page of draws.pages({ where: within(narrowed), without: ['asked'] }, 'key'))
      for (const draw of page) yield await rowsOf(draw)
  },
}

async function rowsOf(draw: StoredDraw): Promise<Row[]> {
  const [list, findings] = await Promise.all([
    drawLists.get(draw._id),
    drawFindings.readAll({ where: { drawId: draw._id } }),
  ])
  const names = await references.names.person([draw.by, ...findings.map(({ by }) => by)])
  return draw.drawn.map(({ itemId, inspectorId }) => {
    const finding = findings.find((each) => each.itemId === itemId)
    return {
      ...{ draw, finding, drawnBy: names.get(draw.by) ?? null },
      name: list?.items.find(({ id }) => id === itemId)?.name ?? '',
      inspector: list?.inspectors.find(({ id }) => id === inspectorId)?.name ?? '',
      notedBy: (finding && names.get(finding.by)) ?? null,
    }
  })
}
