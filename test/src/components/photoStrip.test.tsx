/** A photo of the bank can't be taken twice: taking it away is asked first. */
import { fireEvent, render, screen } from '@testing-library/react'
import { PhotoStrip } from '@/components/PhotoStrip'
import './dialogs'

const photos = [1, 2].map((n) => ({ id: String(n), address: `blob:${n}`, label: `现场照片 ${n}` }))
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

it('a tap on the cross alone takes nothing away', () => {
  const onRemove = jest.fn()
  render(<PhotoStrip photos={photos} onRemove={onRemove} />)
  tap('删除现场照片 2')
  expect(screen.getByText('删掉现场照片 2？')).toBeTruthy()
  tap('留着')
  expect(screen.queryByText('删掉现场照片 2？')).toBeNull()
  expect(onRemove).not.toHaveBeenCalled()
})

it('takes away the one that was asked about', () => {
  const onRemove = jest.fn()
  render(<PhotoStrip photos={photos} onRemove={onRemove} />)
  tap('删除现场照片 2')
  tap('删掉')
  expect(onRemove.mock.calls).toEqual([['2']])
  expect(screen.queryByText('删掉现场照片 2？')).toBeNull()
})
