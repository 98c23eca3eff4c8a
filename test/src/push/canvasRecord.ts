/** A canvas that only remembers: what was written where, with letters as wide as they are in Chinese type. */

interface Written {
  readonly text: string
  /** Edges, in units of the drawing. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const han = /[\u2e80-\uffef—…·]/u

/** Full width for Chinese, a little more than half for everything else. */
export const widthAt = (text: string, size: number) =>
  [...text].reduce((sum, letter) => sum + (han.test(letter) ? size : size * 0.6), 0)

export class CanvasRecord {
  readonly written: Written[] = []
  readonly images: { source: unknown; left: number; top: number; right: number; bottom: number }[] = []
  /** Every place an outline or box went through. */
  readonly places: { x: number; y: number }[] = []
  font = '10px sans-serif'
  textAlign: CanvasTextAlign = 'left'
  textBaseline: CanvasTextBaseline = 'alphabetic'
  fillStyle = ''
  strokeStyle = ''
  lineWidth = 1

  private get size(): number {
    return Number(/([\d.]+)px/.exec(this.font)![1])
  }

  measureText = (text: string) => ({ width: widthAt(text, this.size) })

  fillText = (text: string, x: number, y: number) => {
    expect(this.textBaseline).toBe('middle')
    const width = widthAt(text, this.size)
    const left = this.textAlign === 'right' ? x - width : x
    this.written.push({ text, left, right: left + width, top: y - this.size / 2, bottom: y + this.size / 2 })
  }

  drawImage = (source: unknown, left: number, top: number, width: number, height: number) => {
    this.images.push({ source, left, top, right: left + width, bottom: top + height })
  }

  moveTo = (x: number, y: number) => void this.places.push({ x, y })
  lineTo = this.moveTo
  arcTo = (x1: number, y1: number, x2: number, y2: number) =>
    void this.places.push({ x: x1, y: y1 }, { x: x2, y: y2 })
  fillRect = (x: number, y: number, width: number, height: number) =>
    void this.places.push({ x, y }, { x: x + width, y: y + height })
  rect = this.fillRect
  beginPath = () => undefined
  closePath = () => undefined
  fill = () => undefined
  stroke = () => undefined
  clip = () => undefined
  save = () => undefined
  restore = () => undefined
  scale = jest.fn()

  get context(): CanvasRenderingContext2D {
    return this as unknown as CanvasRenderingContext2D
  }
}
