/**
 * Every page of the WeChat build opens under WeChat's older compiler, on a phone that reaches nobody.
 * Needs `dist/weapp`; the whole test run builds it first.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { waitFor } from '@testing-library/dom'
import { openPage, startApp } from './oldCompiler'

const dist = path.resolve(__dirname, '../../../dist/weapp')
interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
}
const app = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as AppJson
const inPackages = (app.subPackages ?? []).flatMap(({ root, pages }) =>
  pages.map((page) => path.posix.join(root, page)),
)
const routes = [...app.pages, ...inPackages]

/** Milliseconds: how long a page may take to draw, and then for its refused calls to come back. */
const patience = 15_000
const settling = 300

it('a screen reader hears labels and roles: the templates name them, and the program sends them', () => {
  expect(readFileSync(path.join(dist, 'base.wxml'), 'utf8')).toContain('aria-label=')
  const program = ['app.js', 'common.js', 'runtime.js', 'taro.js', 'vendors.js']
    .map((file) => path.join(dist, file))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
  expect(program.join('\n')).toMatch(/"aria-modal":""/)
})

describe('under the older compiler', () => {
  const errors: unknown[] = []
  const noteRejection = (reason: unknown) => errors.push(reason)

  beforeAll(() => {
    window.addEventListener('error', (event) => errors.push(event.error ?? event.message))
    process.on('unhandledRejection', noteRejection)
    startApp(dist, routes[0]!)
  })
  afterAll(() => void process.off('unhandledRejection', noteRejection))
  beforeEach(() => void errors.splice(0))

  it.each(routes)(
    '%s opens and draws something',
    async (route) => {
      const logged = jest
        .spyOn(console, 'error')
        .mockImplementation((...given: unknown[]) => void errors.push(given[0]))
      const page = openPage(dist, route)
      await waitFor(() => expect(page.elements()).toBeGreaterThan(0), { timeout: patience })
      await new Promise((resolve) => setTimeout(resolve, settling))
      page.close()
      logged.mockRestore()
      expect(errors).toEqual([])
    },
    2 * patience,
  )
})
