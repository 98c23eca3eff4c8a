/** Points given by hand, with a photo that proves them. */
import { act, fireEvent, render, screen } from '@testing-library/react'
import { takePhoto } from '@/device/photo'
import { uploadPhoto } from '@/device/uploadPhoto'
import { GivenForm } from '@/office/assessment/GivenForm'
import type { Item } from '@domain/assessment/ruleSet'
import '../../components/dialogs'
import { tabAsks } from '../leavingAsks'

jest.mock('@/device/photo')
jest.mock('@/device/uploadPhoto')

const item: Item = {
  ...{ key: 'effort', name: '演示项', hint: '', most: 100, source: 'hand', span: 'month' },
  rule: { kind: 'given' },
}

it('is not stored without the photo that is still on its way, nor left unasked', async () => {
  const onSave = jest.fn()
  let arrive: (fileId: string) => void = () => undefined
  jest.mocked(takePhoto).mockResolvedValue('temporary')
  jest.mocked(uploadPhoto).mockReturnValue(new Promise((resolve) => (arrive = resolve)))
  render(<GivenForm items={[item]} busy={false} onSave={onSave} onCancel={() => undefined} />)
  fireEvent.click(await screen.findByRole('button', { name: /加照片/ }))
  expect(await screen.findByText('文件还在上传')).toBeTruthy()
  expect(tabAsks()).toBe(true)
  const [points, reason] = screen.getAllByRole('textbox')
  fireEvent.change(points!, { target: { value: '3' } })
  fireEvent.change(reason!, { target: { value: '演示原因' } })
  fireEvent.click(screen.getByRole('button', { name: /存下/ }))
  expect(onSave).not.toHaveBeenCalled()
  await act(async () => arrive('cloud://a/b.jpg'))
  fireEvent.click(screen.getByRole('button', { name: '存下' }))
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ points: 30, proof: ['cloud://a/b.jpg'] }))
})
