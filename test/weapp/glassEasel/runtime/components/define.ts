/**
 * How a built-in component is made known to the engine: its tag, the properties templates may set, and what it
 * draws. A component is a function that runs when the element appears and answers how to follow a property.
 */
import { builtInSpace, componentSpace } from '../engine'

/** One built-in element on the page. */
export interface Part {
  /** Property values as the template set them, camelCase. */
  data: Record<string, unknown>
  element: HTMLElement
  /** Triggers the component's own event; `bubbles` as WeChat does for inputs and taps. */
  trigger(event: string, detail: unknown): void
}
export type Follow = (property: string, value: unknown) => void

interface EngineComponent {
  data: Record<string, unknown>
  $$: HTMLElement
  triggerEvent(name: string, detail: unknown, options: { bubbles: boolean; composed: boolean }): void
}

const everywhere =
  'hoverClass hoverStopPropagation hoverStartTime hoverStayTime animation name disabled ariaLabel ariaRole ' +
  'slot hidden forceEvents catchMove'

/** How a DOM element finds its component, for forms that collect their fields. */
export const partOf = new WeakMap<Element, Part>()

/** Registers `tag` with its properties (names separated by blanks). */
export function define(tag: string, properties = '', draw?: (part: Part) => Follow | void): void {
  const follows = new WeakMap<object, Follow>()
  let builder = builtInSpace
    .define(tag)
    .options({ hostNodeTagName: `wx-${tag}`, virtualHost: false }) as unknown as Builder
  for (const name of new Set(`${everywhere} ${properties}`.split(' ').filter(Boolean))) {
    builder = builder.property(name, {
      type: null,
      value: undefined,
      observer(this: EngineComponent, value: unknown) {
        follows.get(this)?.(name, value)
      },
    })
  }
  builder = builder.lifetime('attached', function (this: EngineComponent) {
    if (follows.has(this)) return
    const part = partFor(this)
    const own = draw?.(part)
    const follow: Follow = (name, value) => {
      followEverywhere(part, name, value)
      own?.(name, value)
    }
    follows.set(this, follow)
    for (const [name, value] of Object.entries(this.data))
      if (value !== undefined && value !== null) follow(name, value)
  })
  componentSpace.setGlobalUsingComponent(tag, builder.registerComponent() as never)
}

interface Builder {
  property(name: string, definition: object): Builder
  lifetime(name: string, run: (this: EngineComponent) => void): Builder
  registerComponent(): unknown
}

function partFor(component: EngineComponent): Part {
  const part: Part = {
    get data() {
      return component.data
    },
    element: component.$$,
    trigger: (event, detail) => component.triggerEvent(event, detail, { bubbles: true, composed: false }),
  }
  partOf.set(component.$$, part)
  return part
}

function followEverywhere({ element }: Part, name: string, value: unknown): void {
  if (name === 'hidden') element.toggleAttribute('hidden', !!value)
  if (name === 'ariaLabel') setOrRemove(element, 'aria-label', value)
  if (name === 'ariaRole') setOrRemove(element, 'role', value)
}

/** Sets an attribute, or removes it when the value says nothing. */
export function setOrRemove(element: Element, attribute: string, value: unknown): void {
  if (value === undefined || value === null || value === '' || value === false)
    element.removeAttribute(attribute)
  else element.setAttribute(attribute, value === true ? '' : String(value))
}
