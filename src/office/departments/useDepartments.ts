/** The departments (联动部门) on the desk: add one, rename it, take it out of use and back. */
import { useState } from 'react'
import { newId } from '@/services/newId'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { useSend } from '@/hooks/useSend'
import type { Output } from '@domain/contract/contract'

export type Department = Output<'register.listDepartments'>['items'][number]

export function useDepartments() {
  const stored = useCall('register.listDepartments', {}, { cache: true })
  useReturn(() => void stored.reload())
  /** What lies in the sheet; `name` as it is typed. */
  const [draft, setDraft] = useState<Department | null>(null)
  const [ending, setEnding] = useState<Department | null>(null)
  const [tried, setTried] = useState(false)
  const saving = useSend('register.saveDepartment')

  const open = async (department?: Department) => {
    saving.forget()
    setTried(false)
    // Made once, so that a second tap on 「添加」 does not add a second one.
    setDraft(department ?? { id: await newId(), name: '', active: true })
  }
  const store = async (department: Department) => {
    const saved = await saving.send(department)
    if (saved) void stored.reload()
    return saved !== null
  }
  const trouble = draft && troubleOf(draft, stored.value?.items ?? [])
  const save = async () => {
    setTried(true)
    if (!draft || trouble) return
    if (await store({ ...draft, name: draft.name.trim() })) setDraft(null)
  }
  const end = async (department: Department) => {
    await store({ ...department, active: false })
    setEnding(null)
  }
  return {
    ...{ stored, saving, draft, open, save, ending, end },
    rename: (name: string) => setDraft((now) => now && { ...now, name }),
    close: () => setDraft(null),
    trouble: tried ? trouble : null,
    askToEnd: (department: Department) => {
      saving.forget()
      setEnding(department)
    },
    keep: () => setEnding(null),
    revive: (department: Department) => void store({ ...department, active: true }),
  }
}

function troubleOf({ id, name }: Department, all: readonly Department[]): string | null {
  const wanted = name.trim()
  if (wanted === '') return '请写部门名称'
  return all.some((other) => other.id !== id && other.name === wanted) ? '已经有这个部门了' : null
}
