/** A pasted list: read as it is typed, checked whole before anything is sent, sent person by person so that it can go on. */
import { cloudDay } from '@/services/cloudClock'
import { useEffect, useMemo, useRef, useState } from 'react'
import { call } from '@/services/call'
import { useCall } from '@/hooks/useCall'
import { usePages } from '@/hooks/usePages'
import { sentenceOf, type Problem } from '@domain/contract/problems'
import { readRoster, type RosterLine } from '@domain/register/roster'
import { newPersonId } from './personBlanks'

/** All reaches of a township, for their names. */
const mostReaches = 100

export function useRoster(onEntered: () => void) {
  const [text, setText] = useState('')
  const villages = useCall('register.listVillages', {}, { cache: true })
  const reaches = useEveryReach()
  const lines = useMemo(() => {
    const known = { villages: villages.value?.items.map(({ village }) => village) ?? [], reaches }
    return readRoster(text, known, 'villageChief')
  }, [text, villages.value, reaches])
  const entering = useEntering(lines, onEntered)
  return {
    ...{ text, lines, ...entering },
    wrong: lines.filter(({ trouble }) => trouble !== null).length,
    setText: (typed: string) => {
      setText(typed)
      entering.forget()
    },
    troubleOf: ({ line, trouble }: RosterLine) => trouble ?? entering.refused.get(line) ?? null,
  }
}

function useEntering(lines: readonly RosterLine[], onEntered: () => void) {
  const [entered, setEntered] = useState<ReadonlySet<number>>(new Set())
  const [refused, setRefused] = useState<ReadonlyMap<number, string>>(new Map())
  const [busy, setBusy] = useState(false)
  const ids = useRef(new Map<string, string>())
  /** The id stays the same for the same number, so that a second try makes no second person. */
  const idOf = (phone: string) => {
    const id = ids.current.get(phone) ?? newPersonId(Date.now(), Math.random())
    ids.current.set(phone, id)
    return id
  }
  const enter = async () => {
    if (busy) return
    setBusy(true)
    const [done, troubles] = [new Set(entered), new Map<number, string>()]
    for (const line of lines.filter(({ line: n }) => !done.has(n))) {
      const problem = await enterOne(line, idOf(line.phone))
      if (problem) troubles.set(line.line, sentenceOf(problem))
      else done.add(line.line)
      setEntered(new Set(done))
    }
    setRefused(troubles)
    setBusy(false)
    onEntered()
  }
  const forget = () => {
    setEntered(new Set())
    setRefused(new Map())
  }
  return { entered, refused, busy, enter, forget }
}

/** Null when the person and all appointments stand. */
async function enterOne(
  { name, phone, post, village, role, reaches }: RosterLine,
  id: string,
): Promise<Problem | null> {
  const person = { id, name, phone, post, village, roles: [role], departmentId: null, active: true }
  const saved = await call('register.savePerson', person)
  if (!saved.ok) return saved.problem
  for (const { id: reachId } of reaches) {
    const appointed = await call('register.appoint', { personId: id, reachId, role, from: cloudDay() })
    if (!appointed.ok && appointed.problem.code !== 'register.alreadyAppointed') return appointed.problem
  }
  return null
}

/** Page by page to the end, while the sheet is open. */
function useEveryReach() {
  const list = usePages('river.list', {}, { cache: true, pageSize: mostReaches })
  const { more, busy, problem, loadMore } = list
  useEffect(() => {
    if (more && !busy && !problem) void loadMore()
  }, [more, busy, problem, loadMore])
  return useMemo(() => list.items.map(({ id, name }) => ({ id, name })), [list.items])
}
