/** The paper a rule was issued as, at the desk: added as PDF, opened by its name, taken out again. */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import { chooseFile } from '@/device/chooseFile'
import { openDocument } from '@/device/openDocument'
import RegisterPage from '@/office/register'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { openedWith } from '../../taro/taro'
import { deskWindow } from '../deskWindow'
import { tabAsks } from '../leavingAsks'

jest.mock('@/services/call')
const uploaded: string[] = []
/** How long an upload takes. */
let arrives: Promise<unknown> = Promise.resolve()
jest.mock('@/services/cloud', () => ({
  cloud: {
    uploadFile: async (path: string) => {
      await arrives
      uploaded.push(path)
      return `cloud://x.y/${path}`
    },
  },
}))
jest.mock('@/device/files', () => ({ keepFile: async () => 'kept:a', removeFile: async () => undefined }))
jest.mock('@/device/chooseFile')
jest.mock('@/device/openDocument')

type Rule = Output<'institution.get'>['record']
const paper = { fileId: 'cloud://x.y/registers/clean/a.pdf', name: '工作方案.pdf' }
const rule: Rule = {
  ...{ id: 'rule', version: 3, active: true, ended: null, names: {} },
  entry: {
    ...{ name: '演示工作方案', kind: 'plan', number: '演示〔2026〕1号', issued: '2026-01-05', revised: '' },
    ...{ validUntil: null, published: [], photos: [], files: [paper] },
  },
}
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const saved = () => called.filter(({ action }) => action === 'institution.save').map(({ input }) => input)
const chosen = (name: string, bytes = 1000) =>
  jest.mocked(chooseFile).mockResolvedValue({ name, bytes, path: 'blob:a' })

beforeEach(async () => {
  storage.texts.clear()
  uploaded.length = 0
  arrives = Promise.resolve()
  openedWith({ of: 'institution' })
  deskWindow(true)
  cloudAnswers({
    'institution.list': { items: [rule], next: null, total: 1 },
    'institution.get': { record: rule, files: { [paper.fileId]: 'https://x.y/a.pdf' } },
    'institution.save': { version: 4 },
    'photo.announce': {},
  })
  render(<RegisterPage />)
  await tap('演示工作方案')
})

it('opens it under its own name; when that fails it says so', async () => {
  jest.mocked(openDocument).mockRejectedValueOnce(new Error('no network')).mockResolvedValueOnce()
  await tap('打开工作方案.pdf')
  expect(await screen.findByText(/「工作方案.pdf」没有打开/)).toBeTruthy()
  await tap('打开工作方案.pdf')
  expect(openDocument).toHaveBeenLastCalledWith({ address: 'https://x.y/a.pdf', name: '工作方案.pdf' })
  await waitFor(() => expect(screen.queryByText(/没有打开/)).toBeNull())
})

it('adds one, which can be opened once it is saved', async () => {
  chosen('考核办法.PDF')
  await tap('加文件')
  expect(await screen.findByText('保存后可以打开')).toBeTruthy()
  expect(uploaded).toEqual([expect.stringMatching(/^registers\/rule\/[0-9a-z]+\.pdf$/)])
  await tap('保存')
  await waitFor(() => expect(saved()).toHaveLength(1))
  const added = { fileId: `cloud://x.y/${uploaded[0]}`, name: '考核办法.PDF' }
  expect(await screen.findByText('已保存')).toBeTruthy()
  expect(saved()[0]).toMatchObject({ version: 3, entry: { files: [paper, added] } })
})

it('sends nothing that is no PDF or too large, and says what to do', async () => {
  chosen('方案.docx')
  await tap('加文件')
  expect(await screen.findByText('只能附 PDF 文件；Word 文件请先另存为 PDF。')).toBeTruthy()
  chosen('方案.pdf', 11_000_000)
  await tap('加文件')
  expect(await screen.findByText('有个文件超过 10 MB，请压缩后重新选。')).toBeTruthy()
  expect(uploaded).toEqual([])
})

it('takes one out; what stays is saved', async () => {
  await tap('去掉工作方案.pdf')
  await tap('保存')
  await waitFor(() => expect(saved()).toHaveLength(1))
  expect(await screen.findByText('已保存')).toBeTruthy()
  expect(saved()[0]).toMatchObject({ entry: { files: [] } })
})

it('is waited for before anything is saved, and who leaves meanwhile is asked', async () => {
  let arrive: (_: unknown) => void = () => undefined
  arrives = new Promise((resolve) => (arrive = resolve))
  fireEvent.change(await screen.findByRole('textbox', { name: '文号' }), { target: { value: '2号' } })
  chosen('考核办法.pdf')
  await tap('加文件')
  expect(await screen.findByText('文件还在上传')).toBeTruthy()
  await tap(/^保存/)
  expect(saved()).toEqual([])
  await act(async () => arrive(null))
  expect(await screen.findByText('保存后可以打开')).toBeTruthy()
  expect(screen.queryByText('文件还在上传')).toBeNull()
  await tap('保存')
  await waitFor(() => expect(saved()).toHaveLength(1))
  expect(saved()[0]).toMatchObject({ entry: { files: [paper, { name: '考核办法.pdf' }] } })
  expect(await screen.findByText('已保存')).toBeTruthy()
})

it('is asked about while it is on its way, where nothing else was changed', async () => {
  let arrive: (_: unknown) => void = () => undefined
  arrives = new Promise((resolve) => (arrive = resolve))
  chosen('考核办法.pdf')
  await screen.findByRole('button', { name: '加文件' })
  expect(tabAsks()).toBe(false)
  await tap('加文件')
  await screen.findByText('正在上传…')
  expect(tabAsks()).toBe(true)
  await act(async () => arrive(null))
  expect(await screen.findByText('保存后可以打开')).toBeTruthy()
  expect(tabAsks()).toBe(true)
})
