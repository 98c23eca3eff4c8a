/** A refused patrol whose correction was begun: 「再交一次」 opens it, since the old words would go and the new ones be lost. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import OutboxPage from '@/pages/outbox'
import { storage } from '../device/memoryStore'
import Taro from '../taro/taro'
import { called, cloudAnswers } from './cloud'
import { id, press, settle, submitted, walked } from './finishing'

jest.mock('@/services/call')

/** Handed in and not taken, looked at again in 待发送 after `meanwhile` on its page. */
async function refused(meanwhile = async () => {}): Promise<void> {
  cloudAnswers({ 'patrol.submit': { refused: 'patrol.timeImpossible' } })
  await walked(620)
  fireEvent.click(screen.getByRole('switch', { name: '无异常' }))
  await press('提交')
  await meanwhile()
  cleanup()
  called.length = 0
  cloudAnswers({})
  jest.mocked(Taro.navigateTo).mockClear()
  render(<OutboxPage />)
  await press(/^上传/)
}

afterEach(() => jest.restoreAllMocks())

it('opens with what was changed, and sends nothing old', async () => {
  await refused(async () => {
    fireEvent.change(screen.getByRole('textbox', { name: '想说的话' }), { target: { value: '时间改好了' } })
    await act(settle)
  })
  expect(submitted()).toEqual([])
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: `/pages/patrol/finish/index?patrolId=${id}` })
})

it('goes again as it is where nothing was changed', async () => {
  await refused()
  expect(submitted()).toHaveLength(1)
  expect(Taro.navigateTo).not.toHaveBeenCalled()
})

it('goes again as it is where the phone can not read what was changed', async () => {
  await refused(async () => void jest.spyOn(storage, 'read').mockRejectedValue(new Error('broken')))
  expect(submitted()).toHaveLength(1)
})
