/** What is typed at the desk and not saved is not lost unasked, whichever way one turns from it; told with departments. */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import EntryPage from '@/office/register/entry'
import RegisterPage from '@/office/register'
import { startAt } from '@/services/pages'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { history } from '../../taro/router'
import Taro, { leave as hide, openedWith } from '../../taro/taro'
import { deskWindow, press } from '../deskWindow'
import { asked, tabAsks } from '../leavingAsks'

jest.mock('@/services/call')

type Got = Output<'department.get'>
const got = (name: string): Got => ({
  record: { id: 'd1', version: 3, active: true, entry: { name, phone: '' }, names: {}, ended: null },
  files: {},
})
const listed = (id: string, name: string) => ({ ...got(name).record, id })
const ready = {
  'department.list': { items: [listed('d1', '农业办'), listed('d2', '水利站')], next: null, total: 2 },
  'department.get': got('农业办'),
  'department.save': { version: 4 },
}
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const field = () => screen.findByRole('textbox', { name: '部门名称' })
const typeName = async (value: string) => fireEvent.change(await field(), { target: { value } })
const opened = () => called.filter(({ action }) => action === 'department.get').map(({ input }) => input)
const goBack = async () => {
  const gone = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }))
  window.history.back()
  await act(() => gone)
}

beforeEach(() => {
  storage.texts.clear()
  history.push('/office/desk/overview')
  history.push('/office/register/index?of=department')
  openedWith({ of: 'department', id: 'd1' })
  deskWindow(true)
  cloudAnswers(ready)
})

async function halfTyped() {
  render(<RegisterPage />)
  await typeName('农业农村')
}

describe('who touches another row', () => {
  it('is asked first, and finds what was typed when going on with it', async () => {
    await halfTyped()
    await tap('水利站')
    expect(asked()).toBe(true)
    await tap('继续填写')
    expect(asked()).toBe(false)
    expect(await screen.findByDisplayValue('农业农村')).toBeTruthy()
    expect(opened()).toEqual([{ id: 'd1' }])
  })

  it('comes to it once the typed may go', async () => {
    await halfTyped()
    await tap('水利站')
    await tap('不要了，离开')
    await waitFor(() => expect(opened()).toEqual([{ id: 'd1' }, { id: 'd2' }]))
    expect(asked()).toBe(false)
    expect(await screen.findByDisplayValue('农业办')).toBeTruthy()
    expect(tabAsks()).toBe(false)
  })

  it('is not asked where nothing was typed, or where it stands again as it was', async () => {
    await halfTyped()
    await typeName('农业办')
    await tap('水利站')
    expect(asked()).toBe(false)
    await waitFor(() => expect(opened()).toEqual([{ id: 'd1' }, { id: 'd2' }]))
  })

  it('is not asked after saving', async () => {
    await halfTyped()
    cloudAnswers({ ...ready, 'department.get': got('农业农村') })
    await tap('保存')
    await screen.findByText('已保存')
    expect(tabAsks()).toBe(false)
    await tap('水利站')
    expect(asked()).toBe(false)
  })

  it('is asked of a new one that is half typed too, and not once it is added', async () => {
    render(<RegisterPage />)
    await tap(/添加部门|新建部门|登记部门/)
    expect(await field()).toHaveProperty('value', '')
    expect(tabAsks()).toBe(false)
    await typeName('气象站')
    await tap('水利站')
    expect(asked()).toBe(true)
    await tap('继续填写')
    await tap('添加')
    await waitFor(() => expect(tabAsks()).toBe(false))
    expect(asked()).toBe(false)
  })

  it('is asked by the key that closes what lies open', async () => {
    await halfTyped()
    act(() => press('Escape'))
    expect(asked()).toBe(true)
    await tap('继续填写')
    expect(await screen.findByDisplayValue('农业农村')).toBeTruthy()
  })
})

