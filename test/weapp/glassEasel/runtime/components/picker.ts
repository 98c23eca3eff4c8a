/**
 * `picker`: a sheet with real fields and 取消 / 确定, so that a test chooses as a person does. One list, several
 * lists, a date, or a time; the region picker needs WeChat's own list of places and is not imitated.
 */
import { cover } from '../wx/cover'
import { define, type Part } from './define'

define('picker', 'headerText mode range rangeKey value start end fields customItem level', (part) => {
  part.element.addEventListener('click', () => {
    if (!part.data.disabled) openSheet(part)
  })
})
define('picker-view', 'value indicatorStyle indicatorClass maskStyle maskClass immediateChange')
define('picker-view-column')

function openSheet(part: Part): void {
  const fields = fieldsOf(part)
  const wheel = document.createElement('div')
  wheel.className = 'wheel'
  wheel.setAttribute('role', 'dialog')
  const close = cover(wheel, 'bottom')
  const answer = (label: string, act: () => void) => {
    const button = document.createElement('button')
    button.textContent = label
    button.onclick = () => {
      close()
      act()
    }
    return button
  }
  wheel.append(
    ...fields,
    answer('取消', () => part.trigger('cancel', {})),
    answer('确定', () => part.trigger('change', { value: chosen(part, fields) })),
  )
}

type Field = HTMLSelectElement | HTMLInputElement

function fieldsOf({ data }: Part): Field[] {
  const mode = data.mode ?? 'selector'
  if (mode === 'date' || mode === 'time') {
    const input = document.createElement('input')
    input.type = mode === 'time' ? 'time' : data.fields === 'month' ? 'month' : 'date'
    input.value = String(data.value ?? '')
    return [input]
  }
  const lists = (mode === 'multiSelector' ? data.range : [data.range]) as unknown[][]
  const values = (mode === 'multiSelector' ? data.value : [data.value]) as number[] | undefined
  return lists.map((list, column) => listField(list ?? [], data.rangeKey, values?.[column] ?? 0))
}

function listField(list: unknown[], key: unknown, value: number): HTMLSelectElement {
  const select = document.createElement('select')
  for (const item of list) {
    const label = key ? (item as Record<string, unknown>)[String(key)] : item
    select.append(new Option(String(label)))
  }
  select.selectedIndex = Number(value)
  return select
}

function chosen({ data }: Part, fields: Field[]): unknown {
  const values = fields.map((field) =>
    field instanceof HTMLSelectElement ? field.selectedIndex : field.value,
  )
  return data.mode === 'multiSelector' ? values : values[0]
}
