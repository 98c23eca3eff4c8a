/** All waters of the township as lines, page after page; kept on the phone, since rivers hardly move. */
import { useEffect, useState } from 'react'
import type { Line } from '@domain/geo/coordinates'
import { outlinePlaces } from '@domain/register/outline'
import { call } from '@/services/call'
import { keepAnswer, keptAnswer } from '@/services/keptAnswers'

/** The most the wire gives at once. */
const pageSize = 100

export interface Waters {
  readonly lines: readonly Line[]
  /** Of the reach of each line. */
  readonly ids: readonly string[]
  /** All that can be had is there. */
  readonly settled: boolean
}

/** A page from the cloud, or the one kept from last time; null where there is neither. */
async function pageAfter(cursor: string | undefined) {
  const input = { cursor, limit: pageSize }
  const question = JSON.stringify(input)
  const answer = await call('register.listLines', input)
  if (!answer.ok) return keptAnswer('register.listLines', question)
  void keepAnswer('register.listLines', question, answer.value)
  return answer.value
}

async function allWaters(): Promise<Waters> {
  const [lines, ids]: [Line[], string[]] = [[], []]
  let cursor: string | undefined
  do {
    const page = await pageAfter(cursor)
    lines.push(...(page?.items ?? []).map(({ line }) => outlinePlaces(line)))
    ids.push(...(page?.items ?? []).map(({ id }) => id))
    cursor = page?.next ?? undefined
  } while (cursor !== undefined)
  return { lines, ids, settled: true }
}

export function useWaters(): Waters {
  const [waters, setWaters] = useState<Waters>({ lines: [], ids: [], settled: false })
  useEffect(() => {
    let left = false
    void allWaters().then((all) => !left && setWaters(all))
    return () => {
      left = true
    }
  }, [])
  return waters
}
