/** 亲友代办 on the chief's phone: who helps, and the end of it. */
import { act, render, screen } from '@testing-library/react'
import KinPage from '@/own/kin'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { person } from '../pages/answers'
import { called, cloudAnswers } from '../pages/cloud'
import { settle, tap } from '../report/hands'
import { openedWith } from '../taro/taro'

jest.mock('@/services/call')

const chief = person('villageChief')
const helped = {
  'identity.me': chief,
  'kin.mine': {
    kinship: {
      ...{ state: 'agreed' as const, name: '示例小明', relation: '子女' as const },
      ...{ askedAt: 1_795_000_000_000, until: 1_827_000_000_000, acts: [] },
    },
  },
}

beforeEach(async () => {
  storage.texts.clear()
  openedWith({})
  cloudAnswers({ ...helped, 'kin.end': { refused: 'network.offline' } })
  render(<KinPage />)
  await act(settle)
  await tap('不再请他代办')
})

it('an end that did not get through is said, with nothing lying over it', async () => {
  await tap('结束代办')
  expect(screen.getByText(/没有网络/)).toBeTruthy()
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('once it is ended nobody helps any more', async () => {
  cloudAnswers({ ...helped, 'kin.mine': { kinship: null }, 'kin.end': {} })
  await tap('结束代办')
  expect(called).toContainEqual({ action: 'kin.end', input: { chiefId: chief.person!.id } })
  expect(screen.queryByText(/示例小明/)).toBeNull()
})
