/** The register of people: add, correct, invite, unbind, appoint. */
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import RegisterPage from '@/office/register'
import { storage } from '../../../device/memoryStore'
import '../../../components/dialogs'
import { called, cloudAnswers } from '../../../pages/cloud'
import { deskWindow, press } from '../../deskWindow'
import { reach } from '../../../pages/answers'
import { assignment, page, personEntry, personListed } from '../../registerAnswers'
import { openedWith } from '../../../taro/taro'

jest.mock('@/services/call')

const inputs = (action: string) => called.filter((one) => one.action === action).map(({ input }) => input)
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } })
const open = async (name: RegExp) => fireEvent.click(await screen.findByRole('button', { name }))

const brief = (id: string, name: string) => {
  const { geometry: _geometry, ...rest } = reach(id, name)
  return { ...rest, walkedOn: null, open: 0 }
}

const ready = {
  'person.list': { ...page(personListed()), total: 1 },
  'person.counts': { counts: { unbound: 1 } },
  'register.getPerson': { person: personEntry() },
  'register.listAssignments': { items: [assignment({ personId: 'p2', personName: '示例李' })] },
  'register.savePerson': {},
  'register.listVillages': { items: [{ village: '演示一村', reaches: 2 }] },
}

beforeEach(() => {
  storage.texts.clear()
  openedWith({ of: 'person' })
  deskWindow(true)
  cloudAnswers(ready)
})

it('goes to the search by 「/」 and asks once the typing pauses', async () => {
  render(<RegisterPage />)
  await screen.findByRole('button', { name: '示例李' })
  act(() => press('/'))
  const search = screen.getByRole('searchbox', { name: '姓名、手机或职务' })
  expect(document.activeElement).toBe(search)
  fireEvent.change(search, { target: { value: '李' } })
  fireEvent.change(search, { target: { value: '李小' } })
  await waitFor(() => expect(inputs('person.list')).toEqual([{ limit: 50 }, { search: '李小', limit: 50 }]))
})

it('says what is missing before it adds a person, then adds exactly what was typed', async () => {
  render(<RegisterPage />)
  await open(/^添加$/)
  fireEvent.click(await screen.findByRole('button', { name: '添加到名册' }))
  expect(screen.getByText('请写姓名')).toBeTruthy()
  expect(screen.getByText('请至少选一个身份')).toBeTruthy()
  expect(inputs('register.savePerson')).toEqual([])
  type('姓名', ' 示例赵 ')
  type('手机号', '138 0000 003')
  expect(screen.getByText('手机号是 1 开头的 11 位数字，现在是 10 位')).toBeTruthy()
  type('手机号', '13800000003')
  fireEvent.click(screen.getByRole('checkbox', { name: '村级河长' }))
  fireEvent.click(screen.getByRole('button', { name: '添加到名册' }))
  await waitFor(() =>
    expect(inputs('register.savePerson')).toEqual([
      {
        id: expect.stringMatching(/^[0-9A-Za-z]{26}$/),
        name: '示例赵',
        phone: '13800000003',
        post: '',
        village: '',
        roles: ['villageChief'],
        departmentId: null,
        active: true,
      },
    ]),
  )
})

it('keeps what was typed and says why when the register refuses it', async () => {
  cloudAnswers({ ...ready, 'register.savePerson': { refused: 'register.phoneTaken' } })
  render(<RegisterPage />)
  await open(/^示例李$/)
  await screen.findByDisplayValue('13800000002')
  type('手机号', '13800000009')
  fireEvent.click(screen.getByRole('button', { name: '保存修改' }))
  expect(await screen.findByText('这个手机号已登记给另一个人，请核对。')).toBeTruthy()
  expect(screen.getByDisplayValue('13800000009')).toBeTruthy()
})

it('takes a saved change back on 「撤销」', async () => {
  cloudAnswers({
    ...ready,
    get 'register.getPerson'() {
      const saved = inputs('register.savePerson')
      return { person: { ...personEntry(), ...(saved[saved.length - 1] as object) } }
    },
  })
  render(<RegisterPage />)
  await open(/^示例李$/)
  await screen.findByDisplayValue('示例村书记')
  type('职务', '示例村主任')
  fireEvent.click(screen.getByRole('button', { name: '保存修改' }))
  fireEvent.click(await screen.findByRole('button', { name: /已保存/ }))
  await waitFor(() =>
    expect(inputs('register.savePerson').map((input) => (input as { post: string }).post)).toEqual([
      '示例村主任',
      '示例村书记',
    ]),
  )
})

