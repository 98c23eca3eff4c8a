/** The office's own document with {{slots}}: taken where every slot can be filled, refused in words where not, filled. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeWord } from '../../../cloudfunctions/documents/port/writeWord'
import { at } from '../report/reporting'
import { openTown, type Town, townTime } from '../town'
import { bytesOf, ordered } from './tables'

let town: Town
let bomb: Buffer
beforeAll(async () => {
  bomb = await with_('word/media/a.bin', new Uint8Array(51 * 1024 * 1024))
  town = await openTown()
  await town.as('office').get('summary.count', { year: '2026' }, at(townTime()))
})
afterAll(() => town.close())

const template = async (...paragraphs: string[]) =>
  Buffer.from(
    await writeWord({
      title: '演示县统一格式',
      parts: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    }),
  )
let made = 0
async function uploaded(bytes: Buffer): Promise<string | null> {
  const templateId = `template${String(++made).padStart(16, '0')}`
  const fileId = await town.upload(`imports/${templateId}/a.docx`, bytes)
  const asked = { templateId, fileId, name: '县里的格式.docx' }
  return (await town.as('office').get('summary.saveTemplate', asked)).trouble
}
/** With another file in it. */
const with_ = async (name: string, content: Uint8Array) =>
  Buffer.from(zipSync({ ...unzipSync(await template('{{正文}}')), [name]: content }, { level: 1 }))
const filled = () => ordered(town, { sheet: 'ownYearlySummary', of: '2026' })
const textOf = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['word/document.xml']!)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')

it('without a template there is none to fill', async () => {
  expect((await town.as('office').get('summary.template', {})).template).toBeNull()
  expect((await filled()).state).toBe('failed')
})

it('the summary stands in the office’s own document, every slot filled', async () => {
  expect(
    await uploaded(await template('{{年份}}年，{{镇名}}共巡河{{巡河}}。', '{{正文}}', '{{单位}} {{日期}}')),
  ).toBeNull()
  expect((await town.as('office').get('summary.template', {})).template).toMatchObject({
    ...{ name: '县里的格式.docx', by: '演示office' },
  })
  const document = await filled()
  expect(document).toMatchObject({ state: 'ready' })
  const text = textOf(await bytesOf(document))
  expect(text).toContain('演示县统一格式')
  expect(text).toMatch(/2026年，.*共巡河\d+次。/)
  expect(text).toContain('一、水系基本概况')
  expect(text).toContain('2026年11月18日')
  expect(text).not.toMatch(/\{\{|\}\}/)
})

it('a slot that nobody knows is named, and the template before stays', async () => {
  expect(await uploaded(await template('{{年份}}', '{{河长人数呀}}'))).toBe(
    '不认识{{河长人数呀}}，请照可用的名称改好再传',
  )
  expect((await filled()).state).toBe('ready')
})

it('what is no document, broken, full of macros or a bomb is refused in words', async () => {
  expect(await uploaded(Buffer.from('PK nothing'))).toMatch(/不是 Word 文档/)
  expect(await uploaded((await template('{{正文}}')).subarray(0, 900))).toMatch(/不是 Word 文档/)
  expect(await uploaded(await with_('word/document.xml', strToU8('<w:document><w:body>')))).not.toBeNull()
  expect(await uploaded(await with_('word/vbaProject.bin', strToU8('x')))).toMatch(/带宏/)
  // Packed before anything is sent: a connection does not outlive the seconds that takes.
  expect(await uploaded(bomb)).toMatch(/解开后太大/)
  expect(await uploaded(await template('没有位置'))).toMatch(/没有 \{\{正文\}\}/)
  expect((await filled()).state).toBe('ready')
})

it('a file that is not one’s own upload is not looked at', async () => {
  const fileId = await town.upload('reports/somebody/a.docx', await template('{{正文}}'))
  const asked = { templateId: 'template0000000000009999', fileId, name: 'a.docx' }
  expect(await town.as('office').refusal('summary.saveTemplate', asked)).toBe('input.invalid')
  expect(await town.as('villageChief').refusal('summary.saveTemplate', asked)).toBe('identity.forbidden')
})

it('taken away, it is gone', async () => {
  const { template: used } = await town.as('office').get('summary.template', {})
  expect(await town.as('office').refusal('summary.dropTemplate', { at: 1 })).toBe('submission.conflict')
  await town.as('office').get('summary.dropTemplate', { at: used!.at })
  expect((await town.as('office').get('summary.template', {})).template).toBeNull()
  expect((await filled()).state).toBe('failed')
})
