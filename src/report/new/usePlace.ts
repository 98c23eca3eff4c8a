/**
 * Where the problem is: found by the phone without being asked, roughly the middle of the sign board's reach where
 * the phone can't say, and what the cloud calls that place. A pin that was set by hand is never moved.
 */
import { useEffect, useState } from 'react'
import type { Output } from '@domain/contract/contract'
import type { LngLat } from '@domain/geo/coordinates'
import { middleOf } from '@/components/report/PlacePicker'
import type { LocationTrouble } from '@/device/locationShape'
import { currentPlace } from '@/device/place'
import { useCall, type CallState } from '@/hooks/useCall'
import { openReport } from '../draft/phoneReport'
import { isBegun, type PlaceSource, type ReportDraft } from '../draft/reportDraft'

export interface PlaceState {
  readonly finding: boolean
  /** Why the phone did not find it; null where it did, or where nobody asked. */
  readonly trouble: LocationTrouble | null
  /** The phone is unsure by so many metres that somebody should look at the map. */
  readonly vague: boolean
  readonly reachAt: CallState<Output<'report.reachAt'>>
}

/** Metres: a phone that is farther off may name the wrong reach. */
const vagueFrom = 150

export function usePlace(draft: ReportDraft | null): PlaceState {
  const { finding, trouble, vague } = usePhonePlace(draft)
  useRoughPlace(draft, trouble)
  const place = draft?.place ?? null
  const hintId = draft?.hintId ?? undefined
  const reachAt = useCall('report.reachAt', place && { place: [...place], hintId })
  const reachName = reachAt.value?.reach?.name ?? ''
  useEffect(() => {
    if (reachName !== '') keep((now) => ({ ...now, reachName }))
  }, [reachName])
  return { finding, trouble, vague: vague && draft?.placeSource === 'phone', reachAt }
}

/** Asks the phone once a draft; not for one that was filled in at the bank and is sent from home. */
function usePhonePlace(draft: ReportDraft | null) {
  const [state, setState] = useState({
    finding: false,
    trouble: null as LocationTrouble | null,
    vague: false,
  })
  const reportId = draft?.reportId ?? null
  useEffect(() => {
    const now = openReport.draft()
    if (reportId === null || now === null || !wantsPhone(now)) return undefined
    let current = true
    setState({ finding: true, trouble: null, vague: false })
    void currentPlace().then((found) => {
      if (!current) return
      const known = typeof found !== 'string'
      if (known) place(found.place, 'phone')
      const vague = known && (found.accuracy ?? 0) > vagueFrom
      setState({ finding: false, trouble: known ? null : found, vague })
    })
    return () => {
      current = false
    }
  }, [reportId])
  return state
}

const wantsPhone = (draft: ReportDraft) =>
  draft.placeSource !== 'map' && (draft.place === null || !isBegun(draft))

function useRoughPlace(draft: ReportDraft | null, trouble: LocationTrouble | null): void {
  const wanted = trouble !== null && draft?.place === null ? draft.hintId : null
  const hinted = useCall('register.getReach', wanted === null ? null : { reachId: wanted }, { cache: true })
  const reach = hinted.value?.reach
  useEffect(() => {
    if (reach) place(middleOf(reach.geometry), 'reach')
  }, [reach])
}

/** The pin as set by hand. */
export function pinPlace(to: LngLat): void {
  keep((now) => ({ ...now, place: to, placeSource: 'map', reachName: '' }))
}

function place(found: LngLat, placeSource: Exclude<PlaceSource, 'map'>): void {
  keep((now) => (now.placeSource === 'map' ? now : { ...now, place: found, placeSource }))
}

/** A full phone is told of when sending. */
function keep(next: (draft: ReportDraft) => ReportDraft): void {
  void openReport.change(next).catch(() => undefined)
}
