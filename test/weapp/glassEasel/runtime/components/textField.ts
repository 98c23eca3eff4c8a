/** `input` and `textarea`: the browser's own field inside the built-in element. */
import { define, type Part } from './define'

const properties =
  'value type password placeholder placeholderStyle placeholderClass maxlength cursorSpacing autoFocus focus ' +
  'confirmType alwaysEmbed confirmHold cursor selectionStart selectionEnd adjustPosition holdKeyboard autoHeight ' +
  'fixed showConfirmBar disableDefaultPadding nativeProps cursorColor'
const keyboards: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text', tel: 'tel' }
/** WeChat cuts text at 140 characters unless the template says otherwise; -1 means no limit. */
const defaultLength = 140

for (const tag of ['input', 'textarea'] as const) {
  define(tag, properties, (part) => {
    const field = part.element.appendChild(document.createElement(tag))
    field.style.cssText =
      'display:block;width:100%;height:100%;border:0;outline:0;background:transparent;font:inherit;color:inherit;' +
      'padding:0;text-align:inherit;box-sizing:border-box;resize:none'
    field.maxLength = defaultLength
    reportTyping(part, field, tag === 'input')
    return (name, value) => follow(field, name, value)
  })
}

type Field = HTMLInputElement | HTMLTextAreaElement

function reportTyping(part: Part, field: Field, hasConfirm: boolean): void {
  field.addEventListener('input', (event) => {
    event.stopPropagation()
    part.trigger('input', { value: field.value, cursor: field.selectionStart, keyCode: 0 })
  })
  field.addEventListener('change', (event) => event.stopPropagation())
  field.addEventListener('focus', () => part.trigger('focus', { value: field.value, height: 0 }))
  field.addEventListener('blur', () => part.trigger('blur', { value: field.value }))
  field.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Enter' && hasConfirm)
      part.trigger('confirm', { value: field.value })
  })
}

function follow(field: Field, name: string, value: unknown): void {
  if (name === 'value' && field.value !== String(value ?? '')) field.value = String(value ?? '')
  if (name === 'placeholder') field.placeholder = String(value ?? '')
  if (name === 'disabled') field.disabled = !!value
  if (name === 'focus' && value) field.focus()
  if (name === 'ariaLabel') field.setAttribute('aria-label', String(value ?? ''))
  if (name === 'maxlength') setLength(field, Number(value))
  if (!(field instanceof HTMLInputElement)) return
  if (name === 'type') field.inputMode = keyboards[String(value)] ?? 'text'
  if (name === 'password') field.type = value ? 'password' : 'text'
}

function setLength(field: Field, length: number): void {
  if (length < 0) field.removeAttribute('maxlength')
  else field.maxLength = length
}
