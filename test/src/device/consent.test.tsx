/** WeChat's dialog for messages: what it answers, and what its errors mean. */
import { askConsent, openMessageSettings } from '@/device/consent.weapp'
import Taro from '../taro/taro'

const dialog = Taro.requestSubscribeMessage
beforeEach(() => jest.clearAllMocks())

it('opens within the tap that asks for it, before anything is waited for', () => {
  void askConsent(['a', 'b'])
  expect(dialog).toHaveBeenCalledWith(expect.objectContaining({ tmplIds: ['a', 'b'] }))
})

it('gives the answer of each template, and leaves out what is no answer', async () => {
  dialog.mockResolvedValueOnce({ errMsg: 'requestSubscribeMessage:ok', a: 'accept', b: 'reject', c: 'later' })
  expect(await askConsent(['a', 'b', 'c'])).toEqual({ a: 'accept', b: 'reject' })
})

it('takes the main switch in WeChat for switched off', async () => {
  dialog.mockRejectedValueOnce({ errCode: 20004, errMsg: 'requestSubscribeMessage:fail' })
  expect(await askConsent(['a', 'b'])).toEqual({ a: 'ban', b: 'ban' })
})

it.each([10001, 10002, 10003, 10004, 10005, 20001, 20005])(
  'takes error %i for no answer at all',
  async (errCode) => {
    dialog.mockRejectedValueOnce({ errCode, errMsg: 'requestSubscribeMessage:fail' })
    expect(await askConsent(['a'])).toEqual({})
  },
)

it('opens the settings in which messages are switched on', async () => {
  const openSetting = jest.fn(async () => ({}))
  Object.assign(Taro, { openSetting })
  await openMessageSettings()
  expect(openSetting).toHaveBeenCalledWith({ withSubscriptions: true })
})