describe('who leaves the room', () => {
  it('by another room on the rail is asked, and stays or goes', async () => {
    await halfTyped()
    for (const answer of ['继续填写', '不要了，离开']) {
      await tap('巡河')
      expect(asked()).toBe(true)
      expect(Taro.redirectTo).not.toHaveBeenCalled()
      await tap(answer)
    }
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/office/patrol/patrols' })
  })

  it('by whatever else changes the address is asked, and stays or goes', async () => {
    await halfTyped()
    act(() => history.replace('/office/calendar/holidays'))
    expect(asked()).toBe(true)
    await tap('继续填写')
    expect(history.location.pathname).toBe('/office/register/index')
    act(() => history.replace('/office/calendar/holidays'))
    await tap('不要了，离开')
    expect(history.location.pathname).toBe('/office/calendar/holidays')
  })

  it('by the back button is asked, and stays or goes', async () => {
    await halfTyped()
    await goBack()
    await waitFor(() => expect(asked()).toBe(true))
    await tap('继续填写')
    await waitFor(() => expect(window.location.hash).toContain('/office/register/index'))
    await goBack()
    await waitFor(() => expect(asked()).toBe(true))
    await waitFor(() => expect(window.location.hash).toContain('/office/register/index'))
    await tap('不要了，离开')
    await waitFor(() => expect(history.location.pathname).toBe('/office/desk/overview'))
  })

  it('by closing the tab is asked by the browser', async () => {
    render(<RegisterPage />)
    await field()
    expect(tabAsks()).toBe(false)
    await typeName('农业农村')
    expect(tabAsks()).toBe(true)
  })

  it('is asked nothing where nothing was typed', async () => {
    render(<RegisterPage />)
    await field()
    act(() => history.replace('/office/calendar/holidays'))
    expect(asked()).toBe(false)
    expect(history.location.pathname).toBe('/office/calendar/holidays')
  })
})

describe('a page that opens above the typed one', () => {
  it('opens unasked, may be left unasked, and the typed is still there', async () => {
    await halfTyped()
    act(() => history.push('/office/dossier/index?waterId=w1'))
    expect(history.location.pathname).toBe('/office/dossier/index')
    act(hide)
    act(() => history.replace('/office/plan/plan'))
    expect(asked()).toBe(false)
    expect(tabAsks()).toBe(true)
    expect(await screen.findByDisplayValue('农业农村')).toBeTruthy()
  })

  it('does not take it along to the first page: what closes all pages asks, over the page one sees', async () => {
    await halfTyped()
    act(hide)
    jest.mocked(Taro.showModal).mockResolvedValueOnce({ confirm: false, cancel: true } as never)
    await tap('回到首页')
    expect(asked()).toBe(false)
    expect(Taro.showModal).toHaveBeenCalledWith(expect.objectContaining({ title: '还没保存，要离开吗？' }))
    expect(Taro.switchTab).not.toHaveBeenCalled()
    expect(tabAsks()).toBe(true)
    await tap('回到首页')
    await waitFor(() => expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/today/index' }))
    expect(tabAsks()).toBe(false)
  })
})

it('what closes all pages without leading to a tab asks as well', async () => {
  await halfTyped()
  act(hide)
  jest.mocked(Taro.showModal).mockResolvedValueOnce({ confirm: false, cancel: true } as never)
  await act(async () => void startAt('/own/bind/index'))
  expect(Taro.reLaunch).not.toHaveBeenCalled()
  expect(tabAsks()).toBe(true)
})

it('a reason of one line goes with Enter', async () => {
  render(<RegisterPage />)
  await tap('停用农业办')
  const reason = within(await screen.findByRole('dialog')).getByRole('textbox')
  fireEvent.change(reason, { target: { value: '并入水利站' } })
  fireEvent.keyDown(reason, { key: 'Enter' })
  await waitFor(() => expect(called.map(({ action }) => action)).toContain('department.end'))
})

describe('a touch beside a sheet', () => {
  const sheet = async () => screen.findByRole('dialog', { name: '停用农业办？' })

  it('closes it where nothing was typed', async () => {
    render(<RegisterPage />)
    await tap('停用农业办')
    fireEvent.click(await sheet())
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('asks of the reason that was typed in it, whatever is typed below', async () => {
    await halfTyped()
    await tap('停用农业办')
    fireEvent.click(await sheet())
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await tap('停用农业办')
    fireEvent.change(within(await sheet()).getByRole('textbox'), { target: { value: '并入水利站' } })
    fireEvent.click(await sheet())
    expect(asked()).toBe(true)
    await tap('不要了，离开')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await screen.findByDisplayValue('农业农村')).toBeTruthy()
  })
})

it('on a phone the way back asks as well', async () => {
  deskWindow(false)
  history.push('/office/register/entry?of=department&id=d1')
  render(<EntryPage />)
  await typeName('农业农村')
  await goBack()
  await waitFor(() => expect(asked()).toBe(true))
  await tap('继续填写')
  expect(await screen.findByDisplayValue('农业农村')).toBeTruthy()
})
