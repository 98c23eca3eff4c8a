/** What is missing of a walk is explained on the checklist, by a tap, and goes with the patrol. */
import { fireEvent, screen } from '@testing-library/react'
import { id, press, settle, submitted, walked } from './finishing'

jest.mock('@/services/call')

async function handIn(): Promise<void> {
  fireEvent.click(screen.getByRole('switch', { name: '无异常' }))
  await press('提交')
}

it('two taps say why; a third takes one back; it goes with the patrol', async () => {
  await walked(300)
  for (const reason of ['涨水', '道路不通', '涨水']) {
    fireEvent.click(screen.getByRole('checkbox', { name: reason }))
    await settle()
  }
  await handIn()
  expect(submitted()).toMatchObject([{ patrolId: id, explanation: '道路不通' }])
})

it('may be left empty, and is asked for afterwards as before', async () => {
  await walked(300)
  await handIn()
  expect(submitted()).toHaveLength(1)
  expect(submitted()[0]).not.toHaveProperty('explanation')
})

it('is not asked when the walk was enough', async () => {
  await walked(620)
  expect(screen.getByText('走得够了')).toBeTruthy()
  expect(screen.queryByRole('checkbox', { name: '涨水' })).toBeNull()
})
