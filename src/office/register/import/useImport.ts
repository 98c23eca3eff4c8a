/** A table on its way into a register: chosen, uploaded, read in the cloud, looked at, taken, taken back. */
import { useCallback, useEffect, useState } from 'react'
import { chooseFile } from '@/device/chooseFile'
import type { ChosenFile } from '@/device/chosenFile'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { call } from '@/services/call'
import { newId } from '@/services/newId'
import { uploadFile } from '@/office/kit/uploadFile'
import { refused, type Answer } from '@domain/contract/answer'
import type { Problem } from '@domain/contract/problems'
import { fileTroubles, largestFile } from '@domain/import/import'
import { isUnderWay } from './importWords'

/** ms between two looks at what is under way. */
const between = 1_500

type Step = 'import.take' | 'import.undo'

export function useImport(register: string) {
  const [importId, setImportId] = useState<string | null>(null)
  /** What keeps the file from being sent at all. */
  const [sentence, setSentence] = useState<string | null>(null)
  const { current, list, look } = useWatched(register, importId)
  const [busy, problem, run] = useRunning(look)
  useInterval(look, busy || (current !== null && isUnderWay(current)))

  const choose = async () => {
    const table = await chooseFile('xlsx')
    if (!table) return
    const wrong = sentenceFor(table)
    setSentence(wrong)
    if (wrong === null) await run(() => begin(register, table, setImportId))
  }
  const paste = (text: string) => {
    setSentence(null)
    return run(() => begin(register, text, setImportId))
  }
  const step = (action: Step, id: string) => {
    setImportId(id)
    return run(() => problemOf(call(action, { importId: id })))
  }
  const match = (chosen: { heading: string; field: string }[]) =>
    run(async () => (importId === null ? null : problemOf(call('import.choose', { importId, chosen }))))
  return {
    ...{ current, list, busy, problem, sentence, choose, paste, match, open: setImportId },
    take: (id: string) => step('import.take', id),
    undo: (id: string) => step('import.undo', id),
  }
}

/** The import at hand and those before it; `look` asks for both anew. */
function useWatched(register: string, importId: string | null) {
  const list = useCall('import.list', { register })
  const one = useCall('import.get', importId === null ? null : { importId })
  const current = importId === null ? null : (one.value?.import ?? null)
  const { reload } = one
  const { reload: reloadList } = list
  const look = useCallback(() => Promise.all([reload(), reloadList()]), [reload, reloadList])
  useReturn(() => void look())
  return { current, list, look }
}

/** One thing at a time; what went wrong stays until the next try. */
function useRunning(look: () => Promise<unknown>) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const run = async (work: () => Promise<Problem | null>) => {
    if (busy) return
    setBusy(true)
    setProblem(null)
    setProblem(await work())
    setBusy(false)
    await look()
  }
  return [busy, problem, run] as const
}

function useInterval(look: () => Promise<unknown>, on: boolean) {
  useEffect(() => {
    if (!on) return undefined
    const timer = setInterval(() => void look(), between)
    return () => clearInterval(timer)
  }, [on, look])
}

const problemOf = async (asked: Promise<Answer<unknown>>): Promise<Problem | null> => {
  const answer = await asked
  return answer.ok ? null : answer.problem
}

/** Uploaded first; `onBegun` hears under which id it is read. */
async function begin(register: string, table: ChosenFile | string, onBegun: (id: string) => void) {
  const importId = await newId()
  const content =
    typeof table === 'string' ? { pasted: table, fileName: pasted } : await uploaded(table, importId)
  if (!content) return refused('network.unclear').problem
  const problem = await problemOf(call('import.begin', { importId, register, ...content }))
  if (problem === null) onBegun(importId)
  return problem
}

/** What the list of imports calls a pasted table. */
const pasted = '粘贴的表格'

async function uploaded(table: ChosenFile, importId: string) {
  const fileId = await uploadFile(table, `imports/${importId}`, 'xlsx').catch(() => null)
  return fileId === null ? null : { fileId, fileName: nameOf(table) }
}

export type ImportDesk = ReturnType<typeof useImport>

const nameOf = ({ name }: ChosenFile) => name.slice(-100)

function sentenceFor({ name, bytes }: ChosenFile): string | null {
  if (/\.xlsm$/i.test(name)) return fileTroubles.macros
  if (/\.xls$/i.test(name)) return fileTroubles.oldFormat
  if (!/\.xlsx$/i.test(name)) return fileTroubles.noTable
  return bytes > largestFile ? fileTroubles.tooLarge : null
}
