import { passing } from '../../../domain/contract/passing'
import { mayRetry, problems } from '../../../domain/contract/problems'

it('the cloud tries again what the phone would try again, and nothing else', () => {
  const retried = Object.keys(problems).filter((code) => mayRetry({ code }))
  expect([...passing].sort()).toEqual(retried.sort())
})
