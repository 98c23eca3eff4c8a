/** Photos that can't be read: each refusal says what is the matter with this photo. */
import { readFileSync } from 'node:fs'
import { PhotoTrouble, photoSentence, troubleIn } from '@/device/photoTrouble'

const bytesOf = (name: string) => Uint8Array.from(readFileSync(`test/fixtures/photos/${name}.jpg`))

it.each([
  ['heic-named', 'heic', 'HEIC'],
  ['zero', 'empty', '空的'],
  ['cut-at-90-percent', 'cut', '不完整'],
] as const)('%s is told apart, with what to do', (name, code, words) => {
  expect(troubleIn(bytesOf(name))).toBe(code)
  const sentence = photoSentence(new PhotoTrouble(code))
  expect(sentence).toContain(words)
  expect(sentence).toMatch(/请/)
  expect(sentence).not.toContain('空间')
})

it.each(['DSCN0010', 'DSCN0021', 'landscape_6', 'portrait_3'])('%s is a photo', (name) => {
  const whole = bytesOf(name)
  expect(troubleIn(whole)).toBeNull()
  expect(troubleIn(whole.slice(0, Math.floor(whole.length * 0.9)))).toBe('cut')
})

it('no room is said only when there is none', () => {
  const full = { errMsg: 'copyFile:fail the maximum size of the file storage limit is exceeded' }
  expect(photoSentence(full)).toContain('空间不够')
  expect(photoSentence(Object.assign(new Error(), { name: 'QuotaExceededError' }))).toContain('空间不够')
  for (const other of [new Error('canvas'), { errMsg: 'createImage:fail' }, null, undefined])
    expect(photoSentence(other)).not.toContain('空间')
})
