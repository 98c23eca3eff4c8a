/**
 * Several problems on one place of the map: a ring split into what is open (thick) and what is done (thin), the number
 * of open ones large inside. Where nothing is open, a tick and the number, quietly.
 */
import { colour } from '@/styles/tokens'
import { clusterPixels } from './gather'

interface ClusterProps {
  readonly open: number
  readonly done: number
  /** As large as text is set, see `signScale`. */
  readonly scale: number
}

/** On the circle of 100 parts: a share so small that nobody would see it is drawn this long. */
const leastArc = 14
/** Parts left free on either side between open and done. */
const between = 2

export function Cluster({ open, done, scale }: ClusterProps) {
  const size = clusterPixels * scale
  const arc = arcOf(open, done)
  return (
    <svg className="cluster" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="23" fill={colour.card} stroke={colour.line} />
      {arc < 100 && <Arc kind="done" from={arc} to={100} gap={arc > 0 ? between : 0} />}
      {arc > 0 && <Arc kind="open" from={0} to={arc} gap={arc < 100 ? between : 0} />}
      <text
        x="24"
        y="24"
        dominantBaseline="central"
        textAnchor="middle"
        className={open > 0 ? 'cluster__open' : 'cluster__done'}
      >
        {open > 0 ? open : `✓${done}`}
      </text>
    </svg>
  )
}

/** How many of 100 parts are open: 0 and 100 only where all are one. */
function arcOf(open: number, done: number): number {
  if (open === 0 || done === 0) return open === 0 ? 0 : 100
  return Math.min(100 - leastArc, Math.max(leastArc, (open / (open + done)) * 100))
}

interface ArcProps {
  readonly kind: 'open' | 'done'
  readonly from: number
  readonly to: number
  readonly gap: number
}

/** From the top, clockwise. */
function Arc({ kind, from, to, gap }: ArcProps) {
  const length = to - from - 2 * gap
  return (
    <circle
      className={`cluster__arc--${kind}`}
      cx="24"
      cy="24"
      r="19"
      fill="none"
      stroke={kind === 'open' ? colour.overdue : colour.done}
      strokeWidth={kind === 'open' ? 6 : 3}
      pathLength={100}
      strokeDasharray={`${length} ${100 - length}`}
      strokeDashoffset={-(from + gap)}
      transform="rotate(-90 24 24)"
    />
  )
}
