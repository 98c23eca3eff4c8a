/** A table on its way into a register: chosen, uploaded, read in the cloud, looked at, taken, taken back. */
import { useEffect, useState } from 'react'
import { keepFile, removeFile } from '@/device/files'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { call } from '@/services/call'
import { cloud } from '@/services/cloud'
import { newId } from '@/services/newId'
import { refused } from '@domain/contract/answer'
import type { Problem } from '@domain/contract/problems'
import { fileTroubles, largestFile } from '@domain/import/import'
import { chooseTable } from './chooseTable'
import type { ChosenTable } from './chosenTable'
import { isUnderWay } from './importWords'

/** ms between two looks at what is under way. */
const between = 1_500

type Step = 'import.take' | 'import.undo'

export function useImport(register: string) {
  const [importId, setImportId] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  /** What keeps the file from being sent at all. */
  const [sentence, setSentence] = useState<string | null>(null)
  const list = useCall('import.list', { register })
  const one = useCall('import.get', importId === null ? null : { importId })
  const current = importId === null ? null : (one.value?.import ?? null)
  const { reload } = one
  const { reload: reloadList } = list
  const watching = busy || (current !== null && isUnderWay(current))
  useEffect(() => {
    if (!watching) return undefined
    const timer = setInterval(() => void reload(), between)
    return () => clearInterval(timer)
  }, [watching, reload])
  useReturn(() => void reloadList())

  const run = async (work: () => Promise<Problem | null>) => {
    if (busy) return
    setBusy(true)
    setProblem(null)
    setSentence(null)
    setProblem(await work())
    setBusy(false)
    await Promise.all([reload(), reloadList()])
  }

  const choose = async () => {
    const table = await chooseTable()
    if (!table) return
    const wrong = sentenceFor(table)
    if (wrong !== null) return setSentence(wrong)
    await run(async () => {
      const id = await newId()
      const fileId = await upload(table, id).catch(() => null)
      if (fileId === null) return refused('network.unclear').problem
      const begun = await call('import.begin', { importId: id, register, fileId, fileName: nameOf(table) })
      if (begun.ok) setImportId(id)
      return begun.ok ? null : begun.problem
    })
  }
  const step = (action: Step, id: string) =>
    run(async () => {
      setImportId(id)
      const answer = await call(action, { importId: id })
      return answer.ok ? null : answer.problem
    })
  const match = (chosen: { heading: string; field: string }[]) =>
    run(async () => {
      if (importId === null) return null
      const answer = await call('import.choose', { importId, chosen })
      return answer.ok ? null : answer.problem
    })
  return {
    ...{ current, list, busy, problem, sentence, choose, match, open: setImportId },
    take: (id: string) => step('import.take', id),
    undo: (id: string) => step('import.undo', id),
  }
}

export type ImportDesk = ReturnType<typeof useImport>

const nameOf = ({ name }: ChosenTable) => name.slice(-100)

function sentenceFor({ name, bytes }: ChosenTable): string | null {
  if (/\.xlsm$/i.test(name)) return fileTroubles.macros
  if (/\.xls$/i.test(name)) return fileTroubles.oldFormat
  if (!/\.xlsx$/i.test(name)) return fileTroubles.noTable
  return bytes > largestFile ? fileTroubles.tooLarge : null
}

/** The file id. Announced first: what no import took within a day is removed. */
async function upload({ path }: ChosenTable, importId: string): Promise<string> {
  const name = `${await newId()}.xlsx`
  const wanted = `imports/${importId}/${name}`
  const kept = await keepFile(path, name)
  try {
    const announced = await call('photo.announce', { paths: [wanted] })
    if (!announced.ok) throw new Error(announced.problem.code)
    return await cloud.uploadFile(wanted, kept)
  } finally {
    await removeFile(kept)
  }
}
