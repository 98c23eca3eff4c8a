/** Elements that only hold others. What the phone does beyond holding (dragging, playing) is not imitated. */
import { define } from './define'

const containers =
  'cover-view block-view cover-image movable-area match-media page-container root-portal share-element ' +
  'sticky-header sticky-section list-view grid-view page-meta navigation-bar official-account open-data web-view ad ' +
  'audio video camera live-player live-pusher editor functional-page-navigator keyboard-accessory'

for (const tag of containers.split(' ')) define(tag, 'show direction src')
define('view')
define('text', 'selectable userSelect space decode overflow maxLines')
define('label', 'for')
define(
  'movable-view',
  'direction x y inertia outOfBounds damping friction scale scaleMin scaleMax scaleValue',
)
define('icon', 'type size color')

define(
  'progress',
  'percent showInfo borderRadius strokeWidth color activeColor backgroundColor active',
  (part) => {
    const bar = part.element.appendChild(document.createElement('i'))
    return (name, value) => {
      if (name === 'percent') bar.style.width = `${Number(value)}%`
      if (name === 'activeColor' || name === 'color') bar.style.background = String(value)
      if (name === 'backgroundColor') part.element.style.background = String(value)
    }
  },
)

define('rich-text', 'nodes space mode userSelect', (part) => (name, value) => {
  if (name !== 'nodes') return
  if (typeof value === 'string') part.element.innerHTML = value
  else part.element.replaceChildren(...(value as RichNode[]).map(drawNode))
})

interface RichNode {
  type?: string
  text?: string
  name?: string
  attrs?: Record<string, string>
  children?: RichNode[]
}

function drawNode(node: RichNode): Node {
  if (node.type === 'text') return document.createTextNode(node.text ?? '')
  const element = document.createElement(node.name ?? 'span')
  for (const [name, value] of Object.entries(node.attrs ?? {})) element.setAttribute(name, value)
  element.append(...(node.children ?? []).map(drawNode))
  return element
}
