/** The played 企业微信 robot keeps the limits of the real one. */
import { GroupRobot } from '../../../local/robot/groupRobot'

let now = 0
const robot = () => new GroupRobot(() => now)
const markdown = (content: string) => ({ msgtype: 'markdown', markdown: { content } })
const code = async (from: GroupRobot, key: string, body: unknown) => (await from.receive(key, body))?.errcode

it('twenty messages a minute and no more, each robot for itself', async () => {
  const one = robot()
  for (let n = 0; n < 20; n++) expect(await code(one, 'demo-a', markdown('好'))).toBe(0)
  expect(await code(one, 'demo-a', markdown('好'))).toBe(45009)
  expect(await code(one, 'demo-b', markdown('好'))).toBe(0)
  now += 60_000
  expect(await code(one, 'demo-a', markdown('好'))).toBe(0)
  expect(one.posted('demo-a')).toHaveLength(21)
})

it('4,096 bytes pass, one more does not; nor an unknown key or another kind of message', async () => {
  const one = robot()
  expect(await code(one, 'demo-a', markdown(`${'长'.repeat(1365)}!`))).toBe(0)
  expect(await code(one, 'demo-a', markdown(`${'长'.repeat(1365)}!!`))).toBe(40058)
  expect(await code(one, 'removed', markdown('好'))).toBe(93000)
  expect(await code(one, 'demo-a', { msgtype: 'image' })).toBe(40008)
  expect(one.posted()).toHaveLength(1)
})

it('told to break off it posts before or after, once', async () => {
  const one = robot()
  one.behave({ unclear: 'before', times: 1 })
  one.behave({ unclear: 'after', times: 1 })
  expect(await one.receive('demo-a', markdown('一'))).toBeNull()
  expect(one.posted()).toHaveLength(0)
  expect(await one.receive('demo-a', markdown('二'))).toBeNull()
  expect(one.posted()).toHaveLength(1)
  expect(await code(one, 'demo-a', markdown('三'))).toBe(0)
})
