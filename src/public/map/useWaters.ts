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

async function allLines(): Promise<Line[]> {
  const lines: Line[] = []
  let cursor: string | undefined
  do {
    const page = await pageAfter(cursor)
    lines.push(...(page?.items ?? []).map(({ line }) => outlinePlaces(line)))
    cursor = page?.next ?? undefined
  } while (cursor !== undefined)
  return lines
}

export function useWaters(): Waters {
  const [waters, setWaters] = useState<Waters>({ lines: [], settled: false })
  useEffect(() => {
    let left = false
    void allLines().then((lines) => !left && setWaters({ lines, settled: true }))
    return () => {
      left = true
    }
  }, [])
  return waters
}
