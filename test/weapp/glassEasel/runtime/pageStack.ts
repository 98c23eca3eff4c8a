/**
 * The stack of open pages and its life cycle: which page is shown, which wait underneath, which tab pages stay
 * alive. The rules (ten pages, tab pages only by `switchTab`) are WeChat's, and so are the refusals.
 */
import { drawBars } from './bars'
import { backend, codeSpace } from './engine'
import { noteHanded } from './handed'
import { loadComponent, resolvePath } from './modules'
import { stage } from './stage'
import { appSettings, built } from './built'
import type { Settings } from './window'

type Life = 'onLoad' | 'onShow' | 'onReady' | 'onHide' | 'onUnload' | 'onReachBottom'
export interface PageInstance extends Partial<Record<Life, (query?: Record<string, string>) => void>> {
  route: string
  options: Record<string, string>
  setData?(data: object, done?: () => void): void
  onPageScroll?(position: { scrollTop: number }): void
  onShareAppMessage?(asked: { from: string; target: object }): unknown
}
export interface OpenPage {
  path: string
  instance: PageInstance
  root: ReturnType<typeof backend.createRoot>
  /** The page's scrolling frame. */
  frame: HTMLElement
  settings: Settings
}

/** WeChat's own limit. */
const mostPages = 10
const stack: OpenPage[] = []
const keptTabs = new Map<string, OpenPage>()

export const currentPages = (): PageInstance[] => stack.map((page) => page.instance)
export const topPage = (): OpenPage | undefined => stack[stack.length - 1]
export const isTab = (path: string) => !!appSettings.tabBar?.list.some((tab) => tab.pagePath === path)

/** Opens a page over the current one. Throws, as WeChat refuses, for a tab page or above ten pages. */
export function push(url: string): void {
  const { path, query } = parse(url)
  if (isTab(path)) throw new Error('can not navigateTo a tabbar page')
  if (stack.length >= mostPages) throw new Error('webview count limit exceed')
  hide(topPage())
  open(path, query)
}

/** Puts a page in the place of the current one. */
export function replace(url: string): void {
  const { path, query } = parse(url)
  if (isTab(path)) throw new Error('can not redirectTo a tabbar page')
  close(stack.pop())
  open(path, query)
}

/** Closes everything and starts with this page. */
export function relaunch(url: string): void {
  const { path, query } = parse(url)
  while (stack.length) close(stack.pop())
  for (const page of [...keptTabs.values()]) close(page)
  open(path, query)
}

/** Shows a tab page; tab pages opened before are as they were left. */
export function switchTab(url: string): void {
  const { path } = parse(url)
  if (!isTab(path)) throw new Error('can not switch to no-tabBar page')
  while (stack.length > 1) close(stack.pop())
  const left = topPage()
  if (left?.path === path) return show(left)
  stack.pop()
  if (left && isTab(left.path)) hide(left)
  else close(left)
  const kept = keptTabs.get(path)
  if (!kept) return open(path, {})
  stack.push(kept)
  show(kept)
}

/** Closes up to `count` pages, never the last one. */
export function back(count = 1): void {
  if (stack.length < 2) return
  for (let left = count; left > 0 && stack.length > 1; left--) close(stack.pop())
  show(topPage())
}

function parse(url: string) {
  const [target = '', search = ''] = url.split('?')
  const path = resolvePath(topPage()?.path ?? '', target)
  if (!built.modules[path]) throw new Error(`page "${path}" is not found`)
  const query = search
    .split('&')
    .filter(Boolean)
    .map((pair) => pair.split('='))
  return {
    path,
    query: Object.fromEntries(query.map(([key = '', value = '']) => [key, value])) as Record<string, string>,
  }
}

function open(path: string, query: Record<string, string>): void {
  loadComponent(path)
  const frame = document.createElement('div')
  frame.className = 'page-frame'
  const place = frame.appendChild(document.createElement('div'))
  stage.appendChild(frame)
  const root = backend.createRoot('page', codeSpace, path)
  const instance = root.get() as unknown as PageInstance
  Object.assign(instance, { route: path, __route__: path, options: query })
  noteHanded(instance)
  const settings = { ...appSettings.window, ...built.settings[path] }
  const page: OpenPage = { path, instance, root, frame, settings }
  stack.push(page)
  if (isTab(path)) keptTabs.set(path, page)
  root.attach(frame as never, place as never)
  watchScrolling(page)
  instance.onLoad?.(query)
  show(page)
  setTimeout(() => instance.onReady?.(), 0)
}

function show(page: OpenPage | undefined): void {
  if (!page) return
  page.frame.hidden = false
  drawBars(page, stack.length > 1)
  page.instance.onShow?.()
}

function hide(page: OpenPage | undefined): void {
  if (!page) return
  page.instance.onHide?.()
  page.frame.hidden = true
}

function close(page: OpenPage | undefined): void {
  if (!page) return
  page.instance.onUnload?.()
  page.root.release()
  page.frame.remove()
  keptTabs.delete(page.path)
}

/** How near the end (CSS pixels) counts as reaching the bottom; WeChat's default. */
const bottomDistance = 50

function watchScrolling({ frame, instance }: OpenPage): void {
  let atBottom = false
  frame.addEventListener('scroll', () => {
    instance.onPageScroll?.({ scrollTop: frame.scrollTop })
    const reached = frame.scrollTop + frame.clientHeight >= frame.scrollHeight - bottomDistance
    if (reached && !atBottom) instance.onReachBottom?.()
    atBottom = reached
  })
}
