/** A dossier that leaves the house: to Word a chapter a pane, to Excel a sheet a pane. */
import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../domain/calendar/day'
import type { Pane } from '../../../domain/dossier/pane'
import { type Dossier, dossierWriting } from '../../../domain/dossier/writing'
import type { Book, BookTable, Paper } from '../../kit/documents'
import { townshipSettings } from '../register'
import { ask } from './asked'
import { samePlaces } from './ownPanes'
import { panesOf } from './panes'

/** What is missing would look like nothing: then the paper is tried again. */
async function read(waterId: string, now: number): Promise<Dossier | null> {
  const asked = await ask(waterId, now)
  if (!asked) return null
  const { panes, missing } = await panesOf(asked, { action: 'document.make', requestId: randomUUID() })
  if (missing > 0) throw new Error(`${missing} panes of the dossier did not answer`)
  const photographed = await samePlaces(asked)
  return { name: asked.water.name, panes: [...panes, ...(photographed ? [photographed] : [])] }
}

export const dossierPaper: Paper = {
  async write(waterId, now) {
    const [dossier, { name }] = await Promise.all([read(waterId, now), townshipSettings()])
    return dossier && dossierWriting(dossier, { by: `${name}河长制办公室`, day: dayOf(now) })
  },
}

export const dossierBook: Book = {
  async read(waterId, now) {
    const dossier = await read(waterId, now)
    return dossier && { name: `${dossier.name}一河一档`, tables: dossier.panes.map(tableOf) }
  },
}

const text = (title: string, width: number) => ({ title, width, kind: 'text' as const })

const tableOf = ({ title, facts, items }: Pane): BookTable => ({
  title,
  columns: [text('名称', 30), text('情况', 70)],
  rows: [...facts.map(({ name, value }) => [name, value]), ...items.map((item) => [item.title, item.detail])],
})
