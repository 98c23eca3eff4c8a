/** A sign board from the office's form to the bank: registered, its code scanned, found broken without network. */
import { openStage, type Stage } from './stage'
import { targetsOf } from './ways'

describe.each(targetsOf('signBoard'))('a sign board on %s', (target) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage()
  })
  afterEach(async () => expect(await stage.close()).toEqual([]))

  it('is registered, renamed with its history, and what a chief finds broken arrives as a problem', async () => {
    const { database } = stage.town.cloud
    const office = await stage.phone(target, 'office', { path: '/office/register/entry?of=signBoard' })
    await office.fill('编号', 'A-01')
    await office.tap('选河段')
    await office.tap(/带溪演示段/)
    await office.tap('添加')
    await office.see('看谁改过什么')
    await office.fill('编号', 'A-02')
    await office.tap('保存')
    await office.see('已保存')
    await office.tap('看谁改过什么')
    await office.see('编号：A-01 → A-02')
    const [board] = database.find('signBoards', {})
    expect(board).toMatchObject({ number: 'A-02', reachId: 'stream-1', state: 'good', version: 2 })

    const path = `/public/river/index?reachId=stream-1&board=${board!._id}`
    const chief = await stage.phone(target, 'villageChief', { path })
    await chief.tap(/顺手检查/)
    await chief.see('公示牌 A-02')
    await chief.goOffline()
    await chief.tap('破损')
    await chief.choosePhoto(stage.photo)
    await chief.tap(/拍照/)
    await chief.page.getByLabel('删除照片 1').filter({ visible: true }).first().waitFor()
    await chief.tap('提交现场检查')
    await chief.see('已存手机')
    expect(database.count('registerLogs')).toBe(0)

    await chief.goOnline()
    await chief.see('再记一次')
    for (let n = 0; n < 100 && database.count('registerLogs') === 0; n++) await chief.page.waitForTimeout(200)
    expect(database.find('registerLogs', {})).toMatchObject([
      { log: 'signCheck', entry: { found: 'worn', photos: [expect.stringContaining('/registers/clean/')] } },
    ])
    expect(database.find('reports', {})).toMatchObject([{ category: 'signBoard', reachId: 'stream-1' }])
    expect(database.find('signBoards', {})).toMatchObject([{ state: 'worn' }])
  })
})
