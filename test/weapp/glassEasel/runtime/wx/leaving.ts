/** A page that asks before it is left by the arrow above: in WeChat's own dialog, each page for itself. */
import { back, topPage, type OpenPage } from '../pageStack'
import { call } from './call'
import { showModal } from './dialogs'

const questions = new WeakMap<OpenPage, string>()

export const leaving = {
  enableAlertBeforeUnload: call('enableAlertBeforeUnload', ({ message }: { message: string }) => {
    const page = topPage()
    if (page) questions.set(page, message)
  }),
  disableAlertBeforeUnload: call('disableAlertBeforeUnload', () => {
    const page = topPage()
    if (page) questions.delete(page)
  }),
}

/** A tap on the arrow. */
export async function goBack(): Promise<void> {
  const page = topPage()
  const content = page && questions.get(page)
  if (content && !(await showModal({ content })).confirm) return
  back()
}
