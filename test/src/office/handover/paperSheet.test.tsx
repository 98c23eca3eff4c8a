/** A signature on paper, entered at the desk with a photo of it. */
import { act, fireEvent, render, screen } from '@testing-library/react'
import { takePhoto } from '@/device/photo'
import { uploadPhoto } from '@/device/uploadPhoto'
import { PaperSheet } from '@/office/handover/PaperSheet'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { tabAsks } from '../leavingAsks'

jest.mock('@/services/call')
jest.mock('@/device/photo')
jest.mock('@/device/uploadPhoto')

type Shown = Parameters<typeof PaperSheet>[0]['handover']
const handover = { id: 'h1', seen: 's1', giverName: '演示甲', takerName: '演示乙' } as Shown

it('waits for the photo that is on its way, says what is missing, and then is entered once', async () => {
  cloudAnswers({ 'handover.enter': {} })
  let arrive: (fileId: string) => void = () => undefined
  jest.mocked(takePhoto).mockResolvedValue('temporary')
  jest.mocked(uploadPhoto).mockReturnValue(new Promise((resolve) => (arrive = resolve)))
  const onEntered = jest.fn()
  render(<PaperSheet handover={handover} side="giver" onEntered={onEntered} onClose={() => undefined} />)
  fireEvent.click(await screen.findByRole('button', { name: /加照片/ }))
  expect(await screen.findByText('文件还在上传')).toBeTruthy()
  expect(tabAsks()).toBe(true)
  const enter = () => fireEvent.click(screen.getByRole('button', { name: /登记/ }))
  enter()
  expect(screen.queryByText('请写一句原因')).toBeNull()
  await act(async () => arrive('cloud://a/b.jpg'))
  enter()
  expect(await screen.findByText('请写一句原因')).toBeTruthy()
  expect(called).toEqual([])
  fireEvent.change(screen.getByRole('textbox'), { target: { value: ' 已调离 ' } })
  await act(async () => {
    enter()
    enter()
  })
  expect(onEntered).toHaveBeenCalledTimes(1)
  expect(called.map(({ input }) => input)).toMatchObject([
    { id: 'h1', side: 'giver', seen: 's1', proof: ['cloud://a/b.jpg'], reason: '已调离' },
  ])
})
