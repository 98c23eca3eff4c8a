/** The view of a movable map: it begins with the whole, follows the reader's hands, and tells when it rests. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Box } from '@domain/geo/coordinates'
import { planeAround } from '@domain/geo/plane'
import { boxOfView, fit, moved, zoomed, type Pixel, type Size, type View } from './view'

const marginPixels = 24
/** Milliseconds without movement until what is shown is asked for. */
const restMs = 250

export function useView(start: Box, size: Size, onBox: (box: Box) => void) {
  const plane = useMemo(() => planeAround(start), [start])
  const whole = useMemo(() => fit(plane, start, size, marginPixels), [plane, start, size])
  /** Null until the reader moves it: until then the whole is shown, however large the map gets. */
  const [chosen, setChosen] = useState<View | null>(null)
  const view = chosen ?? whole
  const box = useMemo(() => boxOfView(plane, view, size), [plane, view, size])

  const tell = useRef(onBox)
  useEffect(() => {
    tell.current = onBox
  })
  useEffect(() => {
    if (chosen === null) return undefined
    const timer = setTimeout(() => tell.current(box), restMs)
    return () => clearTimeout(timer)
  }, [chosen, box])

  const change = (next: (before: View) => View) => setChosen((before) => next(before ?? whole))
  return {
    plane,
    view,
    box,
    move: (right: number, down: number) => change((before) => moved(before, right, down)),
    zoom: (factor: number, at?: Pixel) =>
      change((before) => zoomed(before, factor, size, whole.metresPerPixel * 2, at)),
    show: (wanted: Box) => setChosen(fit(plane, wanted, size, marginPixels * 2)),
    showWhole: () => setChosen(whole),
  }
}