it('shows an invitation code once and copies it', async () => {
  cloudAnswers({
    ...ready,
    'identity.invitePerson': { invitation: 'K7QM2XRD', expiresAt: Date.parse('2026-12-01T08:00+08:00') },
  })
  render(<RegisterPage />)
  await open(/^示例李$/)
  await open(/^发邀请码$/)
  expect(await screen.findByText('K7QM 2XRD')).toBeTruthy()
  expect(screen.getByText(/只显示这一次，2026年12月1日 08:00前有效/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '复制邀请码' }))
  expect(await screen.findByRole('button', { name: '已复制' })).toBeTruthy()
  expect(Taro.setClipboardData).toHaveBeenCalledWith({ data: 'K7QM2XRD' })
})

it('unbinds only after it was asked, saying what it costs', async () => {
  const bound = personEntry({ bound: true })
  cloudAnswers({ ...ready, 'register.getPerson': { person: bound }, 'identity.unbindPerson': {} })
  render(<RegisterPage />)
  await open(/^示例李$/)
  await open(/^解除绑定$/)
  expect(inputs('identity.unbindPerson')).toEqual([])
  const dialog = screen.getByRole('dialog', { name: '解除示例李的微信绑定？' })
  expect(dialog.textContent).toContain('手机里还没上传的记录会传不上来')
  fireEvent.click(within(dialog).getByRole('button', { name: '解除绑定' }))
  await waitFor(() => expect(inputs('identity.unbindPerson')).toEqual([{ personId: 'p2' }]))
})

it('shows whom a person answers for, and no reaches for those who do not walk', async () => {
  const first = render(<RegisterPage />)
  await open(/^示例李$/)
  expect(await screen.findByText('示例溪 1 段')).toBeTruthy()
  first.unmount()
  cloudAnswers({ ...ready, 'register.getPerson': { person: personEntry({ roles: ['cleaner'] }) } })
  render(<RegisterPage />)
  await open(/^示例李$/)
  await screen.findByDisplayValue('13800000002')
  expect(screen.queryByText('负责的河段')).toBeNull()
})

it('asks which department somebody of a department works for, and drops it with the role', async () => {
  const departments = [
    { id: 'environment', name: '生态环境所', active: true },
    { id: 'old', name: '旧部门', active: false },
  ]
  cloudAnswers({ ...ready, 'register.listDepartments': { items: departments } })
  render(<RegisterPage />)
  await open(/^示例李$/)
  fireEvent.click(await screen.findByRole('checkbox', { name: '联动部门' }))
  const choice = await screen.findByRole('combobox', { name: '所属部门' })
  expect(within(choice).queryByText(/旧部门/)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '保存修改' }))
  expect(screen.getByText('请选是哪个部门的')).toBeTruthy()
  fireEvent.change(choice, { target: { value: 'environment' } })
  fireEvent.click(screen.getByRole('button', { name: '保存修改' }))
  await waitFor(() => expect(inputs('register.savePerson')).toMatchObject([{ departmentId: 'environment' }]))
  fireEvent.click(screen.getByRole('checkbox', { name: /联动部门/ }))
  fireEvent.click(screen.getByRole('button', { name: '保存修改' }))
  await waitFor(() =>
    expect(inputs('register.savePerson')[1]).toMatchObject({ roles: ['villageChief'], departmentId: null }),
  )
})

it('appoints to several reaches at once, and says who answers for each now', async () => {
  cloudAnswers({
    ...ready,
    'river.list': { items: [brief('r1', '带溪 1 段'), brief('r2', '带溪 2 段')], next: null },
    'register.appoint': { assignmentId: 'a' },
  })
  render(<RegisterPage />)
  await open(/^示例李$/)
  await open(/^任命到河段$/)
  await open(/^选河段（可选多段）$/)
  await open(/带溪 1 段/)
  await open(/带溪 2 段/)
  await open(/选好了 2 段/)
  expect(await screen.findByText(/带溪 1 段，现任：村级河长示例李/)).toBeTruthy()
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '任命 2 段' })))
  expect(inputs('register.appoint')).toMatchObject([{ reachId: 'r1' }, { reachId: 'r2' }])
})

it('a village is chosen from those there are; another is written only when said so', async () => {
  render(<RegisterPage />)
  await open(/^添加$/)
  const village = await screen.findByRole('combobox', { name: '所在村' })
  fireEvent.change(village, { target: { value: '演示一村' } })
  expect((village as HTMLSelectElement).value).toBe('演示一村')
  fireEvent.change(village, { target: { value: ' ' } })
  expect(screen.getByRole('textbox', { name: '所在村' })).toBeTruthy()
  // Also one without a reach.
  expect(inputs('register.listVillages')).toEqual([{ all: true }])
})
