/** A role that two people give: what waits for whom, in words, and one question before it is given. */
import { fireEvent, render, screen } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import GrantsPage from '@/office/identity/grants'
import '../../components/dialogs'
import { person } from '../../pages/answers'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'
import { page } from '../registerAnswers'

jest.mock('@/services/call')

type Grant = Output<'identity.listGrants'>['items'][number]

const grant = (change: Partial<Grant> = {}): Grant => ({
  personId: 'p1',
  personName: '演示丙',
  role: 'office',
  state: 'waiting',
  proposedBy: '演示甲',
  proposedAt: Date.now(),
  decidedBy: null,
  decidedAt: null,
  mine: false,
  may: { confirm: true, decline: true },
  ...change,
})

const open = (...grants: Grant[]) => {
  cloudAnswers({
    'identity.me': person('office'),
    'identity.listGrants': page(...grants),
    'identity.decideGrant': {},
  })
  deskWindow(true)
  render(<GrantsPage />)
}
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const sent = () => called.filter(({ action }) => action === 'identity.decideGrant').map(({ input }) => input)

it('another person is asked once more, then gives it', async () => {
  open(grant())
  await tap('确认授予')
  expect(await screen.findByText(/确认后立即生效/)).toBeTruthy()
  fireEvent.click(screen.getAllByRole('button', { name: '确认授予' }).at(-1)!)
  await screen.findByText('等另一人确认')
  expect(sent()).toEqual([{ personId: 'p1', role: 'office', agreed: true }])
})

it('who proposed it may only take it back', async () => {
  open(grant({ mine: true, may: { confirm: false, decline: true } }))
  await screen.findByRole('button', { name: '撤回' })
  expect(screen.queryByRole('button', { name: '确认授予' })).toBeNull()
})

it('what was taken stays to be seen, with who took it', async () => {
  open(grant({ state: 'taken', may: { confirm: false, decline: false } }))
  expect(await screen.findByText(/演示甲 .* 收回/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^(授予|撤回)/ })).toBeNull()
})
