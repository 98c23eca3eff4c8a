/** Small settings of the phone: they survive a restart, and a phone that is full goes on all the same. */
import Taro from '@tarojs/taro'
import { act, render, screen } from '@testing-library/react'
import { setting } from '@/device/setting'

function Shown({ of }: { readonly of: ReturnType<typeof setting<string>> }) {
  return <p>{of.use((value) => `字号：${value}`)}</p>
}

it('is there again at the next start, and what shows it is drawn anew when it changes', () => {
  const size = setting('size', '标准')
  render(<Shown of={size} />)
  expect(screen.getByText('字号：标准')).toBeTruthy()
  act(() => size.write('大'))
  expect(screen.getByText('字号：大')).toBeTruthy()
  expect(setting('size', '标准').read()).toBe('大')
})

it('on a full phone holds until the app is closed, and nobody is disturbed', () => {
  const full = jest.spyOn(Taro, 'setStorageSync').mockImplementation(() => {
    throw new Error('setStorageSync:fail exceed storage max size 10Mb')
  })
  const size = setting('other', '标准')
  render(<Shown of={size} />)
  act(() => size.write('大'))
  expect(screen.getByText('字号：大')).toBeTruthy()
  full.mockRestore()
  expect(setting('other', '标准').read()).toBe('标准')
})

it('a disk that can not be read is as one where nothing was written', () => {
  const broken = jest.spyOn(Taro, 'getStorageSync').mockImplementation(() => {
    throw new Error('getStorageSync:fail')
  })
  expect(setting('third', '标准').read()).toBe('标准')
  broken.mockRestore()
})
