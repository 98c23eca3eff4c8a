/** What was answered last is found again by its question, and makes room for what can not be asked for again. */
import { roomy } from '@/device/room'
import { keepAnswer, keptAnswer, tidyAnswers } from '@/services/keptAnswers'
import { storage } from '../device/memoryStore'

const answer = (text: string) => ({ state: 'ready', text }) as never

beforeEach(() => storage.texts.clear())

it('two questions have two answers', async () => {
  await keepAnswer('patrol.get', 'x1', answer('one'))
  await keepAnswer('patrol.get', 'x2', answer('two'))
  expect(await keptAnswer('patrol.get', 'x1')).toEqual(answer('one'))
  expect(await keptAnswer('patrol.get', 'x2')).toEqual(answer('two'))
  expect(await keptAnswer('patrol.get', 'x3')).toBeNull()
})

it('on a full phone they go for a draft', async () => {
  tidyAnswers()
  await keepAnswer('patrol.get', 'x1', answer('x'.repeat(1000)))
  const weight = () => [...storage.texts.values()].join('').length
  const full = roomy({
    ...storage,
    async write(key, text) {
      if (weight() + text.length > 1500) throw new Error('exceed storage max size')
      await storage.write(key, text)
    },
  })
  await full.write('draft/a', 'x'.repeat(800))
  expect(storage.texts.get('draft/a')).toHaveLength(800)
  expect(await keptAnswer('patrol.get', 'x1')).toBeNull()
})
