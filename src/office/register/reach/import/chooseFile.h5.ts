/** The browser's file dialog. Older GIS tools write Chinese as GBK, which is told by its being no UTF-8. */
import type { ChosenFile } from './chosenFile'

/** Null when the dialog was closed without a choice. */
export function chooseFile(): Promise<ChosenFile | null> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.geojson,.json,application/geo+json,application/json'
    input.onchange = () => {
      const file = input.files?.[0]
      if (!file) return resolve(null)
      file.arrayBuffer().then((bytes) => resolve({ name: file.name, text: decode(bytes) }), reject)
    }
    input.oncancel = () => resolve(null)
    input.click()
  })
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gbk').decode(bytes)
  }
}
