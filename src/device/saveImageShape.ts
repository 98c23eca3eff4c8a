/** A picture of ours that a person keeps: in the album of the phone, among the downloads of a browser. */
export interface DrawnImage {
  /** Without extension. */
  readonly name: string
  readonly width: number
  readonly height: number
  draw(context: CanvasRenderingContext2D): void
}

/** denied: the album is closed to us · cancelled: the person thought better of it. */
export type SavedImage = 'saved' | 'denied' | 'cancelled'
