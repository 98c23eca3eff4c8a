/** The browser's file dialog. */
import type { ChosenFile, Ending } from './chosenFile'

const office = 'application/vnd.openxmlformats-officedocument'
const types: Readonly<Record<Ending, string>> = {
  xlsx: `${office}.spreadsheetml.sheet`,
  docx: `${office}.wordprocessingml.document`,
  pdf: 'application/pdf',
}

/** Null when the dialog was closed without a choice. */
export function chooseFile(ending: Ending): Promise<ChosenFile | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = `.${ending},${types[ending]}`
    input.onchange = () => {
      const file = input.files?.[0]
      resolve(file ? { name: file.name, bytes: file.size, path: URL.createObjectURL(file) } : null)
    }
    input.oncancel = () => resolve(null)
    input.click()
  })
}
