/** Dialogs the phone draws: modal, action sheet, toast, loading, picture preview. A test taps their real buttons. */
import { addressOf } from '../files'
import { call, Refusal } from './call'
import { cover, wordButton } from './cover'

interface Modal {
  title?: string
  content?: string
  showCancel?: boolean
  cancelText?: string
  confirmText?: string
  editable?: boolean
  placeholderText?: string
}
interface ModalAnswer {
  confirm: boolean
  cancel: boolean
  content?: string
}
interface Toast {
  title: string
  duration?: number
  mask?: boolean
}

/** WeChat's own words and times. */
const words = { cancel: '取消', confirm: '确定' }
const toastTime = 1500

export const showModal = call('showModal', (options: Modal) => {
  const dialog = element('div', 'dialog')
  dialog.setAttribute('role', 'dialog')
  const input = document.createElement('input')
  input.placeholder = options.placeholderText ?? ''
  if (options.title) dialog.append(element('h2', '', options.title))
  if (options.editable) dialog.append(input)
  else if (options.content) dialog.append(element('p', '', options.content))
  const buttons = dialog.appendChild(element('div', 'choices'))
  const close = cover(dialog)
  return new Promise<ModalAnswer>((resolve) => {
    const answer = (confirm: boolean) => () => {
      close()
      resolve({ confirm, cancel: !confirm, ...(options.editable && { content: input.value }) })
    }
    if (options.showCancel !== false)
      buttons.append(wordButton(options.cancelText || words.cancel, answer(false)))
    buttons.append(wordButton(options.confirmText || words.confirm, answer(true)))
  })
})

export const showActionSheet = call('showActionSheet', ({ itemList }: { itemList: string[] }) => {
  const sheet = element('div', 'sheet')
  sheet.setAttribute('role', 'dialog')
  const close = cover(sheet, 'bottom')
  return new Promise<{ tapIndex: number }>((resolve, reject) => {
    const button = (word: string, settle: () => void) =>
      wordButton(word, () => {
        close()
        settle()
      })
    itemList.forEach((word, tapIndex) => sheet.append(button(word, () => resolve({ tapIndex }))))
    sheet.append(button(words.cancel, () => reject(new Refusal('cancel'))))
  })
})

let hideCurrent = () => {}

/** A toast and a loading sign share one place on the phone: the newer replaces the older. */
function showNotice({ title, mask }: Toast): void {
  hideCurrent()
  const notice = element('div', 'toast', title)
  notice.setAttribute('role', 'status')
  const close = cover(notice, 'clear')
  if (!mask && notice.parentElement) notice.parentElement.style.pointerEvents = 'none'
  hideCurrent = close
}

export const showToast = call('showToast', (options: Toast) => {
  showNotice(options)
  const close = hideCurrent
  setTimeout(close, options.duration ?? toastTime)
})
export const hideToast = call('hideToast', () => hideCurrent())
export const showLoading = call('showLoading', (options: Toast) => showNotice(options))
export const hideLoading = call('hideLoading', () => hideCurrent())

export const previewImage = call('previewImage', (options: { urls: string[]; current?: string }) => {
  const image = document.createElement('img')
  image.src = addressOf(options.current ?? options.urls[0] ?? '')
  image.alt = '预览'
  const close = cover(image, 'preview')
  image.onclick = close
})

function element(tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}
