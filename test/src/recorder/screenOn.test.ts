/** The screen stays on while it is recorded, also after the mini-program was left for a call. */
import { duty, Phone } from './killedPhone'

it('is kept on again when the mini-program is back, and only while it is recorded', async () => {
  const phone = new Phone()
  phone.launch()
  phone.recorder.cameBack()
  expect(phone.awake).toBe(false)
  await phone.recorder.start(duty)
  // WeChat forgets it when the mini-program is left.
  phone.awake = false
  phone.recorder.cameBack()
  expect(phone.awake).toBe(true)
  await phone.recorder.end()
  phone.recorder.cameBack()
  expect(phone.awake).toBe(false)
})
