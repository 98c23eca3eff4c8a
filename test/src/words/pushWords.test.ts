/** A push as the desk names it: what needs somebody is never hidden behind what went well. */
import type { RoadState } from '@domain/push/push'
import { countWords, figureWords, isTroubled, pushStanding, type PushEntry } from '@/words/pushWords'
import { push, road } from '../office/push/pushAnswers'

const stands = (state: PushEntry['state'], robot: RoadState, liaison: RoadState) =>
  pushStanding({ state, robot: road(robot), liaison: road(liaison) }).word

it.each([
  ['planned', 'waiting', 'waiting', '待送'],
  ['approved', 'waiting', 'none', '已同意'],
  ['planned', 'none', 'none', '没人送'],
  ['cancelled', 'waiting', 'waiting', '不送'],
  ['cancelled', 'failed', 'failed', '没送到'],
  ['delivered', 'sending', 'ready', '正在送'],
  ['delivered', 'done', 'ready', '已送出'],
  ['delivered', 'none', 'ready', '等转发'],
  ['delivered', 'none', 'done', '已送出'],
  ['delivered', 'failed', 'done', '没送到'],
  ['delivered', 'unclear', 'done', '不确定'],
] as const)('%s, robot %s, liaison %s: %s', (state, robot, liaison, word) => {
  expect(stands(state, robot, liaison)).toBe(word)
})

it('counts them, and knows which ones need the desk', () => {
  const good = push({ state: 'delivered', robot: road('done') })
  const bad = push({ state: 'delivered', robot: road('failed') })
  expect(countWords([bad, good, good])).toBe('2 个已送出，1 个没送到')
  expect([good, bad].map(isTroubled)).toEqual([false, true])
})

it('reads the figures of the poster aloud', () => {
  expect(figureWords(push().poster)).toBe('今天要巡 2 段，昨天巡河 5 次')
})
