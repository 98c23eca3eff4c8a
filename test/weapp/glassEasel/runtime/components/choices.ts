/** `switch`, `checkbox`, `radio` with their groups, and `slider`: the browser's own controls inside. */
import { define, partOf, type Part } from './define'

define('switch', 'checked type color', (part) =>
  checkable(part, 'checkbox', (box) => {
    part.trigger('change', { value: box.checked })
  }),
)
define('checkbox', 'value checked color', (part) =>
  checkable(part, 'checkbox', () => reportGroup(part, 'checkbox')),
)
define('radio', 'value checked color', (part) => checkable(part, 'radio', () => reportGroup(part, 'radio')))
define('radio-group')
define('checkbox-group')

function checkable(part: Part, type: string, changed: (box: HTMLInputElement) => void) {
  const box = document.createElement('input')
  box.type = type
  part.element.prepend(box)
  box.addEventListener('change', (event) => {
    event.stopPropagation()
    changed(box)
  })
  return (name: string, value: unknown) => {
    if (name === 'checked') box.checked = !!value
    if (name === 'disabled') box.disabled = !!value
    if (name === 'ariaLabel') box.setAttribute('aria-label', String(value ?? ''))
  }
}

/** A group speaks for its members: one value of a radio, all checked values of checkboxes. */
function reportGroup(part: Part, kind: 'radio' | 'checkbox'): void {
  const group = part.element.closest(`wx-${kind}-group`)
  if (!group) return
  const members = Array.from(group.querySelectorAll(`wx-${kind}`))
  const own = part.element.querySelector('input')
  if (kind === 'radio') {
    for (const member of members) {
      const box = member.querySelector('input')
      if (box && box !== own) box.checked = false
    }
  }
  const checked = members.filter((member) => member.querySelector('input')?.checked)
  const values = checked.map((member) => partOf.get(member)?.data.value)
  partOf.get(group)?.trigger('change', { value: kind === 'radio' ? values[0] : values })
}

const sliderProperties =
  'min max step value color selectedColor activeColor backgroundColor blockSize blockColor showValue'
define('slider', sliderProperties, (part) => {
  const range = part.element.appendChild(document.createElement('input'))
  range.type = 'range'
  range.style.width = '100%'
  for (const name of ['input', 'change']) {
    range.addEventListener(name, (event) => {
      event.stopPropagation()
      part.trigger(name === 'input' ? 'changing' : 'change', { value: Number(range.value) })
    })
  }
  return (name, value) => {
    if (name === 'min' || name === 'max' || name === 'step' || name === 'value') range[name] = String(value)
    if (name === 'disabled') range.disabled = !!value
  }
})
