/**
 * Opens pages of the WeChat build in jsdom with miniprogram-simulate, that is, with WeChat's older compiler and
 * component engine, which many phones still carry. A template they cannot read shows up here and nowhere else.
 */
import path from 'node:path'
import { tunnelPhone } from './tunnelPhone'

export interface ShownPage {
  /** How many built-in elements stand on the page. */
  elements(): number
  close(): void
}

type Life = 'onLoad' | 'onShow' | 'onReady' | 'onUnload'
interface PageInstance extends Partial<Record<Life, (query?: object) => void>> {
  route?: string
  options?: object
}
type Definition = Record<string, unknown>
interface AppDefinition {
  onLaunch?(opening: object): void
  onShow?(opening: object): void
}
interface MiniProgramWorld {
  wx: Record<string, unknown>
  App(definition: AppDefinition): void
  Page(definition: Definition): void
  Component(definition: Definition): void
  getApp(): AppDefinition
  getCurrentPages(): PageInstance[]
}

interface Simulator {
  load(component: string, options: { rootPath: string; compiler: 'official' }): string
  render(id: string): { instance: PageInstance; attach(parent: Element): void; detach(): void }
}

/** Its own types declare WeChat's globals over Node's for the whole project, so they are not imported. */
const simulate = jest.requireActual<Simulator>('miniprogram-simulate')
const world = globalThis as unknown as MiniProgramWorld
const shown: PageInstance[] = []

/** Runs `app.js` of the built mini-program in `dist`. Once per test file. */
export function startApp(dist: string, firstPage: string): void {
  const opening = { path: firstPage, query: {}, scene: 1001 }
  let app: AppDefinition = {}
  Object.assign(world.wx, tunnelPhone(opening))
  world.App = (definition) => (app = definition)
  world.getApp = () => app
  world.getCurrentPages = () => shown
  world.Page = registerPage
  jest.requireActual(path.join(dist, 'app.js'))
  app.onLaunch?.(opening)
  app.onShow?.(opening)
}

/** The simulator only knows components; a page is one whose functions are methods. */
function registerPage({ data, options = {}, ...rest }: Definition): void {
  const methods = Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value === 'function'))
  world.Component({ options, data, methods })
}

/** Opens one page as the person would, and lets it go through load, show and ready. */
export function openPage(dist: string, route: string): ShownPage {
  const id = simulate.load(path.join(dist, route), { rootPath: dist, compiler: 'official' })
  const root = simulate.render(id)
  const parent = document.body.appendChild(document.createElement('div'))
  root.attach(parent)
  const page = root.instance
  Object.assign(page, { route, options: {} })
  shown.push(page)
  page.onLoad?.({})
  page.onShow?.()
  page.onReady?.()
  return {
    elements: () => parent.innerHTML.match(/<wx-/g)?.length ?? 0,
    close() {
      page.onUnload?.()
      shown.splice(shown.indexOf(page), 1)
      root.detach()
      parent.remove()
    },
  }
}
