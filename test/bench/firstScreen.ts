/**
 * The first screen of a chief with ten reaches, in the WeChat build: what is handed to the view, and how long the view
 * takes with it, against the same screen written by hand in WXML on the same engine.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openTown, type Town } from '../cloudfunctions/town'
import { openApp, type App, type Opening } from '../journeys/target'
import type { Handed } from '../weapp/glassEasel/runtime/handed'
import { medianOf } from './median'

const reachesOfChief = 10
const rounds = 9
const today = '/pages/today/index'
const dist = path.resolve(__dirname, '../../dist/weapp')

export interface FirstScreen {
  /** Bytes of all that is handed over until the screen stands. */
  readonly bytes: number
  /** Milliseconds the view takes with it, medians. */
  readonly ours: number
  readonly byHand: number
}

export async function benchFirstScreen(): Promise<FirstScreen> {
  const town = await openTown()
  const place = mkdtempSync(path.join(os.tmpdir(), 'by-hand-'))
  try {
    const names = await tenReaches(town)
    const opening = { gateway: town.cloud.url, persona: town.as('villageChief').openid }
    const ours = await opened(opening)
    const screen = { app: ours, last: names.at(-1)! }
    const first = await handedFor(screen)
    writeByHand(place, await elementsOf(ours))
    const byHand = await opened({ ...opening, dist: place })
    const times = { ours: [] as number[], byHand: [] as number[] }
    for (let round = 0; round < rounds; round++) {
      times.ours.push((await handedFor(screen)).milliseconds)
      times.byHand.push((await handedFor({ app: byHand, last: screen.last })).milliseconds)
    }
    await Promise.all([ours.close(), byHand.close()])
    return { bytes: first.bytes, ours: medianOf(times.ours), byHand: medianOf(times.byHand) }
  } finally {
    await town.close()
    rmSync(place, { recursive: true, force: true })
  }
}

/** A phone on which every page notes what it is handed. */
async function opened(opening: Opening): Promise<App> {
  const app = await openApp('weapp', opening)
  await app.page.context().addInitScript(() => {
    window.__handed = []
  })
  return app
}

/** The names of the reaches that the chief answers for. */
async function tenReaches(town: Town): Promise<string[]> {
  const [reach] = town.cloud.database.find('reaches', { _id: 'stream-1' }) as unknown as { _id: string }[]
  const ids = Array.from({ length: reachesOfChief - 2 }, (_, n) => `ten-${n}`)
  const name = (id: string) => `演示河第 ${id.slice(4)} 段`
  const post = { role: 'villageChief', personId: 'villageChief', personName: '演示', until: null }
  const reaches = ids.map((_id) => ({ ...reach, _id, name: name(_id), cells: [] }))
  const posts = ids.map((reachId) => ({ ...post, _id: `a-${reachId}`, reachId, from: '2026-02-01' }))
  await town.cloud.database.bulkInsert('reaches', reaches as never)
  await town.cloud.database.bulkInsert('assignments', posts as never)
  return ids.map(name)
}

/** Opens the page anew; all that was handed over until its last card stands and nothing more comes. */
async function handedFor({ app, last }: { readonly app: App; readonly last: string }): Promise<Handed> {
  await app.reopen(today)
  await app.see(last)
  let known = -1
  for (let count = 0; count !== known; count = await app.page.evaluate(() => window.__handed!.length)) {
    known = count
    await app.page.waitForTimeout(300)
  }
  const handed = await app.page.evaluate(() => window.__handed!)
  return {
    bytes: handed.reduce((sum, { bytes }) => sum + bytes, 0),
    milliseconds: handed.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
  }
}

interface Element {
  readonly tag: string
  readonly class: string
  readonly style: string
  readonly src: string
  readonly children: readonly (Element | string)[]
}

/** What stands on the page, as elements of a mini-program with their words. */
function elementsOf(app: App): Promise<Element> {
  return app.page.evaluate(() => {
    const own = ['view', 'text', 'image', 'button', 'scroll-view', 'canvas']
    const read = (node: HTMLElement): Element => {
      const tag = node.tagName.toLowerCase().replace(/^wx-/, '')
      const children = [...node.childNodes].flatMap((child): (Element | string)[] => {
        if (child instanceof HTMLElement) return [read(child)]
        const words = (child.textContent ?? '').trim()
        return words === '' ? [] : [words]
      })
      const style = node.getAttribute('style') ?? ''
      const src = node.getAttribute('src') ?? ''
      return { tag: own.includes(tag) ? tag : 'view', class: node.className, style, src, children }
    }
    return read(document.querySelector<HTMLElement>('.page-frame:not([hidden])')!)
  })
}

/** A mini-program of one page with these elements, made when their words are handed over, and the styles of ours. */
function writeByHand(place: string, screen: Element): void {
  const words: string[] = []
  const said = (text: string) => `{{w[${words.push(text) - 1}]}}`
  const quoted = (text: string) => text.replace(/"/g, '&quot;')
  const written = (node: Element | string): string => {
    if (typeof node === 'string') return said(node)
    const named = (['class', 'style', 'src'] as const).filter((name) => node[name] !== '')
    const attributes = named.map((name) => ` ${name}="${quoted(node[name])}"`).join('')
    return `<${node.tag}${attributes}>${node.children.map(written).join('')}</${node.tag}>`
  }
  const write = (file: string, text: string) => writeFileSync(path.join(place, file), text)
  mkdirSync(path.join(place, path.dirname(today)), { recursive: true })
  const page = `<block wx:if="{{w.length}}">${written(screen)}</block>`
  write(`${today}.wxml`, page)
  write(
    `${today}.js`,
    `Page({ data: { w: [] }, onLoad() { this.setData({ w: ${JSON.stringify(words)} }) } })`,
  )
  write(`${today}.json`, '{}')
  write('app.js', 'App({})')
  write('app.json', JSON.stringify({ pages: [today.slice(1)] }))
  const styles = readdirSync(dist).filter((file) => file.endsWith('.wxss'))
  for (const style of [...styles, `${today}.wxss`]) cpSync(path.join(dist, style), path.join(place, style))
}
