/** `wx.createSelectorQuery`: asks for size, place, scroll and canvas of elements of the shown page. */
import { topPage } from '../pageStack'
import { partOf } from '../components/define'
import { stage } from '../stage'
import { canvasNode } from './canvas'
import { act } from './call'

interface Fields {
  id?: boolean
  dataset?: boolean
  rect?: boolean
  size?: boolean
  scrollOffset?: boolean
  node?: boolean
  context?: boolean
  properties?: string[]
}
interface Node {
  id: string
  dataset: object | null
  $$: HTMLElement
}
interface ShadowRoot {
  querySelector(selector: string): Node | null
  querySelectorAll(selector: string): Node[]
}
interface Scope {
  _$?: { getShadowRoot(): ShadowRoot | null }
}
type Found = Node | Node[] | null
type Heard = (result: unknown) => void

/** What a rectangle and a scroll query ask for, in WeChat's words. */
const rectangle: Fields = { id: true, dataset: true, rect: true, size: true }
const scroll: Fields = { id: true, dataset: true, scrollOffset: true }

export function createSelectorQuery() {
  const questions: { find: () => Found; fields: Fields; heard?: Heard }[] = []
  let scope: Scope | undefined
  const root = () =>
    (scope?._$ ?? (topPage()?.root.getComponent() as unknown as Scope['_$']))?.getShadowRoot() ?? null
  const about = (find: () => Found) => {
    const ask = (fields: Fields) => (heard?: Heard) => {
      questions.push({ find, fields, heard })
      return query
    }
    return {
      fields: (fields: Fields, heard?: Heard) => ask(fields)(heard),
      boundingClientRect: ask(rectangle),
      scrollOffset: ask(scroll),
      node: ask({ node: true }),
      context: ask({ context: true }),
    }
  }
  const query = {
    in(component: Scope) {
      scope = component
      return query
    },
    select: (selector: string) => about(() => root()?.querySelector(selector) ?? null),
    selectAll: (selector: string) => about(() => root()?.querySelectorAll(selector) ?? []),
    selectViewport: () => about(() => ({ id: '', dataset: {}, $$: topPage()?.frame ?? stage })),
    exec(heard?: (results: unknown[]) => void) {
      setTimeout(() => {
        const results = questions.map(({ find, fields }) => answer(find(), fields))
        questions.forEach((question, index) => question.heard?.(results[index]))
        heard?.(results)
      }, 0)
      return query
    },
  }
  return query
}

function answer(found: Found, fields: Fields): unknown {
  if (Array.isArray(found)) return found.map((node) => describe(node, fields))
  return found && describe(found, fields)
}

function describe(node: Node, fields: Fields): object {
  const element = node.$$
  const { scrollTop, scrollLeft, scrollWidth, scrollHeight } = element
  const frame = stage.getBoundingClientRect()
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  const rect = { left, right, top: top - frame.top, bottom: bottom - frame.top }
  const inner = element.querySelector('canvas')
  const part = partOf.get(element)
  return {
    ...(fields.id && { id: node.id }),
    ...(fields.dataset && { dataset: { ...node.dataset } }),
    ...(fields.rect && rect),
    ...(fields.size && { width, height }),
    ...(fields.scrollOffset && { scrollTop, scrollLeft, scrollWidth, scrollHeight }),
    ...(fields.node && { node: inner ? canvasNode(inner) : {} }),
    ...(fields.context && { context: mapContext }),
    ...Object.fromEntries((fields.properties ?? []).map((name) => [name, part?.data[name]])),
  }
}

/** A map's commands only move what the person sees; they are kept for the test to read. */
const mapContext = Object.fromEntries(
  [
    'includePoints',
    'moveToLocation',
    'translateMarker',
    'moveAlong',
    'addMarkers',
    'removeMarkers',
    'getCenterLocation',
    'getScale',
    'getRegion',
    'setCenterOffset',
  ].map((name) => [name, act(`map.${name}`)]),
)

export const createMapContext = () => mapContext
