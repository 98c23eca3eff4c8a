/**
 * The import of reaches: choose a file, see row by row what it would do, then send it in groups that are
 * stored whole or not at all. Sending again after a break does no harm: a stored row is simply replaced.
 */
import { useState } from 'react'
import type { Problem } from '@domain/contract/problems'
import { call } from '@/services/call'
import { importGroups } from './importGroups'
import { readyFeatures, type CoordinateSystem, type ImportRow } from './importRow'
import { readGeoJson } from './readGeoJson'
import { chooseFile } from './chooseFile'

export type Import =
  | { readonly step: 'choose'; readonly sentence: string | null }
  | {
      readonly step: 'preview'
      readonly fileName: string
      readonly rows: readonly ImportRow[]
      /** Ids that are stored already and would be replaced; null while that is being asked or unknown. */
      readonly known: ReadonlySet<string> | null
      /** Rows stored so far by this import. */
      readonly stored: number
      readonly busy: boolean
      readonly problem: Problem | null
    }
  | { readonly step: 'done'; readonly stored: number; readonly left: number }

const otherEncoding =
  '文件不是 UTF-8 编码（可能是 GBK），手机上读不了。请在 GIS 软件里另存为 UTF-8，或到电脑上导入。'

/** So many ids go into one question. */
const ASKED_AT_ONCE = 500

export function useImport() {
  const [state, setState] = useState<Import>({ step: 'choose', sentence: null })
  const [coordinates, setCoordinates] = useState<CoordinateSystem>('WGS-84')

  const choose = async () => {
    const file = await chooseFile().catch(() => 'unreadable' as const)
    if (file === 'unreadable') return setState({ step: 'choose', sentence: '文件没有读出来，请再选一次。' })
    if (!file) return
    if (file.text === null) return setState({ step: 'choose', sentence: `${file.name}：${otherEncoding}` })
    const read = readGeoJson(file.text)
    if (!read.ok) return setState({ step: 'choose', sentence: `${file.name}：${read.sentence}` })
    if (read.coordinates) setCoordinates(read.coordinates)
    const fresh = { stored: 0, busy: false, problem: null, known: null }
    setState({ step: 'preview', fileName: file.name, rows: read.rows, ...fresh })
    const known = await knownAmong(readyFeatures(read.rows).map((feature) => feature.properties.id))
    setState((now) => (now.step === 'preview' && now.rows === read.rows ? { ...now, known } : now))
  }

  const send = async () => {
    if (state.step !== 'preview' || state.busy) return
    const ready = readyFeatures(state.rows)
    let stored = state.stored
    setState({ ...state, busy: true, problem: null })
    for (const features of importGroups(ready.slice(stored))) {
      const answer = await call('register.importReaches', { coordinates, features: [...features] })
      if (!answer.ok) return setState({ ...state, stored, busy: false, problem: answer.problem })
      stored += features.length
      setState({ ...state, stored, busy: true, problem: null })
    }
    setState({ step: 'done', stored, left: state.rows.length - ready.length })
  }
  const restart = () => setState({ step: 'choose', sentence: null })
  return { state, coordinates, setCoordinates, choose, send, restart }
}

/** Which are stored already; null when that can't be told now. */
async function knownAmong(ids: readonly string[]): Promise<ReadonlySet<string> | null> {
  const known = new Set<string>()
  for (let i = 0; i < ids.length; i += ASKED_AT_ONCE) {
    const answer = await call('register.knownReaches', { ids: ids.slice(i, i + ASKED_AT_ONCE) })
    if (!answer.ok) return null
    for (const id of answer.value.known) known.add(id)
  }
  return known
}
