/** A problem on the bank is written down: a photo or a word, and what is still missing is said. */
import { act, fireEvent, screen } from '@testing-library/react'
import { takePhoto } from '@/device/photo'
import '../components/dialogs'
import { press, submitted, walked } from './finishing'

jest.mock('@/services/call')
jest.mock('@/device/photo')
jest.mock('@/services/cloud', () => ({
  cloud: { uploadFile: async (path: string) => `cloud://test/${path}` },
}))

/** Past the open sheet: it closes. */
const besides = () => act(async () => void fireEvent.click(screen.getByRole('dialog')))

it('says what a problem still lacks, no longer once it is mended, and keeps nothing of an empty one', async () => {
  await walked(620)
  await press('有异常，记一处')
  await press('记好了')
  expect(screen.getByText('请选是哪一类')).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: '河面漂浮物' }))
  expect(await screen.findByText('请拍张照片，或写一句情况')).toBeTruthy()
  await besides()
  expect(screen.getByText('没写完')).toBeTruthy()
  await press('提交')
  expect(screen.getByText('有问题还没写完：选类别，拍张照片或写一句情况')).toBeTruthy()
  await press('再记一处')
  await besides()
  expect(screen.getAllByText('没写完')).toHaveLength(1)
})

it('takes what a photo shows without a word', async () => {
  jest.mocked(takePhoto).mockResolvedValue('blob:taken')
  await walked(620)
  await press('有异常，记一处')
  fireEvent.click(screen.getByRole('radio', { name: '河面漂浮物' }))
  await press(/^拍问题照片/)
  await press('记好了')
  expect(screen.queryByText('没写完')).toBeNull()
  await press('提交')
  expect(submitted()).toMatchObject([
    { checklist: [{ item: 'floating', note: '', before: [expect.stringContaining('cloud://')] }] },
  ])
})
