/** Words on a poster break as Chinese print does. */
import fc from 'fast-check'
import { cutTo, wrapLines } from '@/push/poster/wrapLines'
import { widthAt } from './canvasRecord'

const widthOf = (text: string) => widthAt(text, 10)
const wrap = (text: string, width: number, most?: number) => wrapLines(text, width, widthOf, most)

it('breaks Chinese between any two characters', () => {
  expect(wrap('今天要巡的河段', 40)).toEqual(['今天要巡', '的河段'])
})

it('begins no line with a closing sign and ends none with an opening one', () => {
  expect(wrap('请走一走，谢谢', 40)).toEqual(['请走一', '走，谢谢'])
  expect(wrap('带溪一段「演示」牌', 50)).toEqual(['带溪一段', '「演示」牌'])
})

it('keeps figures and Latin words whole', () => {
  expect(wrap('走了 12.5 公里和3.4公里', 45)).toEqual(['走了', '12.5 公', '里和3.4', '公里'])
})

it('keeps the line breaks of the message', () => {
  expect(wrap('一\n二', 100)).toEqual(['一', '二'])
})

it('says by an ellipsis that something is left out', () => {
  expect(wrap('一二三四五六七八九', 30, 2)).toEqual(['一二三', '四五…'])
  expect(cutTo('一二三四', 30, widthOf)).toBe('一二…')
  expect(cutTo('一二三', 30, widthOf)).toBe('一二三')
})

const letters = fc.constantFrom(...'河段一二，。、（）「」abc12.%… —\n')
const words = fc.array(letters, { maxLength: 80 }).map((list) => list.join(''))

it('loses no letter and passes no edge, whatever is written', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 200 }), (text, width) => {
      const lines = wrap(text, width)
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})
