/** What a file of tests leaves running must not speak into the next one. */
import { setTimeout as pause } from 'node:timers/promises'

const PlainNode = require('../plainNode.cjs') as new (
  config: object,
  context: object,
) => { teardown(): Promise<void> }

const config = { projectConfig: { testEnvironmentOptions: {}, globals: {} }, globalConfig: {} }

test('a timer that a file of tests leaves behind ends with it', async () => {
  const heard: string[] = []
  setTimeout(() => heard.push('before'), 30)
  const environment = new PlainNode(config, {})
  setTimeout(() => heard.push('within'), 30)
  await environment.teardown()
  setTimeout(() => heard.push('after'), 30)
  await pause(60)
  expect(heard).toEqual(['before', 'after'])
})
