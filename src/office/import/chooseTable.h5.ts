/** The browser's file dialog. */
import type { ChosenTable } from './chosenTable'

/** Null when the dialog was closed without a choice. */
export function chooseTable(): Promise<ChosenTable | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    input.onchange = () => {
      const file = input.files?.[0]
      resolve(file ? { name: file.name, bytes: file.size, path: URL.createObjectURL(file) } : null)
    }
    input.oncancel = () => resolve(null)
    input.click()
  })
}
