/** A template that was uploaded: read, and kept under a name of ours where every slot of it can be filled. */
import { slotTrouble, templateSentence } from '../../domain/summary/template'
import { readFile, storeFile } from '../platform/sdk'

export async function takeTemplate(templateId: string, fileId: string) {
  const bytes = await readFile(fileId)
  if (!bytes) return { trouble: templateSentence('gone'), fileId: null }
  const { readTemplate } = await import('./port/fillWord')
  const read = await readTemplate(bytes)
  const trouble = 'trouble' in read ? templateSentence(read.trouble) : slotTrouble(read.slots)
  if (trouble !== null) return { trouble, fileId: null }
  return { trouble: null, fileId: await storeFile(`templates/${templateId}.docx`, bytes) }
}
