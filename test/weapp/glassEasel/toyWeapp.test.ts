/** The built page behaves as a phone does: taps, forms, navigation, storage, files, position, cloud. */
import path from 'node:path'
import { toyPhone, type ToyPhone } from './toyPhone'

jest.setTimeout(60_000)
const photo = path.resolve(__dirname, '../../fixtures/toyWeapp/dot.png')

describe('a mini-program under glass-easel', () => {
  let phone: ToyPhone

  beforeEach(async () => {
    phone = await toyPhone({
      '/call/api': { result: { ok: true } },
      '/upload': { fileID: 'cloud://a.b/photo.jpg' },
    })
    await phone.see('第 0 次')
  })
  afterEach(async () => {
    const problems = await phone.problems()
    await phone.close()
    expect(problems).toEqual([])
  })

  it('hears taps and typing, and calls the cloud as the person who holds the phone', async () => {
    await phone.fill('姓名', '张三')
    await phone.tap('提交')
    await phone.see('答复：{"ok":true}')
    const name = Buffer.from('张三').toString('latin1')
    expect(phone.asked).toEqual([{ url: '/call/api', persona: 'zhang', body: `{"name":"${name}"}` }])
  })

  it('refuses a call with the code and words of the cloud', async () => {
    phone.answers['/call/api'] = { errCode: -504002, errMsg: 'functions execute fail' }
    await phone.tap('提交')
    await phone.see('失败 -504002：cloud.callFunction:fail functions execute fail')
  })

  it('reaches nobody while it is offline, and everybody afterwards', async () => {
    await phone.goOffline()
    await phone.tap('提交')
    await phone.see(/失败 -1：cloud\.callFunction:fail/)
    expect(phone.asked).toEqual([])
    await phone.goOnline()
    await phone.tap('提交')
    await phone.see('答复')
  })

  it('collects what was entered in a form', async () => {
    await phone.fill('说明', '桥下')
    await phone.page.locator('wx-switch input').check()
    await phone.tap('交表')
    await phone.see('表：桥下，true')
  })

  it('lets the person choose from a list', async () => {
    await phone.tap('级别：村级')
    await phone.page.getByRole('combobox').selectOption('镇级')
    await phone.tap('确定')
    await phone.see('级别：镇级')
  })

  it('waits for the answer to a question', async () => {
    await phone.tap('结束')
    await phone.tap('取消')
    await phone.see('没有结束')
    await phone.tap('结束')
    await phone.tap('结束吧')
    await phone.see('结束了')
  })

  it('keeps a tab page as it was left, and closes a page on the way back', async () => {
    await phone.tap('加一')
    await phone.tap('我的')
    await phone.see('我的页面 1')
    await phone.tap('首页')
    await phone.see('显示 2')
    await phone.tap('去走走')
    await phone.see('河段 r1')
    await phone.back()
    await phone.see('第 1 次')
  })

  it('keeps storage and files when it is killed, also without a network', async () => {
    await phone.tap('加一')
    await phone.see('第 1 次')
    await phone.tap('存文件')
    await phone.see('note.txt')
    await phone.goOffline()
    await phone.kill()
    await phone.reopen()
    await phone.see('第 1 次')
    await phone.see('文件：桥下有垃圾')
  })

  it('uploads the photo that was chosen, and hears when nobody chose one', async () => {
    await phone.tap('拍照')
    await phone.see('chooseMedia:fail cancel')
    await phone.choosePhoto(photo)
    await phone.tap('拍照')
    await phone.see('cloud://a.b/photo.jpg')
    expect(phone.asked.at(-1)).toMatchObject({
      url: '/upload?path=photo.jpg',
      body: expect.stringMatching(/^\x89PNG/),
    })
  })

  it('gives the code for the phone number', async () => {
    phone.answers['/local/phone-code'] = { code: 'c1' }
    await phone.tap('绑定')
    await phone.see('号码码 c1')
  })

  it('records a walk on a line of the map, and draws on a canvas', async () => {
    await phone.tap('去走走')
    await phone.see('在记录')
    await phone.replayTrack(
      [
        { latitude: 27.55, longitude: 120.4 },
        { latitude: 27.5501, longitude: 120.4 },
      ],
      1000,
    )
    await phone.see('2 个点 27.5501')
    expect(await phone.page.locator('wx-map polyline').getAttribute('points')).toMatch(/^\S+,\S+ \S+,\S+$/)
    await phone.see('画布 390×40')
  })

  it('says that the position is refused, also after a restart', async () => {
    await phone.giveLocationPermission(false)
    await phone.reopen('/pages/walk/walk?reach=r2')
    await phone.see('河段 r2 startLocationUpdate:fail auth deny')
  })

  it('opens a page of a subpackage', async () => {
    await phone.reopen('/desk/list/list')
    await phone.see('名单在这里')
  })
})

it('notices a function of WeChat that nobody plays', async () => {
  const phone = await toyPhone()
  await phone.tap('没有的功能')
  await phone.see('scanCode:fail')
  const problems = await phone.problems()
  await phone.close()
  expect(problems).toEqual(['wx.scanCode is not played by the harness'])
})
