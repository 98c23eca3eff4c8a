/** The ledger of patrols narrowed to how they were walked: for others, with others, noted on paper. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import PatrolsPage from '@/office/patrol/patrols'
import { openedWith } from '../../taro/taro'
import '../../components/dialogs'
import { past } from '../../pages/answers'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'
import { page } from '../registerAnswers'

jest.mock('@/services/call')

it('lists joint patrols alone, and exports what is listed', async () => {
  openedWith({})
  deskWindow(true)
  cloudAnswers({ 'patrol.listAll': page(past({ id: 'x2', status: 'met' })) })
  render(<PatrolsPage />)
  fireEvent.change(await screen.findByRole('combobox', { name: '怎么巡的' }), { target: { value: 'joint' } })
  const lists = () => called.filter(({ action }) => action === 'patrol.listAll')
  await waitFor(() => expect(lists().at(-1)!.input).toEqual({ way: 'joint', limit: 50 }))
  fireEvent.click(screen.getByRole('button', { name: '导出巡河台账' }))
  const url = '/office/document/documents?sheet=patrols&way=joint'
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url })
})
