/** Facts of sign boards: as they stand, and what was set up or renewed in a period. */
import type { Counted, Span } from '../../../domain/summary/fact'
import type { boardFacts as named } from '../../../domain/summary/facts/publicity'
import { boards } from './boards'

export async function boardFacts({ from, until }: Span): Promise<Counted<typeof named>> {
  const inUse = await boards.readAll({ where: { active: true } })
  const within = (day: string | null) => day !== null && from <= day && day <= until
  return {
    signBoards: inUse.length,
    signBoardsAmiss: inUse.filter(({ state }) => state !== 'good').length,
    signBoardsRenewed: inUse.filter(({ renewed, setUp }) => within(renewed) || within(setUp)).length,
  }
}
