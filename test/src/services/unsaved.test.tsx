/** What is typed and not saved guards the page it stands on, and the whole tab; in WeChat the page's own dialog asks. */
import { guardLeaving } from '@/device/leaving'
import { hold, leave, letGo, show } from '@/services/unsaved'

jest.mock('@/device/leaving')

const guarded = () => jest.mocked(guardLeaving).mock.lastCall![0]

it('a page that lies over the typed one is not guarded, the tab is', () => {
  const typed = { ask: jest.fn(), part: null, shown: true }
  hold(typed)
  expect(guarded()).toEqual({ page: true, tab: true })
  show(typed, false)
  expect(guarded()).toEqual({ page: false, tab: true })
  show(typed, true)
  expect(guarded()).toEqual({ page: true, tab: true })
  letGo(typed)
  expect(guarded()).toEqual({ page: false, tab: false })
})

it('what may go guards nothing any more before one goes', () => {
  const typed = { ask: (go: () => void) => go(), part: null, shown: true }
  hold(typed)
  leave(() => expect(guarded()).toEqual({ page: false, tab: false }))
  expect.assertions(1)
})
