/** Who may call what, to be read in review: a new action or role stands in the table by itself. */
import { type ActionName, contract } from '../../../domain/contract/contract'
import type { Audience } from '../../../domain/contract/action'

const said = (roles: Audience) => (typeof roles === 'string' ? roles : [...roles].sort().join(' '))

it('the table of who may what', () => {
  const actions = (Object.keys(contract) as ActionName[]).sort()
  expect(
    Object.fromEntries(actions.map((action) => [action, said(contract[action].roles)])),
  ).toMatchSnapshot()
})
