/** What is known of a photo from its header, and the file with only the parts that its pixels need. */
export interface Plan {
  readonly width: number
  readonly height: number
  /** Decoded in several passes (progressive, interlaced), and held whole meanwhile. */
  readonly inPasses: boolean
  readonly file: Buffer
}
