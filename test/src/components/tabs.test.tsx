/** The bar at the bottom: everyone's own tabs, and no page that cannot be opened. */
import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { Screen } from '@/components/Screen'
import { tabsOf } from '@/components/tabs/tabs'
import { putFirst, rolesHeld } from '@/hooks/useFace'
import { pathOf, staysAlive } from '@/services/pages'
import { faces } from '@domain/identity/face'
import type { Role } from '@domain/identity/role'
import { openedAt, openedWith } from '../taro/taro'

interface App {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly tabBar: { readonly list: readonly { readonly pagePath: string }[] }
}

const opened = (path: string, ...roles: Role[]) => {
  openedAt(path)
  rolesHeld(roles)
  return render(<Screen>…</Screen>)
}
const words = () =>
  screen.queryAllByRole('button').map((each) => each.getAttribute('aria-label') ?? each.textContent)

beforeEach(() => jest.clearAllMocks())

it.each([
  ['a resident', [], ['首页，当前', '附近的河', '我的举报', '我的']],
  ['a chief', ['villageChief'], ['今天，当前', '我的河', '记录', '我的']],
  ['the head chief', ['headChief'], ['全镇，当前', '问题', '河流', '我的']],
  ['a department', ['department'], ['待办，当前', '已办', '河流', '我的']],
  ['the office', ['office'], ['待办，当前', '问题', '送达', '我的']],
  ['a cleaner', ['cleaner'], ['今天，当前', '记录', '我的']],
] as const)('%s has the own tabs', (_, roles, tabs) => {
  opened('pages/today/index', ...roles)
  expect(words()).toEqual(tabs)
})

it('goes to pages that stay alive as WeChat wants it, and opens the others anew', () => {
  opened('/pages/today/index', 'headChief')
  fireEvent.click(screen.getByRole('button', { name: '河流' }))
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/rivers/index' })
  fireEvent.click(screen.getByRole('button', { name: '问题' }))
  expect(Taro.reLaunch).toHaveBeenCalledWith({ url: '/work/list/index' })
})

it('who is both walks first or sits at the desk first, as they chose', () => {
  const { unmount } = opened('/pages/today/index', 'office', 'townChief')
  expect(words()[0]).toBe('待办，当前')
  unmount()
  putFirst('chief')
  opened('/pages/today/index', 'office', 'townChief')
  expect(words()).toEqual(['今天，当前', '我的河', '记录', '我的'])
})

it('a page that is nobody’s tab, or lies over another, has none', () => {
  const { unmount } = opened('/own/bind/index')
  expect(words()).toEqual([])
  unmount()
  const pages = jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([{}, {}] as never)
  opened('/report/mine/index')
  expect(words()).toEqual([])
  pages.mockRestore()
})

it('every tab is a page of the product, and those that stay alive are the ones WeChat is told of', () => {
  const config = globalThis as { defineAppConfig?: unknown }
  config.defineAppConfig = (app: App) => app
  const { default: app } = jest.requireActual<{ default: App }>('@/app.config')
  const pages = [
    ...app.pages,
    ...app.subPackages.flatMap(({ root, pages }) => pages.map((p) => `${root}/${p}`)),
  ]
  const all = faces.flatMap((face) => tabsOf[face])
  for (const { url } of all) expect(pages).toContain(pathOf(url).slice(1))
  const told = app.tabBar.list.map(({ pagePath }) => `/${pagePath}`)
  expect(new Set(all.map(({ url }) => url).filter(staysAlive))).toEqual(new Set(told))
})

it('a list that is not the tab’s is not called by the tab’s name', () => {
  opened('/work/list/index', 'department')
  expect(words()).toEqual(['待办', '已办', '河流', '我的'])
  expect(Taro.setNavigationBarTitle).not.toHaveBeenCalled()
  cleanup()
  openedWith({ list: 'closed' })
  opened('/work/list/index', 'department')
  expect(words()[1]).toBe('已办，当前')
  openedWith({})
})

it('a tab that is drawn anew while another page lies over it has its tabs when one comes back', () => {
  const { rerender } = opened('/pages/today/index', 'villageChief')
  const pages = jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([{}, {}] as never)
  rerender(<Screen>… and more</Screen>)
  pages.mockRestore()
  expect(words()).toEqual(['今天，当前', '我的河', '记录', '我的'])
})

it('the title is the tab’s, also where who looks is known only after the page was shown', () => {
  opened('/pages/today/index')
  act(() => rolesHeld(['headChief']))
  expect(words()[0]).toBe('全镇，当前')
  expect(Taro.setNavigationBarTitle).toHaveBeenLastCalledWith({ title: '全镇' })
})
