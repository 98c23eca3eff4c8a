/** What the search over everything finds: rooms at once, people, waters, reaches and problems as the cloud answers. */
import { useState } from 'react'
import { hasRole, useMe } from '@/hooks/useMe'
import { useCall } from '@/hooks/useCall'
import { useSettled } from '@/hooks/useSettled'
import type { ItemOf } from '@/hooks/usePages'
import { entryDetail, entryTitle, type ReportEntry } from '@/words/reportWords'
import { wordsOf } from '@domain/register/kit/words'
import { waters } from '@domain/register/waters'
import { stateLabel } from '@domain/report/states'
import { groupTitle, type Room, roomsNamed } from './sections'

interface Hit {
  readonly key: string
  readonly name: string
  readonly detail: string
  readonly url: string
}

export interface Found {
  readonly title: '去哪里' | '人员' | '河流' | '河段' | '问题'
  readonly hits: readonly Hit[]
}

/** Of each kind: who finds more types another letter. */
const most = 5

export function useSearch() {
  const [typed, type] = useState('')
  const me = useMe()
  const text = useSettled(typed).trim()
  const asked = text === '' ? null : { limit: most, name: text }
  const office = hasRole(me.value, 'office')
  const people = useCall('register.listPeople', office ? asked : null)
  const rivers = useCall('water.list', text === '' ? null : { limit: most, search: text, active: true })
  const reaches = useCall('register.listReaches', asked)
  const reports = useCall('report.find', text === '' ? null : { text })
  const here = typed.trim()
  const found: readonly Found[] =
    here === ''
      ? []
      : [
          { title: '去哪里', hits: roomsNamed(here).slice(0, most).map(hitOfRoom) },
          { title: '人员', hits: (people.value?.items ?? []).map(hitOfPerson) },
          { title: '河流', hits: (rivers.value?.items ?? []).map(hitOfWater) },
          { title: '河段', hits: (reaches.value?.items ?? []).map(hitOfReach) },
          { title: '问题', hits: (reports.value?.items ?? []).map(hitOfReport) },
        ]
  const calls = [...(office ? [people] : []), rivers, reaches, reports]
  const busy = here !== text || (text !== '' && calls.some((each) => each.busy && each.value === null))
  return { typed, type, found, busy, problem: calls.find(({ problem }) => problem)?.problem ?? null }
}

const hitOfRoom = ({ key, title, group, url }: Room): Hit => {
  return { key, name: title, detail: groupTitle[group], url }
}

function hitOfPerson({ id, name, village, post }: ItemOf<'register.listPeople'>): Hit {
  const detail = [village, post].filter(Boolean).join(' · ')
  return { key: id, name, detail, url: `/office/register/entry?of=person&id=${id}` }
}

/** Everything of a water stands on one page. */
const hitOfWater = ({ id, entry }: ItemOf<'water.list'>): Hit => {
  const detail = `${wordsOf(waters.fields.level, entry.level)}${wordsOf(waters.fields.kind, entry.kind)} · 一河一档`
  return { key: id, name: entry.name, detail, url: `/office/dossier/index?waterId=${id}` }
}

const hitOfReach = ({ id, name, village }: ItemOf<'register.listReaches'>): Hit => {
  return { key: id, name, detail: village, url: `/office/register/reach/reach?reachId=${id}` }
}

function hitOfReport(report: ReportEntry): Hit {
  const detail = `${stateLabel[report.state]} · ${entryDetail(report)}`
  return { key: report.id, name: entryTitle(report), detail, url: `/work/report/index?reportId=${report.id}` }
}
