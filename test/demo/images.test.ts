import { inflateSync } from 'node:zlib'
import { demoPhoto } from '../../demo/images'

/** The pixels of a picture, after checking that it is a PNG of one data chunk. */
function pixelsOf(photo: Buffer): Buffer {
  expect(photo.subarray(1, 4).toString('latin1')).toBe('PNG')
  const at = photo.indexOf('IDAT')
  return inflateSync(photo.subarray(at + 4, at + 4 + photo.readUInt32BE(at - 4)))
}

describe('a demo photo', () => {
  it('is a small picture of 480 by 360', () => {
    const photo = demoPhoto('clear', 1)
    expect([photo.readUInt32BE(16), photo.readUInt32BE(20)]).toEqual([480, 360])
    expect(photo.length).toBeLessThan(20_000)
    expect(pixelsOf(photo)).toHaveLength(481 * 360)
  })

  it('shows the same place before and after, with and without litter', () => {
    const [before, after] = [pixelsOf(demoPhoto('floating', 4)), pixelsOf(demoPhoto('clear', 4))]
    const changed = before.filter((pixel, i) => pixel !== after[i]).length
    expect(changed).toBeGreaterThan(100)
    expect(changed).toBeLessThan(before.length * 0.05)
  })

  it('is marked as a demo in every scene', () => {
    const caption = (photo: Buffer) =>
      Array.from({ length: 48 }, (_, row) =>
        pixelsOf(photo)
          .subarray((304 + row) * 481 + 17, (304 + row) * 481 + 17 + 192)
          .toString('hex'),
      )
    expect(caption(demoPhoto('waste', 9))).toEqual(caption(demoPhoto('clear', 2)))
    expect(new Set(caption(demoPhoto('clear', 2))).size).toBeGreaterThan(10)
  })
})
