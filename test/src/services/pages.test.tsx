/** A touch opens its page, or says why not: WeChat's own refusals, as its manual words them. */
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { Button } from '@/components/Button'
import { launch } from '@/services/launch.h5'
import { goBack, openInPlace, openPage, startAt } from '@/services/pages'

const matter = '/work/report/index?reportId=r1'
const button = (onPress: () => unknown) => {
  render(<Button onPress={() => void onPress()}>打开</Button>)
  return async () => {
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '打开' })))
  }
}
const pagesOpen = (count: number) =>
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue(Array.from({ length: count }, () => ({})) as never)
const refusing = (name: 'navigateTo' | 'redirectTo' | 'switchTab' | 'navigateBack', errMsg: string) =>
  jest.mocked(Taro[name]).mockRejectedValueOnce({ errMsg: `${name}:fail ${errMsg}` })
const said = () => jest.mocked(Taro.showToast).mock.calls.map(([toast]) => toast?.title)

beforeEach(() => {
  jest.restoreAllMocks()
  jest.clearAllMocks()
})

it('a page lies over the one it was opened from', async () => {
  pagesOpen(9)
  await button(() => openPage(matter))()
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: matter })
  expect(said()).toEqual([])
})

it('ten pages deep the next one takes the place of the top one', async () => {
  pagesOpen(10)
  await button(() => openPage(matter))()
  expect(Taro.navigateTo).not.toHaveBeenCalled()
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: matter })
})

it.each([
  ['over this page', openPage],
  ['in its place', openInPlace],
  ['with nothing below', startAt],
])('a page of the bar is opened as WeChat wants it, whoever asks for it %s', async (_, how) => {
  await button(() => how('/pages/rivers/index?reachId=r1'))()
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/rivers/index' })
  for (const other of [Taro.navigateTo, Taro.redirectTo, Taro.reLaunch]) expect(other).not.toHaveBeenCalled()
})

it('without network a page that was never fetched says so, and opens at the next touch', async () => {
  const press = button(() => openPage(matter))
  refusing('navigateTo', 'loadSubPackage fail')
  await press()
  expect(said()).toEqual(['这一页还没下载，连上网络再打开'])
  await press()
  expect(Taro.navigateTo).toHaveBeenCalledTimes(2)
  expect(said()).toHaveLength(1)
})

it('in a browser too, where the script of the page comes after its address', () => {
  launch()
  const failed = (message: string) => {
    const event = Object.assign(new Event('unhandledrejection'), { reason: new Error(message) })
    window.dispatchEvent(event)
  }
  failed('something else')
  expect(said()).toEqual([])
  failed('Loading chunk 42 failed.\n(error: http://127.0.0.1/chunk/42.js)')
  failed('Loading CSS chunk 42 failed.\n(http://127.0.0.1/css/42.css)')
  expect(said()).toEqual(['这一页还没下载，连上网络再打开', '这一页还没下载，连上网络再打开'])
})

it.each([
  ['navigateTo', () => openPage(matter)],
  ['redirectTo', () => openInPlace(matter)],
  ['switchTab', () => openPage('/pages/me/index')],
  ['navigateBack', () => goBack()],
] as const)('another refusal of %s is not silent either', async (name, open) => {
  pagesOpen(2)
  refusing(name, 'timeout')
  await button(open)()
  expect(said()).toEqual(['这一页没有打开，请再点一次'])
})

it('a double touch opens the page once, and goes back once', async () => {
  pagesOpen(3)
  const press = button(() => openPage(matter))
  let arrive = (_: unknown) => {}
  jest.mocked(Taro.navigateTo).mockReturnValueOnce(new Promise((done) => (arrive = done)) as never)
  await press()
  await press()
  await act(async () => arrive({}))
  await press()
  expect(Taro.navigateTo).toHaveBeenCalledTimes(1)
  await Promise.all([goBack(), goBack()])
  expect(Taro.navigateBack).toHaveBeenCalledTimes(1)
})

it('who comes back opens the same page again', async () => {
  jest.useFakeTimers()
  const press = button(() => openPage(matter))
  await press()
  jest.advanceTimersByTime(600)
  await press()
  jest.useRealTimers()
  expect(Taro.navigateTo).toHaveBeenCalledTimes(2)
})

it('back from a page that was opened from a card leads to Today, or to where its button says', async () => {
  pagesOpen(1)
  await button(() => goBack())()
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/today/index' })
  await goBack('/work/list/index')
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/work/list/index' })
  expect(Taro.navigateBack).not.toHaveBeenCalled()
})
