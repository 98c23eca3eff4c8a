import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import Taro from '@tarojs/taro'
import { addressNow, moved, openInstead } from '@/services/addresses'

interface App {
  readonly pages: string[]
  readonly subPackages: { root: string; pages: string[] }[]
  readonly preloadRule: Record<string, { packages: string[] }>
}

const root = path.resolve(__dirname, '../../..')
const { defineAppConfig } = globalThis as { defineAppConfig?: unknown }
beforeAll(() => Object.assign(globalThis, { defineAppConfig: (app: App) => app }))
afterAll(() => Object.assign(globalThis, { defineAppConfig }))

function pages(): string[] {
  const { default: app } = jest.requireActual<{ default: App }>('@/app.config')
  return [...app.pages, ...app.subPackages.flatMap((of) => of.pages.map((page) => `${of.root}/${page}`))]
}

it('every address that was ever given out leads to a page, and none is another page now', () => {
  for (const [old, now] of Object.entries(moved)) {
    expect(pages()).toContain(now.split('?')[0])
    expect(pages()).not.toContain(old)
  }
  expect(addressNow('office/people/index')).toBe('/office/register/index?of=person')
  expect(addressNow('/office/plan/index?planId=p1')).toBe('/office/plan/plan?planId=p1')
  expect(addressNow('/office/push/group/groups')).toBe('/office/register/index?of=group')
  expect(addressNow('/office/register/person/person?personId=p1')).toBe(
    '/office/register/entry?of=person&id=p1',
  )
  expect(addressNow('office/group/index?groupId=g1')).toBe('/office/register/entry?of=group&id=g1')
  expect(addressNow('/office/check/index?of=signCheck&id=b1')).toBe('/bank/check/index?of=signCheck&id=b1')
  expect(addressNow('/work/list/index?list=open')).toBe('/work/list/index?list=open')
})

it('an old link keeps what it asked for, and one that leads nowhere opens the first page', () => {
  openInstead({ path: '/office/register/person/gone' })
  expect(Taro.switchTab).toHaveBeenLastCalledWith({ url: '/pages/today/index' })
  openInstead({
    path: 'office/patrols/index',
    query: { village: '示例村', status: 'explained', stamp: 'AB' },
  })
  expect(Taro.redirectTo).toHaveBeenLastCalledWith({
    url: `/office/patrol/patrols?village=${encodeURIComponent('示例村')}&status=explained`,
  })
  openInstead({ path: '/office/push/group/group', query: { groupId: 'g1' } })
  expect(Taro.redirectTo).toHaveBeenLastCalledWith({ url: '/office/register/entry?of=group&id=g1' })
  openInstead({ path: '/teamwork/delegate/index' })
  expect(Taro.redirectTo).toHaveBeenLastCalledWith({ url: '/patrol/delegate/index' })
})

it('what is opened on the bank, where there may be no network, was fetched with Today', () => {
  const { default: app } = jest.requireActual<{ default: App }>('@/app.config')
  const fetched = app.preloadRule['pages/today/index']!.packages
  for (const page of ['bank/cleaning/index', 'bank/check/index', 'report/new/index', 'work/report/index']) {
    expect(pages()).toContain(page)
    expect(fetched).toContain(page.split('/')[0])
  }
})

it('whatever phone and cloud open is a page', () => {
  const tracked = [
    'ls-files',
    '--',
    'src/*.ts',
    'src/*.tsx',
    'domain/*.ts',
    'cloudfunctions/*.ts',
    'config/*.ts',
  ]
  const files = execFileSync('git', tracked, { cwd: root, encoding: 'utf8' }).trim().split('\n')
  const roots = [...new Set(pages().map((page) => page.split('/')[0]))].join('|')
  const address = new RegExp(`['"\`]/?((?:${roots})(?:/[a-zA-Z]+)+)(?=[?'"\`])`, 'g')
  const opened = files
    .filter((file) => !file.endsWith('app.config.ts') && !file.endsWith('services/addresses.ts'))
    .flatMap((file) =>
      [...readFileSync(path.join(root, file), 'utf8').matchAll(address)].map(([, page]) => page!),
    )
  // Two more are built for the browser, and while developing.
  const known = new Set([...pages(), 'pages/persona/index', 'pages/gallery/index'])
  expect(opened.length).toBeGreaterThan(150)
  expect([...new Set(opened.filter((page) => !known.has(page)))]).toEqual([])
})
