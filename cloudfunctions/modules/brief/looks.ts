/** What stands behind the numbers of a brief, for whoever reads it. */
import type { Brief } from '../../../domain/brief/brief'
import { countedAt, cutAtFacts, monthRooms, riverRooms } from '../../../domain/brief/looks'
import { composedMonth } from '../../../domain/brief/monthly'
import { factBehind } from '../../../domain/brief/page'
import { composedRiver } from '../../../domain/brief/river'
import { periodOf } from '../../../domain/patrol/period'
import { factOf, type FactName } from '../../../domain/summary/facts'
import { reaches } from '../register'

interface Reader {
  readonly isOffice: boolean
  /** Office or head chief. */
  readonly isDesk: boolean
}

const noWords = { grades: '', below: '', late: '', coming: '' }

export async function looksOf(
  { month, waterId, waterName, values, words, stoodOn, page }: Brief,
  reader: Reader,
) {
  const composed =
    waterId === null
      ? composedMonth(month, values, { township: waterName, stoodOn })
      : composedRiver(month, values, words ?? noWords, stoodOn)
  const written = page?.sections ?? []
  const cut = cutAtFacts(written, composed)
  const sections = written.map((section, n) => ({ ...section, said: cut[n]!.map((each) => ({ ...each })) }))
  const figures = (page?.figures ?? []).map((figure) => ({ ...figure, fact: factBehind(figure.label) }))
  const facts = [...new Set([...figures, ...cut.flat()].flatMap(({ fact }) => (fact ? [fact] : [])))]
  const lookInto =
    waterId === null ? ofMonth(month, reader) : await ofRiver(month, { waterId, waterName }, reader)
  return { sections, figures, looks: facts.map(lookInto) }
}

const spanOf = (month: string) => {
  const { start: from, end: until } = periodOf('month', `${month}-01`)
  return { from, until }
}

const ofMonth =
  (month: string, { isOffice }: Reader) =>
  (fact: FactName) => {
    const { title, counts } = factOf(fact)
    return { fact, title, counts, rooms: monthRooms(fact, spanOf(month), isOffice) }
  }

async function ofRiver(
  month: string,
  { waterId, waterName }: { readonly waterId: string; readonly waterName: string },
  { isDesk }: Reader,
) {
  const places = await reaches.readAll({ where: { waterId }, without: ['geometry', 'box', 'cells'] })
  return (fact: FactName) => ({
    ...{ fact, title: factOf(fact).title, counts: countedAt(waterName, fact) },
    rooms: riverRooms(fact, spanOf(month), places, isDesk),
  })
}
