/** How a photo is made small and marked. */
import { drawWords, keptSize } from '@/device/photoDrawing'

it.each([
  [
    { width: 4000, height: 3000 },
    { width: 1280, height: 960 },
  ],
  [
    { width: 3000, height: 4000 },
    { width: 960, height: 1280 },
  ],
  [
    { width: 800, height: 600 },
    { width: 800, height: 600 },
  ],
])('keeps the shape and never enlarges', (size, kept) => {
  expect(keptSize(size)).toEqual(kept)
})

it('writes every line inside the picture, on a darker band', () => {
  const texts: [string, number, number][] = []
  let band = 0
  const context = {
    fillRect: (_x: number, y: number) => (band = y),
    fillText: (text: string, x: number, y: number) => texts.push([text, x, y]),
  }
  drawWords(context as unknown as CanvasRenderingContext2D, { width: 1280, height: 960 }, [
    '带溪 2 段',
    '今天',
    '示例村',
  ])
  expect(texts.map(([text]) => text)).toEqual(['带溪 2 段', '今天', '示例村'])
  for (const [, x, y] of texts) {
    expect(x).toBeGreaterThan(0)
    expect(y).toBeGreaterThan(band)
    expect(y).toBeLessThan(960)
  }
})

it('leaves a picture alone that nothing is to be written on', () => {
  const context = { fillRect: jest.fn(), fillText: jest.fn() }
  drawWords(context as unknown as CanvasRenderingContext2D, { width: 1280, height: 960 }, [])
  expect(context.fillRect).not.toHaveBeenCalled()
  expect(context.fillText).not.toHaveBeenCalled()
})
