import { passing } from '../../../domain/contract/passing'
import { problems } from '../../../domain/contract/problems'

it('the cloud tries again what the phone would try again, and nothing else', () => {
  const retried = Object.entries(problems).flatMap(([code, { retry }]) => (retry ? [code] : []))
  expect([...passing].sort()).toEqual(retried.sort())
})
