/** The result of a patrol that was handed in a moment ago: where to go from here. */
import { fireEvent, render, screen } from '@testing-library/react'
import ResultPage from '@/pages/patrol/result'
import { storage } from '../device/memoryStore'
import Taro, { openedWith } from '../taro/taro'
import { duty, patrol, reach, today } from './answers'
import { called, cloudAnswers } from './cloud'

jest.mock('@/services/call')

beforeEach(() => {
  storage.texts.clear()
  openedWith({ patrolId: 'x1' })
})

describe('right after handing in', () => {
  const another = duty({ assignmentId: 'a2', reach: reach('r2', '示例溪 2 段') })

  it('the next reach that is due is one tap away, and so is Today', async () => {
    openedWith({ patrolId: 'x1', handedIn: '1' })
    cloudAnswers({ 'patrol.get': patrol(), 'patrol.today': today([duty(), another]) })
    render(<ResultPage />)
    fireEvent.click(await screen.findByRole('button', { name: '下一段，示例溪 2 段' }))
    expect(Taro.redirectTo).toHaveBeenLastCalledWith({
      url: '/pages/patrol/record/index?assignmentId=a2',
    })
    fireEvent.click(screen.getByRole('button', { name: '回今天' }))
    expect(Taro.switchTab).toHaveBeenLastCalledWith({ url: '/pages/today/index' })
  })

  it('when nothing else is due it only leads back', async () => {
    openedWith({ patrolId: 'x1', handedIn: '1' })
    cloudAnswers({ 'patrol.get': patrol(), 'patrol.today': today([duty(), { ...another, state: 'paused' }]) })
    render(<ResultPage />)
    expect(await screen.findByRole('button', { name: '回今天' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /下一段/ })).toBeNull()
  })

  it('says how far one has walked this year, and leads to one’s own year', async () => {
    openedWith({ patrolId: 'x1', handedIn: '1' })
    const year = { patrols: 41, distance: 86_420, reaches: 2, days: 40, joint: 0, months: [] }
    const solving = { found: 4, solved: 3, handled: 0, solvedItems: [] }
    cloudAnswers({
      'patrol.get': patrol(),
      'patrol.today': today([duty()]),
      'assessment.myYear': { ...year, ...solving },
    })
    render(<ResultPage />)
    fireEvent.click(await screen.findByRole('button', { name: /今年走了 86 公里/ }))
    expect(screen.getByText('巡河 41 次，发现的问题解决了 3 件')).toBeTruthy()
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/own/year/index' })
    expect(called).toContainEqual({
      action: 'assessment.myYear',
      input: { year: patrol().patrol.day.slice(0, 4) },
    })
  })

  it('who looks back at an old one is sent nowhere', async () => {
    cloudAnswers({ 'patrol.get': patrol(), 'patrol.today': today([another]) })
    render(<ResultPage />)
    await screen.findByRole('heading', { name: '这次巡河达标' })
    expect(screen.queryByRole('button', { name: '回今天' })).toBeNull()
    expect(called.map(({ action }) => action)).not.toContain('assessment.myYear')
  })
})
