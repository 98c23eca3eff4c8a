/** At a desk what lies open can be sent to a colleague: the address of the page says it. */
import { renderHook } from '@testing-library/react'
import { sayInAddress } from '@/device/address.h5'
import { useSaidInAddress } from '@/hooks/useSaidInAddress'

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

it('says what a list is narrowed to, and nothing of it on another page that lies on top', () => {
  at('#/office/register/index?of=outlet')
  const said = renderHook((words: Record<string, string | null>) => useSaidInAddress(words), {
    initialProps: { village: '带溪村', from: null } as Record<string, string | null>,
  })
  expect(Object.fromEntries(new URLSearchParams(location.hash.split('?')[1]))).toEqual({
    ...{ of: 'outlet', village: '带溪村' },
  })
  said.rerender({ village: null })
  expect(location.hash).toBe('#/office/register/index?of=outlet')
  at('#/office/register/entry?id=1')
  said.rerender({ village: '外村' })
  expect(location.hash).toBe('#/office/register/entry?id=1')
})
