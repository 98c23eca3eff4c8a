/** At a desk what lies open can be sent to a colleague: the address of the page says it. */
import { sayInAddress } from '@/device/address.h5'

const at = (hash: string) => history.replaceState({ idx: 3 }, '', hash)

it('says what is open, and no more when it is closed; the way back stays', () => {
  at('#/office/register/index?of=outlet')
  const steps = history.length
  sayInAddress('id', '排口-1')
  expect(new URLSearchParams(location.hash.split('?')[1]).get('id')).toBe('排口-1')
  sayInAddress('id', 'b')
  expect(location.hash).toBe('#/office/register/index?of=outlet&id=b')
  sayInAddress('id', null)
  expect(location.hash).toBe('#/office/register/index?of=outlet')
  expect([history.length, history.state]).toEqual([steps, { idx: 3 }])
})

it('has nothing to say before there is a page', () => {
  at('/')
  sayInAddress('id', 'a')
  expect(location.hash).toBe('')
})
