/** The office's own template of the yearly summary: read and kept by the function `documents`, remembered here. */
import * as v from 'valibot'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { isUploadFor } from '../../platform/pictures'
import { callFunction, removeFiles } from '../../platform/sdk'
import { transact } from '../../platform/transact'
import { templateId, templates } from './templateRepo'

/** ms in which a document of 5 MB is surely read. */
const patience = 15_000

const readAnswer = v.object({ trouble: v.nullable(v.string()), fileId: v.nullable(v.string()) })

export async function getTemplate() {
  const found = await templates.get(templateId)
  const { name, by, at } = found ?? { name: '', by: '', at: 0 }
  return done({ template: found?.fileId ? { name, by, at } : null })
}

/** What is wrong with it is said in words; then the one before stays. */
export async function saveTemplate(
  { templateId: uploadId, fileId, name }: ParsedInput<'summary.saveTemplate'>,
  context: BoundContext,
) {
  if (!isUploadFor(`imports/${uploadId}`, fileId)) return refused('input.invalid', 'fileId')
  const read = v.parse(
    readAnswer,
    await callFunction('documents', { templateId: uploadId, fileId }, patience),
  )
  if (read.trouble !== null || read.fileId === null) return done({ trouble: read.trouble })
  return remember(context, read.fileId, name)
}

export async function dropTemplate({ at }: ParsedInput<'summary.dropTemplate'>, context: BoundContext) {
  const found = await templates.get(templateId)
  return found && found.at !== at ? refused('submission.conflict') : remember(context, null, '')
}

async function remember(context: BoundContext, fileId: string | null, name: string) {
  let before: string | null = null
  const saved = await transact(context, templateId, async (transaction) => {
    before = (await transaction.get(templates, templateId))?.fileId ?? null
    await transaction.set(templates, {
      _id: templateId,
      fileId,
      name,
      by: context.caller.name,
      at: context.now,
    })
    return done({ trouble: null })
  })
  // Nothing leads to it any more; left behind it costs room and nothing else.
  if (saved.ok && before !== null && before !== fileId) await removeFiles([before]).catch(() => undefined)
  return saved
}
