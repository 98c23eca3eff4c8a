/** Pictures inside a drawing are fetched first; one that does not come is left out, and nobody waits for ever. */
import { drawingOf } from '@/device/imageDrawing'
import type { LaidOutImage } from '@/device/saveImageShape'

const measuring = {} as CanvasRenderingContext2D
const picture = { picture: true } as unknown as CanvasImageSource
const image = (layOut: LaidOutImage['layOut']) => ({ name: '海报', pictures: ['a', 'b', 'c'], layOut })
const size = { width: 1, height: 2, draw: () => undefined }

it('hands every picture over in its place, and nothing for the one that could not be had', async () => {
  const load = (address: string) =>
    address === 'b' ? Promise.reject(new Error('gone')) : Promise.resolve(picture)
  const layOut = jest.fn(() => size)
  expect(await drawingOf(image(layOut), measuring, load)).toBe(size)
  expect(layOut).toHaveBeenCalledWith(measuring, [picture, null, picture])
})

it('waits eight seconds for a picture and goes on without it', async () => {
  jest.useFakeTimers()
  const layOut = jest.fn(() => size)
  const drawing = drawingOf(image(layOut), measuring, () => new Promise(() => undefined))
  await jest.advanceTimersByTimeAsync(8000)
  await drawing
  expect(layOut).toHaveBeenCalledWith(measuring, [null, null, null])
  jest.useRealTimers()
})

it('takes a drawing of a known size as it is', async () => {
  const known = { name: '回执', ...size }
  expect(await drawingOf(known, measuring, () => Promise.reject(new Error('not asked')))).toBe(known)
})
