/** The office's own document (模板) with {{slots}}, into which the yearly summary is filled. */
import { writtenOf } from './fact'
import { factNames, factOf, type FactValues } from './facts'

/** A slot with the whole text, alone in its paragraph. */
export const bodySlot = '正文'
const named = ['镇名', '年份', '标题', '单位', '日期'] as const
type Named = (typeof named)[number]

/** Every slot there is: the whole text, what it is called and who signs it, and each fact by its title. */
export const knownSlots: readonly string[] = [
  bodySlot,
  ...named,
  ...factNames.map((name) => factOf(name).title),
]

/** Bytes of the file, and what it may come to unpacked. */
export const largestTemplate = 5 * 1024 * 1024
export const largestUnpackedTemplate = 50 * 1024 * 1024

/** Why a template cannot be used; each with what to do. */
const troubles = {
  gone: '文件没有传完整，请再选一次',
  tooLarge: '文件超过 5 MB，请把里面的图片压小或去掉再传',
  macros: '文件里带宏，不能用作模板，请另存为普通的 .docx',
  noDocument: '这不是 Word 文档（.docx），或文件坏了，请在 Word 或 WPS 里打开另存一份再传',
  bomb: '文件解开后太大，请把内容复制到新文档里再传',
  noSlots: '里面没有 {{正文}} 这样的位置，请在要填的地方写上，例如 {{正文}}、{{年份}}',
} as const
export type TemplateTrouble = keyof typeof troubles
export const templateSentence = (trouble: TemplateTrouble): string => troubles[trouble]

/** What is wrong with the slots of a template, in a sentence; null where all of them can be filled. */
export function slotTrouble(slots: readonly string[]): string | null {
  if (slots.length === 0) return templateSentence('noSlots')
  const unknown = slots.filter((slot) => !knownSlots.includes(slot))
  if (unknown.length === 0) return null
  const shown = unknown.slice(0, 5).map((slot) => `{{${slot}}}`)
  return `不认识${shown.join('、')}${unknown.length > shown.length ? '等' : ''}，请照可用的名称改好再传`
}

interface Signed extends Readonly<Record<Named, string>> {
  readonly values: FactValues
}

/** The text of each slot but the body's; a fact that nobody counted is said to be missing, never left empty. */
export function slotTexts({ values, ...signed }: Signed): Readonly<Record<string, string>> {
  const facts = factNames.map((name) => {
    const value = values[name]
    return [
      factOf(name).title,
      value === undefined || value === '' ? '（没有登记）' : writtenOf(factOf(name), value),
    ]
  })
  return { ...Object.fromEntries(facts), ...signed }
}
