/** A picture of ours that a person keeps: in the album of the phone, among the downloads of a browser. */
export interface Drawing {
  readonly width: number
  readonly height: number
  draw(context: CanvasRenderingContext2D): void
}

export interface DrawnImage extends Drawing {
  /** Without extension. */
  readonly name: string
}

/** Its size follows from its words, and from pictures that have to be fetched first. */
export interface LaidOutImage {
  readonly name: string
  /** Addresses. */
  readonly pictures: readonly string[]
  /** `pictures` in the same order; null for one that could not be had. */
  layOut(measuring: CanvasRenderingContext2D, pictures: readonly (CanvasImageSource | null)[]): Drawing
}

export type ImageToSave = DrawnImage | LaidOutImage

/** denied: the album is closed to us · cancelled: the person thought better of it. */
export type SavedImage = 'saved' | 'denied' | 'cancelled'
