/** The template of the summary: what is used, and what is wrong with the one that was chosen. */
import { useState } from 'react'
import { chooseFile } from '@/device/chooseFile'
import { useCall } from '@/hooks/useCall'
import { call } from '@/services/call'
import { newId } from '@/services/newId'
import { refused } from '@domain/contract/answer'
import type { Problem } from '@domain/contract/problems'
import { largestTemplate, templateSentence } from '@domain/summary/template'
import { uploadFile } from '@/office/kit/uploadFile'

export function useTemplate() {
  const stored = useCall('summary.template', {})
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | Problem | null>(null)
  const run = async (work: () => Promise<string | Problem | null>) => {
    if (busy) return
    setBusy(true)
    setTrouble(null)
    setTrouble(await work())
    setBusy(false)
    await stored.reload()
  }
  return { stored, busy, trouble, choose: () => run(choose), drop: (at: number) => run(() => drop(at)) }
}

async function choose(): Promise<string | Problem | null> {
  const file = await chooseFile('docx')
  if (!file) return null
  if (!/\.docx$/i.test(file.name)) return templateSentence('noDocument')
  if (file.bytes > largestTemplate) return templateSentence('tooLarge')
  const templateId = await newId()
  const fileId = await uploadFile(file, `imports/${templateId}`, 'docx').catch(() => null)
  if (fileId === null) return refused('network.unclear').problem
  const saved = await call('summary.saveTemplate', { templateId, fileId, name: file.name.slice(-100) })
  return saved.ok ? saved.value.trouble : saved.problem
}

async function drop(at: number): Promise<Problem | null> {
  const dropped = await call('summary.dropTemplate', { at })
  return dropped.ok ? null : dropped.problem
}
