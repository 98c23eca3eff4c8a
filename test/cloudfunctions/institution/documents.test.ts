/** A rule of the township with the paper it was issued as: kept, opened by whoever may read the rule, and nothing but a PDF. */
import type { Input } from '../../../domain/contract/contract'
import { largestDocument } from '../../../domain/register/kit/attached'
import { DEFAULT_ENV } from '../../../local/options'
import { fileIdOf } from '../../../local/storage/fileId'
import { isThere } from '../report/reporting'
import { openTown, type Town } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

type Rule = Input<'institution.save'>['entry']
const rule = (files: Rule['files']): Rule => ({
  ...{
    name: '演示河长制工作方案',
    kind: 'plan',
    number: '演示〔2026〕1号',
    issued: '2026-01-05',
    revised: '',
  },
  ...{ validUntil: null, published: [], photos: [], files },
})
const idOf = (name: string) => `rule${name}`.padEnd(26, '0')
const pdf = Buffer.from('%PDF-1.7\n演示\n%%EOF\n')

/** As the desk does: announced, uploaded, saved. */
async function saved(
  name: string,
  content: Buffer,
  { of = name, called = '工作方案.pdf', version = 0 } = {},
) {
  const path = `registers/${idOf(of)}/paper${name}.pdf`
  await town.as('office').get('photo.announce', { paths: [path] })
  const fileId = await town.upload(path, content)
  const input = { id: idOf(name), version, entry: rule([{ fileId, name: called }]) }
  return { fileId, input, answer: await town.as('office').call('institution.save', input) }
}
const code = (answer: { ok: boolean; problem?: { code: string } }) =>
  answer.ok ? 'ok' : answer.problem?.code

it('is kept under a name nobody can guess, with its own name, and opened by a chief', async () => {
  const { fileId, answer } = await saved('a', pdf)
  expect(answer).toMatchObject({ ok: true })
  const { record, files } = await town.as('villageChief').get('institution.get', { id: idOf('a') })
  const [document] = record.entry.files
  expect(document?.name).toBe('工作方案.pdf')
  expect(document?.fileId).toMatch(/\/registers\/clean\/[0-9a-f]{32}\.pdf$/)
  const opened = await fetch(files[document!.fileId]!)
  expect(Buffer.from(await opened.arrayBuffer())).toEqual(pdf)
  expect(await isThere(town, fileId)).toBe(false)
})

it('the same save again, as after a lost answer, is the same rule with the same paper', async () => {
  const { input, answer } = await saved('b', pdf)
  expect(answer).toMatchObject({ ok: true, value: { version: 1 } })
  const before = await town.as('office').get('institution.get', { id: idOf('b') })
  expect(await town.as('office').call('institution.save', input)).toMatchObject({
    ok: true,
    value: { version: 1 },
  })
  expect((await town.as('office').get('institution.get', { id: idOf('b') })).record).toEqual(before.record)
})

it('what is no PDF, whatever it is called, is refused in words, and nothing of it stays', async () => {
  expect(code((await saved('c', Buffer.from('<script>alert(1)</script>'))).answer)).toBe('file.notPdf')
  expect(code((await saved('d', Buffer.concat([pdf, Buffer.alloc(largestDocument)]))).answer)).toBe(
    'file.tooLarge',
  )
  expect(code((await saved('e', pdf, { called: '方案.docx' })).answer)).toBe('input.invalid')
  expect(code((await saved('f', pdf, { of: 'another' })).answer)).toBe('file.missing')
  const noted = town.cloud.database
    .find('uploads')
    .flatMap(({ of, paths }) =>
      ['c', 'd'].some((name) => of === `registers/${idOf(name)}`) ? (paths as string[]) : [],
    )
  const copies = noted.filter((path) => path.startsWith('registers/clean/'))
  expect(copies).toHaveLength(2)
  for (const path of copies) expect(await isThere(town, fileIdOf(DEFAULT_ENV, path))).toBe(false)
})

it('taken out of the rule it is still there for its history', async () => {
  await saved('g', pdf)
  const [document] = (await town.as('office').get('institution.get', { id: idOf('g') })).record.entry.files
  await town.as('office').get('institution.save', { id: idOf('g'), version: 1, entry: rule([]) })
  expect(await isThere(town, document!.fileId)).toBe(true)
  const again = { id: idOf('g'), version: 2, entry: rule([document!]) }
  expect(await town.as('office').call('institution.save', again)).toMatchObject({ ok: true })
})

it('an entry that calls itself as our own folder is called gets no paper of another one', async () => {
  await saved('h', pdf)
  const [document] = (await town.as('office').get('institution.get', { id: idOf('h') })).record.entry.files
  const forged = { id: 'clean', version: 0, entry: rule([document!]) }
  expect(await town.as('office').refusal('institution.save', forged)).toBe('file.missing')
  expect(await isThere(town, document!.fileId)).toBe(true)
})
