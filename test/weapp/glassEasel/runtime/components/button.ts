/**
 * `button` with its form and open types, `form`, and `navigator`. A form collects the values of its named
 * fields; an open type asks WeChat for something only it may give, such as the phone number.
 */
import { topPage } from '../pageStack'
import { noteAct } from '../wx/call'
import { askPhoneCode } from '../wx/consent'
import { wx } from '../wx'
import { define, partOf, setOrRemove, type Part } from './define'

const openDetails: Record<string, () => Promise<[event: string, detail: unknown]>> = {
  getPhoneNumber: async () => ['getphonenumber', await askPhoneCode()],
  getRealtimePhoneNumber: async () => ['getrealtimephonenumber', await askPhoneCode()],
  agreePrivacyAuthorization: async () => [
    'agreeprivacyauthorization',
    { errMsg: 'agreePrivacyAuthorization:ok' },
  ],
  openSetting: async () => ['opensetting', await wx.openSetting({})],
}

define(
  'button',
  'size type plain loading formType openType lang sessionFrom sendMessageTitle sendMessagePath sendMessageImg ' +
    'appParameter showMessageCard phoneNumberNoQuotaToast',
  (part) => {
    const { element } = part
    element.setAttribute('role', 'button')
    element.addEventListener('click', () => void press(part))
    return (name, value) => {
      if (['type', 'size', 'disabled', 'plain'].includes(name)) setOrRemove(element, name, value)
      if (name === 'disabled') setOrRemove(element, 'aria-disabled', value ? 'true' : '')
    }
  },
)

async function press(part: Part): Promise<void> {
  const { disabled, formType, openType } = part.data
  if (disabled) return
  if (openType === 'share') await share(part)
  const form = formType ? part.element.closest('wx-form') : null
  if (form)
    partOf.get(form)?.trigger(String(formType), { value: formType === 'submit' ? valuesOf(form) : {} })
  const open = openDetails[String(openType)]
  if (!open) return
  const [event, detail] = await open()
  part.trigger(event, detail)
}

/** WeChat asks the page what to send, then shows its own list of chats; the test reads what would be sent. */
async function share({ element }: Part): Promise<void> {
  const target = { id: element.id, dataset: {} }
  noteAct('shareAppMessage', await topPage()?.instance.onShareAppMessage?.({ from: 'button', target }))
}

define('form', 'reportSubmit reportSubmitTimeout')

function valuesOf(form: Element): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const element of Array.from(form.querySelectorAll('*'))) {
    const part = partOf.get(element)
    const name = part?.data.name
    if (!part || typeof name !== 'string' || !name || element.tagName === 'WX-BUTTON') continue
    const field = element.querySelector<HTMLInputElement | HTMLTextAreaElement>('input,textarea')
    if (element.tagName === 'WX-SWITCH') values[name] = (field as HTMLInputElement).checked
    else values[name] = field?.value ?? part.data.value
  }
  return values
}

type Go = (options: { url?: string; delta?: number }) => void
define('navigator', 'url openType delta target hoverClass appId path', (part) => {
  part.element.addEventListener('click', () => {
    const { url, delta, openType } = part.data
    const go = (wx as unknown as Record<string, Go>)[
      String(openType || 'navigate')
        .replace(/^navigate$/, 'navigateTo')
        .replace(/^redirect$/, 'redirectTo')
    ]
    go?.({ url: url as string, delta: delta as number })
  })
})
