/** The phone asks the function that answers. */
import { apiContract } from '../../../domain/contract/apiContract'
import { functionOf } from '../../../domain/contract/functionOf'
import { officeContract } from '../../../domain/contract/officeContract'
import { oversightContract } from '../../../domain/contract/oversightContract'
import { supervisionContract } from '../../../domain/contract/supervisionContract'

it('every action goes to the function that has it', () => {
  const astray = (contract: object, name: string) =>
    Object.keys(contract).filter((action) => functionOf(action) !== name)
  expect(astray(apiContract, 'api')).toEqual([])
  expect(astray(officeContract, 'office')).toEqual([])
  expect(astray(oversightContract, 'oversight')).toEqual([])
  expect(astray(supervisionContract, 'supervision')).toEqual([])
})

it('what nobody has goes to api, which says so', () => {
  expect(['invented', 'invented.list', '', '.'].map(functionOf)).toEqual(['api', 'api', 'api', 'api'])
})
