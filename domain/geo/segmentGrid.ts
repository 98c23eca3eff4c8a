/**
 * A grid over the segments of one line, so that only segments close to a place are looked at. Built once per
 * reach in linear time; the cells lie one after the other in two flat arrays.
 */
import type { Segment } from './plane'

/** Keeps a reach drawn across half the country from asking for more memory than a phone has. */
const MOST_CELLS = 65_536

interface Frame {
  readonly left: number
  readonly bottom: number
  readonly cell: number
  readonly columns: number
  readonly rows: number
}

export class SegmentGrid {
  private readonly frame: Frame
  /** The segments of cell c are `members[starts[c]]` to, but not including, `members[starts[c + 1]]`. */
  private readonly starts: Int32Array
  private readonly members: Int32Array
  private readonly seen: Int32Array
  private round = 0

  /** `margin` in metres: a segment is found from every place up to this far away. */
  constructor(segments: readonly Segment[], margin: number) {
    this.frame = frameOf(segments, margin)
    const starts = new Int32Array(this.frame.columns * this.frame.rows + 1)
    for (const segment of segments) visitCells(this.frame, segment, margin, (c) => starts[c + 1]!++)
    for (let c = 1; c < starts.length; c++) starts[c]! += starts[c - 1]!
    const next = starts.slice()
    this.members = new Int32Array(starts[starts.length - 1]!)
    segments.forEach((segment, i) => {
      visitCells(this.frame, segment, margin, (c) => (this.members[next[c]!++] = i))
    })
    this.starts = starts
    this.seen = new Int32Array(segments.length)
  }

  /** Calls back once with the number of each segment that may be within the margin of `place`. */
  near(place: Segment, found: (index: number) => void): void {
    const round = ++this.round
    visitCells(this.frame, place, 0, (c) => {
      const end = this.starts[c + 1]!
      for (let k = this.starts[c]!; k < end; k++) {
        const index = this.members[k]!
        if (this.seen[index] === round) continue
        this.seen[index] = round
        found(index)
      }
    })
  }
}

/** The cells a segment with a margin may touch: row by row, the columns that its part in that row spans. */
function visitCells(frame: Frame, { x, y, dx, dy }: Segment, margin: number, visit: (cell: number) => void) {
  const { left, bottom, cell, columns, rows } = frame
  const first = Math.max(0, Math.floor((Math.min(y, y + dy) - margin - bottom) / cell))
  const last = Math.min(rows - 1, Math.floor((Math.max(y, y + dy) + margin - bottom) / cell))
  for (let row = first; row <= last; row++) {
    let from = 0
    let to = 1
    if (first !== last && dy !== 0) {
      const enter = (bottom + row * cell - margin - y) / dy
      const leave = (bottom + (row + 1) * cell + margin - y) / dy
      from = Math.min(1, Math.max(0, Math.min(enter, leave)))
      to = Math.max(0, Math.min(1, Math.max(enter, leave)))
    }
    const west = x + dx * (dx > 0 ? from : to)
    const east = x + dx * (dx > 0 ? to : from)
    const begin = Math.max(0, Math.floor((west - margin - left) / cell))
    const end = Math.min(columns - 1, Math.floor((east + margin - left) / cell))
    for (let column = begin; column <= end; column++) visit(row * columns + column)
  }
}

function frameOf(segments: readonly Segment[], margin: number): Frame {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, dx, dy } of segments) {
    left = Math.min(left, x, x + dx)
    right = Math.max(right, x, x + dx)
    bottom = Math.min(bottom, y, y + dy)
    top = Math.max(top, y, y + dy)
  }
  const [width, height] = [right - left + 2 * margin, top - bottom + 2 * margin]
  const cell = Math.max(2 * margin, 1, Math.sqrt((width * height) / MOST_CELLS))
  const [columns, rows] = [Math.floor(width / cell) + 1, Math.floor(height / cell) + 1]
  return { left: left - margin, bottom: bottom - margin, cell, columns, rows }
}
