/** The poster of a day, on a canvas that remembers what was drawn. */
import fc from 'fast-check'
import type { LaidOutImage } from '@/device/saveImageShape'
import { cardImage } from '@/push/poster/cardImage'
import { posterImage } from '@/push/poster/posterImage'
import type { Poster } from '@domain/push/poster'
import { CanvasRecord } from './canvasRecord'

const usual: Poster = {
  head: '3月18日 周三',
  notice: '防汛三级响应，注意安全。',
  figures: [
    { value: '3', unit: '段', label: '今天要巡' },
    { value: '12', unit: '次', label: '昨天巡河' },
    { value: '2', unit: '件', label: '昨天办好' },
  ],
  ribbons: [{ name: '带溪演示段', length: 1800, covered: [{ from: 0, to: 900 }] }],
  words: '小知识：看到水变色先拍照再上报。',
}

const code = { code: true } as unknown as CanvasImageSource

function drawn(image: LaidOutImage, pictures: readonly (CanvasImageSource | null)[]) {
  const drawing = image.layOut(new CanvasRecord().context, pictures)
  const canvas = new CanvasRecord()
  drawing.draw(canvas.context)
  const scale = Number(canvas.scale.mock.calls[0]![0])
  return { canvas, scale, width: drawing.width / scale, height: drawing.height / scale, drawing }
}

const posterOf = (poster: Poster, codeUrl: string | null = 'https://files.example/code.png') =>
  posterImage({ groupName: '演示河长群', day: '2026-03-18', poster }, codeUrl)

const wordsOf = ({ written }: CanvasRecord) => written.map(({ text }) => text).join('\n')

it('says the day, the group, the notice, the figures, the rivers and the words of the day', () => {
  const { canvas, scale } = drawn(posterOf(usual), [code])
  const words = wordsOf(canvas)
  for (const part of [
    '每日一送',
    usual.head,
    '演示河长群',
    usual.notice,
    '今天要巡',
    '带溪演示段',
    usual.words,
  ])
    expect(words).toContain(part)
  expect(words).toContain('1.8 公里，已走 50%，还差 1 段')
  expect(scale).toBe(2)
})

it('draws a pond as a ring, filled only where its shore was walked', () => {
  const pond = { name: '演示塘', length: 600, covered: [{ from: 0, to: 300 }], shape: 'ring' as const }
  const { canvas, height } = drawn(posterOf({ ...usual, ribbons: [pond] }), [code])
  expect(wordsOf(canvas)).toContain('600 米，已走 50%')
  expect(height).toBeGreaterThan(drawn(posterOf(usual), [code]).height)
  const hollow = drawn(posterOf({ ...usual, ribbons: [{ ...pond, covered: [] }] }), [code]).canvas
  expect(canvas.places.length).toBeGreaterThan(hollow.places.length)
})

it('carries the mini-program code, and says how to find the board where there is none', () => {
  const withCode = drawn(posterOf(usual), [code]).canvas
  expect(withCode.images.map(({ source }) => source)).toEqual([code])
  expect(wordsOf(withCode)).toContain('长按识别小程序码')
  expect(posterOf(usual, null).pictures).toEqual([])
  for (const pictures of [[], [null]]) {
    const { canvas } = drawn(posterOf(usual, null), pictures)
    expect(canvas.images).toEqual([])
    expect(wordsOf(canvas)).toContain('点开群里的小程序卡片')
  }
})

it('leaves out what there is nothing to say about', () => {
  const empty = { head: '3月18日 周三', notice: '', figures: [], ribbons: [], words: '' }
  const { height, canvas } = drawn(posterOf(empty), [code])
  expect(height).toBeLessThan(drawn(posterOf(usual), [code]).height)
  expect(wordsOf(canvas)).not.toContain('段')
})

const text = (most: number) =>
  fc
    .array(fc.constantFrom(...'河长巡查一二三，。（）「」ab9 —'), { maxLength: most })
    .map((list) => list.join(''))
const figure = fc.record({ value: text(12), unit: text(6), label: text(20) })
const line = fc.integer({ min: 1, max: 90_000 }).chain((length) =>
  fc.record({
    name: text(40),
    length: fc.constant(length),
    covered: fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 0, max: length }))
        .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
      { maxLength: 5 },
    ),
  }),
)
const anyPoster: fc.Arbitrary<Poster> = fc.record({
  head: text(60),
  notice: text(300),
  figures: fc.array(figure, { maxLength: 4 }),
  ribbons: fc.array(line, { maxLength: 6 }),
  words: text(500),
})

it('keeps everything inside the picture and no two lines on one another, whatever the day brings', () => {
  fc.assert(
    fc.property(anyPoster, fc.constantFrom(code, null), (poster, picture) => {
      const { canvas, width, height, drawing } = drawn(posterOf(poster), [picture])
      expect(Math.max(drawing.width, drawing.height)).toBeLessThanOrEqual(4096)
      const boxes = [...canvas.written, ...canvas.images]
      const corners = boxes.flatMap(({ left, top, right, bottom }) => [
        { x: left, y: top },
        { x: right, y: bottom },
      ])
      const outside = ({ x, y }: { x: number; y: number }) =>
        !(x >= -0.5 && y >= -0.5 && x <= width + 0.5 && y <= height + 0.5)
      expect([...corners, ...canvas.places].filter(outside)).toEqual([])
      expect(overlapping(canvas)).toEqual([])
    }),
    { numRuns: 200 },
  )
})

function overlapping({ written, images }: CanvasRecord): string[] {
  const boxes = [
    ...written.filter(({ text: said }) => said.trim() !== ''),
    ...images.map((image) => ({ ...image, text: 'code' })),
  ]
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
      )
      .map((b) => `${a.text} | ${b.text}`),
  )
}

it('draws the walked share of the river where it was walked', () => {
  const canvas = new CanvasRecord()
  const cut = jest.spyOn(canvas, 'rect')
  posterOf(usual).layOut(new CanvasRecord().context, [code]).draw(canvas.context)
  expect(cut).toHaveBeenCalledTimes(1)
  const [left, , width] = cut.mock.calls[0]!
  expect([left, width]).toEqual([48, 327])
})

it('puts the day and the first number on the share card', () => {
  const canvas = new CanvasRecord()
  cardImage({ poster: usual }).draw(canvas.context)
  expect(wordsOf(canvas)).toBe(['每日一送', usual.head, '3', '段', '今天要巡', '带溪演示段'].join('\n'))
})
