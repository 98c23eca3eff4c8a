/**
 * Listeners of a mini-program get plain objects, not the engine's events: `target.dataset`, touches with
 * coordinates inside the element, `detail`. This is where one becomes the other.
 */
interface EngineNode {
  id: string
  dataset: Record<string, unknown> | null
  $$?: Element
}

interface EngineEvent {
  type: string
  timeStamp: number
  target: EngineNode
  currentTarget: EngineNode
  mark: unknown
  detail: unknown
  stopPropagation(): void
}

type Listener = (this: unknown, ...given: unknown[]) => unknown

/** Wraps every listener among a page's or component's functions; life-cycle functions (`onLoad` …) stay as they are. */
export function withPlainEvents<T extends Record<string, unknown>>(functions: T): T {
  const wrapped = Object.entries(functions).map(([name, value]) => {
    const isListener = typeof value === 'function' && !/^on[A-Z]/.test(name)
    return [name, isListener ? plainly(value as Listener) : value]
  })
  return Object.fromEntries(wrapped) as T
}

function plainly(listener: Listener): Listener {
  return function (first, ...rest) {
    return listener.call(this, isEngineEvent(first) ? plainEvent(first) : first, ...rest)
  }
}

function isEngineEvent(value: unknown): value is EngineEvent {
  return typeof value === 'object' && value !== null && 'currentTarget' in value && 'stopPropagation' in value
}

function plainEvent(event: EngineEvent) {
  const plain = {
    type: event.type,
    timeStamp: event.timeStamp,
    target: plainTarget(event.target),
    currentTarget: plainTarget(event.currentTarget),
    mark: event.mark ?? {},
    detail: event.detail,
    stopPropagation: () => event.stopPropagation(),
  }
  if (!event.type.startsWith('touch')) return plain
  const { touches, changedTouches } = event.detail as { touches: TouchList; changedTouches: TouchList }
  const box = event.currentTarget.$$?.getBoundingClientRect() ?? new DOMRect()
  return {
    ...plain,
    detail: {},
    touches: plainTouches(touches, box),
    changedTouches: plainTouches(changedTouches, box),
  }
}

function plainTarget(node: EngineNode | null) {
  const element = node?.$$ as HTMLElement | undefined
  return {
    id: node?.id ?? '',
    dataset: { ...node?.dataset },
    offsetLeft: element?.offsetLeft ?? 0,
    offsetTop: element?.offsetTop ?? 0,
  }
}

function plainTouches(touches: TouchList, box: DOMRect) {
  return Array.from(touches ?? []).map((touch) => ({
    identifier: touch.identifier,
    pageX: touch.pageX,
    pageY: touch.pageY,
    clientX: touch.clientX,
    clientY: touch.clientY,
    x: touch.clientX - box.left,
    y: touch.clientY - box.top,
  }))
}
